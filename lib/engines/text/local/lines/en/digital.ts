import type { CategoryLines } from "../lines.ts";

/** English copy. */
export const digital = {
  electronics: {
    headlines: [
      "It just works", "Clever, and quiet about it", "Switch on. Settle in.", "Small box, big help", "Made to be used daily",
      "Simple on the outside", "One thing, done well", "Everyday, a bit better", "The quiet upgrade",
      "Turn it on. That’s all.",
    ],
    subheadlines: [
      "Technology that stays out of your way.", "Useful from the first minute.",
      "Simple to use, and no manual needed to enjoy it.", "For desks, kitchens and everyday life.",
    ],
    hooks: ["One button. Watch.", "What if it simply worked?", "What would you stop doing by hand?", "Look. No manual."],
    problems: ["Too many buttons. No idea.", "New gadget. Same drawer.", "It was clever. You gave up."],
    mistakes: [["reading the whole manual", "Press the one button."], ["buying for the spec sheet", "Buy for every day."]],
    myths: [["smart means complicated", "Smart means you don’t notice."], ["more features, more joy", "One good one is enough."]],
    changes: [["cables everywhere", "one thing, working"], ["searching for the setting", "already done"]],
    turns: ["Make it simple.", "Choose one you’ll use.", "Try the easy kind."],
    benefits: ["Does its job, then disappears.", "Ready before you are.", "You’ll use it every day.", "Works the way you think."],
    proofs: ["Press the button. See.", "Look how simple it is.", "See it in use."],
    reveals: ["Say hello to the quiet one.", "Meet the useful one."],
    actions: ["See it work.", "Try it at home.", "Switch it on."],
    echoes: ["It just works", "Switch on, settle in", "Less fuss", "Every day easier"],
  },
  music_audio: {
    headlines: [
      "Turn it up", "Hear the room disappear", "Press play, mean it", "Your song, closer", "Listen like the first time",
      "Loud where it matters", "Every note, near", "Close your eyes", "The song you forgot you loved",
      "Sound with room to breathe",
    ],
    subheadlines: [
      "For commutes, kitchens and the last train.", "Close your eyes. There it is.", "Good sound changes the room.",
      "For the first song and the last encore.",
    ],
    hooks: ["Hear what you’ve been missing?", "Three, two, one. Play.", "Which song first?", "Close your eyes. Ready?"],
    problems: ["Great song. Tinny sound.", "Practice stopped after week two.", "You hear it. You don’t feel it."],
    mistakes: [["turning up bad sound", "Turn to good sound."], ["listening with half an ear", "Sit down for one song."]],
    myths: [["you need a trained ear", "You need one good song."], ["good sound is for experts", "It’s for anyone with ears."]],
    changes: [["noise", "music"], ["background hum", "the front row"]],
    turns: ["Hear it properly, once.", "Begin with a song you love.", "Come a little closer."],
    benefits: ["Every note in its place.", "Goosebumps, on a Tuesday.", "You’ll hear new things.", "The room becomes the stage."],
    proofs: ["Listen to this part.", "Wait for the chorus.", "Hear the silence first."],
    reveals: ["Ready to be heard.", "Here’s the sound."],
    actions: ["Press play.", "Hear it yourself.", "Turn it up.", "Play your song."],
    echoes: ["Press play", "The front row", "Every note", "Louder, closer"],
  },
  software: {
    headlines: [
      "Less busywork", "Close the other tabs", "Work that runs itself", "Get your afternoon back", "One place for all of it",
      "Done by lunch", "The quiet side of productivity", "Work, then stop working", "Everything in its place",
      "Monday, handled",
    ],
    subheadlines: [
      "The work moves. You don’t have to push.", "For teams with better things to do.",
      "Set it up once. Get on with your day.", "The overview you kept meaning to build.",
    ],
    hooks: [
      "How many tabs are open right now?", "Copy. Paste. Repeat. Why?", "Where did that file go?",
      "What if Monday were easy?",
    ],
    problems: ["Five tools. No overview.", "The spreadsheet has a spreadsheet.", "You type it twice. Every time."],
    mistakes: [["adding another tool", "Put it all in one place."], ["working around the tool", "Let the tool work for you."]],
    myths: [
      ["good software needs training", "It should explain itself."],
      ["switching takes months", "It can start this afternoon."],
    ],
    changes: [["chasing updates", "seeing them"], ["Friday night, still typing", "Friday at four, done"]],
    turns: ["Put it in one place.", "Let one tool do it.", "Type it once."],
    benefits: [
      "Fewer meetings about meetings.", "Everyone sees the same page.", "You’ll close the laptop earlier.",
      "Nothing falls through.",
    ],
    proofs: ["Three clicks. Watch.", "Look at one day in it.", "Here’s the whole picture."],
    reveals: ["Your new default tab.", "One place for it all."],
    actions: ["See how it works.", "Try it with your team.", "Try it this week.", "Set it up today."],
    echoes: ["Done by lunch", "One clear view", "Less busywork", "Home on time"],
  },
  gaming: {
    headlines: [
      "One more round", "Your move", "Press start", "Play first, sleep later", "Game night is back", "Lose track of time",
      "Winner stays on", "Bring snacks", "Just one more turn", "The best seat is the sofa",
    ],
    subheadlines: [
      "For rivals, teammates and sore winners.", "Clear the table. Clear the evening.", "Friends in. Phones down.",
      "For wins, losses and loud laughs.",
    ],
    hooks: ["Feeling lucky? Good.", "Who’s keeping score?", "Whose turn is it?", "Best of three?"],
    problems: ["Everyone on the sofa, on their phones.", "Rainy Sunday. Nothing on.", "Same game, same winner."],
    mistakes: [["skipping the first round", "Learn it by losing once."], ["going easy on them", "Play to win. Laugh anyway."]],
    myths: [["games are for kids", "Tell that to Saturday night."], ["you’re too old to play", "You’re in just in time."]],
    changes: [["five phones at one table", "five people shouting"], ["a quiet evening", "a rematch at midnight"]],
    turns: ["Deal everyone in.", "Start a new round.", "Change the game."],
    benefits: [
      "Easy to start. Hard to stop.", "The loudest evening of the week.", "You’ll want a rematch.",
      "Everyone’s in by round two.",
    ],
    proofs: ["Watch this move.", "Look at this round.", "See who’s laughing."],
    reveals: ["New game on the table.", "Tonight’s game is here."],
    actions: ["Press start.", "Deal me in.", "Take your turn.", "Start a round."],
    echoes: ["One more round", "Game on", "Your move", "Rematch at nine"],
  },
  finance: {
    headlines: [
      "Money, minus the worry", "Know where it goes", "Your future, on schedule", "Numbers that behave",
      "Sleep better on payday", "Small sums, calm mind", "Open the envelope", "A plan you can read",
      "Your month, in plain view", "Quiet money",
    ],
    subheadlines: [
      "Plain numbers, one clear view.", "For people who’d rather not think about it.", "For the sums you keep in your head.",
      "Less guessing at the end of the month.",
    ],
    hooks: ["Where did this month go?", "Payday. Then what?", "What’s left on the 20th?", "When did you last look?"],
    problems: ["The 20th, and it’s already tight.", "A shoebox full of receipts.", "You know it’s fine. You think."],
    mistakes: [["checking once a year", "Two minutes on Fridays."], ["hoping it works out", "Look at it on Friday."]],
    myths: [
      ["money is for experts", "It’s for people who look."], ["planning means giving up things", "It means choosing them."],
    ],
    changes: [["guessing", "knowing"], ["a knot in the stomach", "a number you know"]],
    turns: ["See it coming on the 1st.", "Put it all on one page.", "Look once. Then relax."],
    benefits: [
      "See the month before it happens.", "Fewer surprises on the 30th.", "You’ll know where you stand.",
      "Decisions get easier.",
    ],
    proofs: ["One screen. Every number.", "See one month. All of it.", "Look how clear it gets."],
    reveals: ["Your money, in plain sight.", "Here’s the whole picture."],
    actions: ["See your numbers.", "Start with this month.", "Get your overview.", "Plan your month."],
    echoes: ["A clear month", "Calm numbers", "Know where it goes", "One worry less"],
  },
} satisfies CategoryLines;

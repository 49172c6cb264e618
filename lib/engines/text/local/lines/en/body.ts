import type { CategoryLines } from "../lines.ts";

/** English copy. */
export const body = {
  beauty: {
    headlines: [
      "Softly does it", "Glow is a habit", "Feel like you, rested", "Two minutes that are yours", "The mirror will notice",
      "Be kind to your reflection", "Good skin, good morning", "Less on the shelf, more on you", "A soft start",
      "Ready in your own time",
    ],
    subheadlines: [
      "A small routine you’ll actually keep.", "For mornings that start gently.", "The gentle part of your day.",
      "For faces that live, laugh and sleep too little.",
    ],
    hooks: ["Hello, you. Feeling good?", "Two minutes. Just for you.", "Good morning, mirror.", "How does your skin feel today?"],
    problems: ["Ten bottles. Same mirror.", "A routine too long to keep.", "Covered up. Not looked after."],
    mistakes: [["adding one more step", "Keep the few that work."], ["copying someone’s routine", "Listen to your own skin."]],
    myths: [["beauty takes an hour", "It takes two good minutes."], ["more products, more glow", "Fewer, used every day."]],
    changes: [["a crowded shelf", "a calm routine"], ["rushing past the mirror", "smiling into it"]],
    turns: ["Keep the few that help.", "Make it short and kind.", "Care first, then go."],
    benefits: [
      "You, but well rested.", "The nicest two minutes of the day.", "Soft to start, soft to stay.",
      "A small luxury on a weekday.",
    ],
    proofs: ["Take a closer look.", "See the texture.", "Watch it melt in."],
    reveals: ["Meet the new ritual.", "Here’s your gentle minute."],
    actions: ["Start your ritual.", "Treat yourself.", "Be kind to yourself.", "Make it your habit."],
    echoes: ["A soft start", "Two quiet minutes", "Gently yours", "Glow, calmly"],
  },
  wellness: {
    headlines: [
      "Breathe out", "Back to yourself", "Slow is a place", "Rest counts", "Take the quiet way", "Ten minutes of nothing",
      "Lower your shoulders", "The quiet is in you", "Make room to breathe", "A softer kind of strong",
    ],
    subheadlines: [
      "A small pause in a loud day.", "For busy heads and tired shoulders.", "Come as you are. Leave lighter.",
      "For the part of you that never sits down.",
    ],
    hooks: [
      "Drop your shoulders. Feel that?", "When did you last do nothing?", "Listen. Nothing. Lovely.",
      "Where do you feel today?",
    ],
    problems: ["Tired, and still scrolling.", "The day never really ends.", "Everyone gets your time but you."],
    mistakes: [["waiting for a holiday", "Take ten minutes today."], ["pushing through", "Pause first."]],
    myths: [["rest must be earned", "Rest is where you start."], ["calm takes an empty day", "It takes one breath."]],
    changes: [["a racing head", "one long breath"], ["shoulders up to your ears", "shoulders down"]],
    turns: ["Put it down. Breathe out.", "Give it a gentle end.", "Keep ten minutes."],
    benefits: [
      "Lighter shoulders by evening.", "A little more room inside.", "You’ll sleep on it. Well.", "A clear head by evening.",
    ],
    proofs: ["Try one breath. Notice.", "Notice your breath.", "Watch the shoulders drop."],
    reveals: ["Here’s your quiet place.", "Your pause begins here."],
    actions: ["Take your ten minutes.", "Begin gently.", "Breathe with us.", "Make time for you."],
    echoes: ["Breathe out", "A quiet hour", "Slow, on purpose", "Back to you"],
  },
  health: {
    headlines: [
      "Look after the one you’ve got", "Feel like yourself again", "Good care, plainly said", "Your body keeps the calendar",
      "Health, made human", "One less worry", "Care you can talk to", "The check you’ll be glad of", "Feel well, simply",
      "Better starts with a question",
    ],
    subheadlines: [
      "Clear answers and a friendly face.", "Care that fits into a normal week.", "Time for your questions, all of them.",
      "For you, and for those you look after.",
    ],
    hooks: ["That thing you keep putting off?", "Your body has been hinting.", "How are you, really?", "When did you last ask?"],
    problems: ["It can wait, you said. In spring.", "Nobody likes the waiting room.", "Too many opinions online."],
    mistakes: [["looking it up at midnight", "Ask someone who knows."], ["waiting until it hurts", "Ask a little earlier."]],
    myths: [["you only go when it hurts", "Earlier is easier."], ["asking wastes their time", "Asking is the point."]],
    changes: [["putting it off", "sorted, and breathing easier"], ["a worry at night", "an answer by day"]],
    turns: ["Make one small appointment.", "Find care that respects your time.", "Talk to someone who knows."],
    benefits: [
      "Peace of mind, in plain words.", "Someone who actually listens.", "You leave knowing more.",
      "Looked after, start to finish.",
    ],
    proofs: ["See how simple it is.", "See how it works.", "Meet the people."],
    reveals: ["Care, the way it should feel.", "Good care is close."],
    actions: ["Make an appointment.", "Take the first step.", "Ask your question.", "Look after yourself."],
    echoes: ["In good hands", "One less worry", "Care, made simple", "Feel like you"],
  },
  fitness: {
    headlines: [
      "Show up. The rest follows.", "Stronger than yesterday", "Your body likes a plan", "Sweat now, sleep well",
      "One more rep", "Start where you are", "Your strongest habit", "Begin badly. Begin.", "Warm up to it",
      "The work feels good",
    ],
    subheadlines: [
      "For first-timers, comebacks and early risers.", "No mirror talk. Just the work.",
      "A plan for the days you don’t feel like it.", "For bodies that sit too much.",
    ],
    hooks: [
      "Shoes on. That’s the hard part.", "What could you lift by spring?", "Twenty minutes. You in?",
      "What would strong feel like?",
    ],
    problems: ["Monday’s plan. Gone by Wednesday.", "The membership card is dusty.", "You sit all day. You feel it."],
    mistakes: [["going all in on day one", "Twenty minutes. Then again."], ["skipping the warm-up", "Five minutes first."]],
    myths: [["you have to love mornings", "You only have to begin."], ["no pain, no gain", "Steady gets you there."]],
    changes: [["out of breath on the stairs", "taking two at a time"], ["excuses at six", "shoes on at six"]],
    turns: ["Make it small. Make it regular.", "Go for twenty minutes.", "Move a little, today."],
    benefits: [
      "Energy that lasts past five.", "You’ll feel it on the stairs.", "Stronger, one day at a time.",
      "You’ll sleep like you earned it.",
    ],
    proofs: ["Watch the form.", "Look at that last rep.", "One round. Watch."],
    reveals: ["Your new routine.", "Here’s your starting line."],
    actions: ["Start today.", "Do the first one.", "Take the first round.", "Train with us."],
    echoes: ["One more round", "Show up", "Stronger by spring", "Sweat, then smile"],
  },
} satisfies CategoryLines;

import type { ObjectLines } from "../lines.ts";

/** English copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Light it. Let go.", "The evening starts with a match", "A small flame, a slow night", "Dim the lights. Keep one.",
      "Home smells like this", "Stay in. Glow.", "One wick, no hurry", "The soft side of the day", "Blow it out. Tomorrow, again.",
      "Quiet has a scent",
    ],
    subheadlines: [
      "For the hour when the day lets go.", "A little light for long evenings.",
      "The room gets quiet first.", "For baths, books and nothing at all.",
    ],
    hooks: ["Lights off. Match ready.", "What does your evening smell like?", "Nine o’clock. Finally quiet.", "Strike. Watch. Breathe."],
    problems: ["The day is over. Your head isn’t.", "Ceiling light on. Mood off.", "Home late. Straight to the screen."],
    turns: ["Light one small flame.", "Switch it off. Light one.", "Put it down. Light one."],
    mistakes: [["saving it for guests", "Light it on a Tuesday."], ["the big light, all evening", "One flame is enough."]],
    myths: [["candles are for occasions", "Tonight is one."], ["a mood takes effort", "It takes a match."]],
    changes: [["ceiling light", "candlelight"], ["a long, loud day", "a soft, slow evening"]],
    benefits: ["Evenings slow down around it.", "The room softens at once.", "A small ritual to end the day.", "Scent first, then silence."],
    proofs: ["Watch the flame settle.", "See the room at dusk.", "Light it, and look around."],
    reveals: ["One match, and evening begins.", "Here’s your evening light."],
    actions: ["Light yours tonight.", "Choose your scent.", "Bring the glow home.", "Make tonight a slow one."],
    echoes: ["Slow evenings", "A softer light", "Quiet nights in", "The good kind of dark"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Sip, carry on", "Always within reach", "The desk’s best habit", "Fill it. Forget the rest.", "One refill from fine",
      "Goes where you go", "Your bag’s best passenger", "Water, wherever", "The last sip counts too", "Take it along",
    ],
    subheadlines: [
      "For desks, trails and everything between.", "One habit for the whole day.",
      "Fill it in the morning. Forget the rest.", "The one thing you never leave behind.",
    ],
    hooks: ["When did you last drink water?", "Bag, keys. And?", "Three o’clock. Thirsty?", "Hear the ice move?"],
    problems: ["Lukewarm by lunch.", "Another bottle, another bin.", "You forgot to drink. Again."],
    turns: ["Carry a better one.", "Fill your own instead.", "Keep it within reach."],
    mistakes: [["buying water every day", "Fill it at home."], ["leaving it in the kitchen", "Take it with you."]],
    myths: [["any bottle will do", "Try a week with a good one."], ["drinking enough is hard", "Keep it within reach."]],
    benefits: ["One bottle for the whole day.", "Fits into your day, and your bag.", "The small habit that sticks.", "Better sips, all day long."],
    proofs: ["Morning sip. Evening sip.", "Fill it up. Watch.", "Here it is, on the go."],
    reveals: ["Your new daily companion.", "The bottle you’ll keep."],
    actions: ["Fill yours.", "Take it along.", "Pick your bottle.", "Start the habit."],
    echoes: ["Long days", "Every sip", "Along all day", "Better habits"],
  },
  "beauty/scissors": {
    headlines: [
      "Sit down. Look up.", "Fresh cut, clear head", "Take a seat", "Walk in. Walk out new.", "Good hair, good Monday",
      "The chair is free", "Just a trim, or all of it", "Your best side is every side",
    ],
    subheadlines: [
      "The half hour that changes the week.", "Good hands, warm towel, no rush.", "For regulars, and those about to be.",
      "Tell us how you like it.",
    ],
    hooks: ["When was your last good cut?", "The chair is free. You?", "Same as always?", "Mirror, mirror. Honestly?"],
    problems: ["It grew out weeks ago.", "A hat, three days running.", "You said shorter. Not that short."],
    turns: ["Take a seat.", "Book the chair.", "Find hands that listen."],
    mistakes: [["cutting it yourself", "Leave it to good hands."], ["waiting for the holidays", "Come in this week."]],
    myths: [["a good cut takes ages", "It takes a good eye."], ["a trim changes nothing", "Look in the mirror."]],
    changes: [["a hat every day", "heads turning"], ["bad hair day", "best hair week"]],
    benefits: ["You’ll look up more often.", "Easy to style tomorrow, too.", "Someone will ask where."],
    proofs: ["Look at that line.", "From the back, too.", "Before you stand up: look."],
    reveals: ["Here’s the chair you’ll come back to.", "Meet your next favourite chair."],
    actions: ["Take a seat.", "Come in.", "Book your chair.", "Drop by this week."],
    echoes: ["Fresh cut", "The chair is free", "Sharp week", "Good hands"],
  },
  "garden/bouquet": {
    headlines: [
      "Say it with stems", "Flowers for no reason", "Someone’s table is empty", "Bring home a field", "Today smells of roses",
      "A bunch of good news", "Open the door, hold them out", "Small bunch, big smile",
    ],
    subheadlines: [
      "For thank-yous, sorrys and plain Tuesdays.", "The quickest way to change a room.", "Fresh, tied, ready to give.",
      "For someone, or for you.",
    ],
    hooks: ["Who would smile today?", "When did you last bring flowers?", "Sunday. An empty vase?", "Smell that? It’s spring."],
    problems: ["An empty vase, since March.", "You forgot the date. Again.", "You don’t know what to say."],
    turns: ["Fill it today.", "Bring flowers.", "Let them say it."],
    mistakes: [["waiting for an occasion", "Bring some today."], ["petrol station flowers", "Choose fresh ones."]],
    myths: [["flowers need a reason", "Tuesday is one."], ["flowers are for others", "Buy some for you."]],
    changes: [["a bare table", "a table in bloom"], ["an awkward sorry", "open arms"]],
    benefits: ["The whole room wakes up.", "A smile before a word.", "Every day, another bud opens."],
    proofs: ["Look how they open.", "Look at those colours.", "See them on the table."],
    reveals: ["Here’s today’s bunch.", "This is what spring looks like."],
    actions: ["Choose your bunch.", "Make someone’s day.", "Bring some home.", "Say it today."],
    echoes: ["Say it in bloom", "For someone dear", "A table in bloom", "Spring, in hand"],
  },
};

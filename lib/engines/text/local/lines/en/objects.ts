import type { ObjectLines } from "../lines.ts";

/** English copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Light it. Let go.", "The evening starts with a match", "A small flame, a slow night", "Dim the lights. Keep one.",
      "Home smells like this", "Stay in. Glow.", "One wick, no hurry", "The soft side of the day", "Blow it out. Tomorrow, again.",
      "Quiet has a scent",
    ],
    hooks: ["Lights off. Match ready.", "What does your evening smell like?", "Nine o’clock. Finally quiet.", "Strike. Watch. Breathe."],
    problems: ["The day is over. Your head isn’t.", "Ceiling light on. Mood off.", "Home late. Straight to the screen."],
    turns: ["Light one small flame.", "Switch it off. Light one.", "Put it down. Light one."],
    mistakes: [["saving it for guests", "Light it on a Tuesday."], ["the big light, all evening", "One flame is enough."]],
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
    hooks: ["When did you last drink water?", "Bag, keys. And?", "Three o’clock. Thirsty?", "Hear the ice move?"],
    problems: ["Lukewarm by lunch.", "Another bottle, another bin.", "You forgot to drink. Again."],
    turns: ["Carry a better one.", "Fill your own instead.", "Keep it within reach."],
    mistakes: [["buying water every day", "Fill it at home."], ["leaving it in the kitchen", "Take it with you."]],
    benefits: ["One bottle for the whole day.", "Fits into your day, and your bag.", "The small habit that sticks.", "Better sips, all day long."],
    proofs: ["Morning sip. Evening sip.", "Fill it up. Watch.", "Here it is, on the go."],
    reveals: ["Your new daily companion.", "The bottle you’ll keep."],
    actions: ["Fill yours.", "Take it along.", "Pick your bottle.", "Start the habit."],
    echoes: ["Long days", "Every sip", "Along all day", "Better habits"],
  },
};

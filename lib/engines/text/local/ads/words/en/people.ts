import type { World, WorldName } from "../words.ts";

/** English pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["at a desk by the window", "at a café table with a laptop"],
    who: ["a woman with a pencil in her hair", "a man with two phones"],
    start: [
      ["A desk lamp, a cold supper, the last one in the office. {who} rubs both eyes.", "It’s late, and the list isn’t getting any shorter."],
      ["Monday morning, the screen comes on. {who} counts the messages and reaches for the cup.", "Monday, nine o’clock. Here we go again."],
    ],
    trouble: [
      ["Paper slips, sticky notes, a cable that fits nowhere. Everything slides off the table.", "It’s somewhere. You know it’s here somewhere."],
      ["A bar on the screen creeps forward, stops and starts again.", "It was supposed to save time. That was the plan."],
    ],
    use: [
      ["A thumb taps once. On the display, things fall into place.", "One tap. Then it’s done, and you’re free."],
      ["Papers slide off the desk, one after another, until the wood shows.", "One thing less on your mind. And another one."],
      ["Two colleagues lean over the same screen, and both nod at once.", "You see it, you get it, you move on."],
    ],
    after: [
      ["Five o’clock. The laptop closes, a jacket goes on, outside it’s still light.", "Done at five. What will you do with the evening?"],
      ["A tidy desk, one cup, one plant. {who} leans back with hands behind the head.", "So that’s what calm looks like on a Tuesday."],
    ],
  },
  learn: {
    places: ["at the kitchen table", "on a bench between two lessons"],
    who: ["a woman with a notebook", "a boy with headphones"],
    start: [
      ["A tram, a window seat. {who} moves the lips without a sound and grins.", "You wanted to learn this. Remember?"],
      ["An empty page. {who} turns a pencil between two fingers and begins.", "Every beginning looks a bit like this."],
    ],
    trouble: [
      ["A thick book, a yawn, a pencil that draws circles in the margin.", "Page three. Again. And your head’s somewhere else."],
      ["Someone asks a question. Silence, red ears, a smile that doesn’t help.", "You know it. You just can’t say it."],
    ],
    use: [
      ["A few minutes on the sofa, one small task, a tick in the box.", "A few minutes. Not tomorrow, just now."],
      ["Lips form a first sentence, wrong, again, and right.", "Say it wrong first. That’s how it works."],
      ["Two heads over one page. One of them suddenly lights up.", "Wait for it. There. That’s the moment."],
    ],
    after: [
      ["{who} answers without thinking, and is more surprised than anyone.", "And then it’s just there, as if it always had been."],
      ["Friends around a table, and in the middle somebody who couldn’t do it last spring.", "Look how far you’ve come."],
    ],
  },
  family: {
    places: ["on the living-room carpet", "at a table with paper hats"],
    who: ["a girl in rain boots", "a father with a paper crown"],
    start: [
      ["Saturday, pancakes, somebody’s sock on the lamp. {who} storms round the corner.", "Saturday morning, and the house is awake."],
      ["Whispering behind a door. {who} counts to three, one finger on the lips.", "Shh. Don’t give it away just yet."],
    ],
    trouble: [
      ["A rainy window, a heap of toys, and a long, long sigh.", "“I’m bored.” And it’s only ten o’clock."],
      ["Everyone in one room, every face lit by its own screen.", "All together, and everyone’s somewhere else."],
    ],
    use: [
      ["Paper tears, a lid comes off, and eyes grow wide.", "Watch the eyes. That’s the whole point."],
      ["Small hands, big hands, and a tower that gets higher than the table.", "You start off helping. And then you’re playing."],
      ["A dance in the hallway, socks sliding, music too loud.", "Five silly minutes that nobody forgets."],
    ],
    after: [
      ["Night light. {who} sleeps, and the favourite thing of the day lies close by.", "And at the end of the day: peace. Real peace."],
      ["A blurred photo, everyone laughing, someone cut off at the edge.", "Not a perfect picture. Just the right one."],
    ],
  },
  visit: {
    places: ["at a bright front desk", "in a quiet, friendly room"],
    who: ["a woman with a calendar in her hand", "a man with his sleeves rolled up"],
    start: [
      ["A note on the fridge, underlined twice. {who} looks at it, then at the phone.", "You’ve been meaning to call for weeks."],
      ["A door with a small sign. {who} hesitates, straightens up and goes in.", "The first step’s the hardest. After that, it’s easy."],
    ],
    trouble: [
      ["On hold, a speaker crackling, fingers drumming on the table.", "You’re number fourteen in the queue. Again."],
      ["A problem that somebody covered with tape. The tape comes off.", "You can put it off. It just doesn’t go away."],
    ],
    use: [
      ["A handshake, a chair is pulled up, someone really listens.", "First of all, somebody listens. That helps already."],
      ["Calm hands at work, tools in order, every move in its place.", "You notice at once: they’ve done this before."],
      ["A few plain words, a sketch on paper, a nod.", "No riddles. You know what happens next."],
    ],
    after: [
      ["{who} steps out into the sun, lighter by one worry.", "That’s it? That’s it. Done."],
      ["The note comes off the fridge and flies into the bin.", "One thing you don’t have to think about any more."],
    ],
  },
  make: {
    places: ["at a workbench in the garage", "in the garden behind the house"],
    who: ["a woman with gloves in her pocket", "a man with a pencil behind his ear"],
    start: [
      ["Saturday, sleeves rolled up. {who} stands in front of the job and nods.", "That one job you’ve been walking around since spring."],
      ["A shed door creaks open, and dust dances in the light. {who} reaches inside.", "Today’s the day. You’ve said so yourself."],
    ],
    trouble: [
      ["Scrubbing, sweat, a stain that isn’t impressed.", "You rub and rub. It stays where it is."],
      ["A half-finished job, a bent screw, a sigh.", "Half done is the longest state in the world."],
    ],
    use: [
      ["Hands get to work, without haste, and every move sits.", "With the right thing in your hand, it goes by itself."],
      ["A first clear stripe, bright and clean, through the grey.", "See that stripe? Now you can’t stop."],
      ["Soil, wood, water. Something takes shape under two hands.", "There’s nothing like seeing what you’ve made."],
    ],
    after: [
      ["{who} steps back three paces, hands on hips, and looks for a long time.", "Step back. Go on, look. That was you."],
      ["Children race through the finished picture as if it had always been like this.", "Tomorrow nobody will remember the old mess."],
    ],
  },
  any: {
    places: ["beside an open window", "in the middle of an ordinary day"],
    who: ["a woman with a shopping bag", "a man with a rucksack"],
    start: [
      ["A doorbell, a parcel on the mat. {who} looks up and down the empty street.", "There’s something at your door."],
      ["A street, a hundred people passing, and one of them stops. {who} looks closer.", "Everyone walks past. You don’t."],
    ],
    trouble: [
      ["A drawer full of things that almost worked.", "Almost right. You’ve got a drawer full of that."],
      ["A long queue, a loud speaker, and a face that has had enough.", "Does it have to be this complicated?"],
    ],
    use: [
      ["Fingers lift a lid. Paper rustles, a smile appears.", "The first moment counts. This one’s yours."],
      ["An ordinary day runs past, and one thing in it keeps coming back.", "Morning, noon, evening: you keep coming back to it."],
      ["Hand to hand across a table, with a short nod.", "Try it once. Then we’ll talk."],
    ],
    after: [
      ["{who} leans in the doorway, content, as the light changes.", "Sometimes that’s all it takes."],
      ["Same street, same hour, a lighter step.", "Nothing big has changed. You just feel it."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;

import type { World, WorldName } from "../words.ts";

/** English pictures from inside the house. */
export const indoors = {
  home: {
    places: ["in a small living room", "beside the window at home"],
    who: ["a woman in wool socks", "a man in an old sweater"],
    start: [
      ["The front door closes. {who} drops the keys into a bowl and stands in the dim hallway for a second.", "Home at last, and the day’s still in your shoulders."],
      ["An empty corner of the room. {who} tilts the head and measures it with both hands.", "There’s this one corner that never felt finished."],
    ],
    trouble: [
      ["A bare ceiling light over a tidy, lifeless room. Nobody sits down.", "The big light’s on, and nobody wants to stay."],
      ["A couch under laundry and parcels, the television flickering for no one.", "Every evening looks the same: noise on, mood off."],
    ],
    use: [
      ["Hands clear the table, step by step, until one thing is left that matters.", "You don’t need more things. You need the right one."],
      ["The ceiling light goes off. A softer glow fills the room, and shadows get round edges.", "One small change, and the whole room exhales."],
      ["Bare feet on the floor, a blanket, a book that falls open where it always does.", "This is where the evening begins to belong to you."],
    ],
    after: [
      ["The same room at night, warm now. Two people talk and forget the time.", "Funny how nobody wants to leave any more."],
      ["Morning sun crosses the room and stops at the new favourite spot.", "And in the morning, it still looks like home."],
    ],
  },
  care: {
    places: ["in front of the bathroom mirror", "in a quiet, bright room"],
    who: ["a woman with wet hair", "a man in a white T-shirt"],
    start: [
      ["Steam on the mirror. A palm wipes a clear oval, and {who} meets their own eyes.", "Good morning, you. How are we today?"],
      ["A tap drips, a towel hangs ready. {who} breathes in and lets the shoulders drop.", "Five minutes. Just for yourself. When was the last time?"],
    ],
    trouble: [
      ["A shelf full of half-used things. A hand hovers over them and takes none.", "So many promises on one shelf, and still the same mirror."],
      ["Phone light in the dark, tired eyes, one more message before sleep.", "You look after everyone. Then the day is over."],
    ],
    use: [
      ["Slow hands, one calm gesture, drops of water catching the light.", "It doesn’t take an hour. It takes a moment that’s yours."],
      ["The phone is turned face down. A window opens, and a curtain moves.", "Put the phone away. Breathe in. There you are."],
      ["Eyes closed, face turned to the light, a smile that nobody ordered.", "You’ll feel it before anybody sees it."],
    ],
    after: [
      ["{who} leaves the house and checks the reflection in a shop window, pleased.", "No filter. Just a good day showing."],
      ["Evening. The same mirror, the same face, softer now.", "And tonight, the mirror’s on your side."],
    ],
  },
  cup: {
    places: ["at a kitchen counter", "at the small table by the window"],
    who: ["a woman still in pyjamas", "a man with sleepy hair"],
    start: [
      ["Blue light in the kitchen. {who} reaches for a cup without opening both eyes.", "The day hasn’t started. This is still your minute."],
      ["A bicycle leans outside, the street is waking up. Behind the window, {who} pours slowly.", "Out there it’s already loud. In here, it isn’t."],
    ],
    trouble: [
      ["A paper cup on the dashboard, gone cold, next to three others.", "Gulped down on the way. Did you taste any of it?"],
      ["Three o’clock at the desk. An empty glass, and a head that leans on a hand.", "Three o’clock, and you’re running on nothing."],
    ],
    use: [
      ["A thin stream pours in slow motion. Drops jump and catch the light.", "Listen to that. It’s the sound of slowing down."],
      ["Two hands close around it. Shoulders sink, eyes look out of the window.", "First sip. And everything else can wait a little."],
      ["Two friends clink across the table and start talking at the same time.", "Some talks only happen over a good drink."],
    ],
    after: [
      ["The last sip. {who} puts it down, gets up and opens the door to the street, awake.", "Now the day may come. You’re ready for it."],
      ["An empty cup, a ring on the table, sunlight where the cup has been.", "Empty already? That’s the only trouble with it."],
    ],
  },
  table: {
    places: ["at a long wooden table", "in a small, busy kitchen"],
    who: ["a woman with flour on her sleeve", "a man with an empty plate"],
    start: [
      ["Steam, the clatter of plates, somebody calls everyone to the table. {who} is the first one there.", "Do you smell that? Then you know what’s next."],
      ["An early street, one lit window. Inside, {who} puts something good on the counter.", "Somebody got up early today, so you can eat well."],
    ],
    trouble: [
      ["An open fridge, cold light, a face that has seen it all before.", "Seven o’clock, hungry, and nothing looks good."],
      ["Lunch at the keyboard: a fork in one hand, the mouse in the other.", "You ate. But what was it again?"],
    ],
    use: [
      ["Hands break, pour and share. Crumbs fall, nobody minds.", "This is what food’s for: passing it on."],
      ["The first bite, eyes closed. For a moment, even the children are quiet.", "First bite. And suddenly it’s very quiet."],
      ["Close on the plate: colour, steam, a shine that lasts for a second.", "Simple, honest, and gone in no time."],
    ],
    after: [
      ["Empty plates, full glasses, chairs pushed back. Nobody’s leaving.", "The plates are empty, and nobody gets up."],
      ["A hand sneaks in for the very last piece and gets caught.", "The last one’s yours, if you’re quick."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;

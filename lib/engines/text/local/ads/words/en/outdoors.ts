import type { World, WorldName } from "../words.ts";

/** English pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["in front of a tall mirror", "on a sunny street corner"],
    who: ["a woman with a coat over her arm", "a man with rolled-up sleeves"],
    start: [
      ["Shirts fly onto a bed, one after another. {who} stands in front of the mirror, undecided.", "A full wardrobe, and nothing to wear. Sound familiar?"],
      ["A hallway, one last look in the mirror. {who} turns round and looks once more.", "You know that last look before you go?"],
    ],
    trouble: [
      ["A drawer that won’t close. Things worn once, tags still on.", "Bought on a whim, worn once, forgotten."],
      ["A grey row of coats at the bus stop, and everyone looks alike.", "On some mornings, everyone looks the same. You too."],
    ],
    use: [
      ["Close on the fingers: a clasp, a seam, a last smoothing touch.", "You can tell by the small things."],
      ["Steps on the pavement, a turn, cloth and light in motion.", "It moves when you move, and you forget it’s there."],
      ["Friends at a café table. One of them stops mid-sentence and points.", "“Where did you get that?” You’ll be hearing that a lot."],
    ],
    after: [
      ["{who} passes a shop window, slows down and smiles at the reflection.", "That’s you in there. Looks good."],
      ["The coat stands open, the head is high, the crowd parts a little.", "You didn’t change. You just look like yourself."],
    ],
  },
  move: {
    places: ["on a path by the river", "at the edge of the park"],
    who: ["a woman tying her hair back", "a man with his hood up"],
    start: [
      ["Half past six, dew on the railing. {who} bends down, ties a knot and looks up.", "The hardest step? The one out of the door."],
      ["An empty street, breath in the cold air. {who} shakes out both arms.", "The city’s asleep. This hour is all yours."],
    ],
    trouble: [
      ["The alarm rings. A hand comes out from under the blanket and silences it.", "Tomorrow. You said that yesterday, too."],
      ["Hands on knees, halfway up the hill, the others already small in the distance.", "Halfway up, and your head wants to turn back."],
    ],
    use: [
      ["Feet hit the ground, puddle, gravel, road. A rhythm builds.", "One step, then another. It’s that simple."],
      ["Trees rush by. A face finds its breath and starts to grin.", "There’s a point where it starts to feel light."],
      ["A bend, a bridge, open sky. Arms go wide for a second.", "You don’t have to win. Just go."],
    ],
    after: [
      ["{who} sits on a wall, out of breath, and looks over the roofs in the first sun.", "Nobody ever regretted being up here."],
      ["The door opens again, red cheeks, shoes kicked off in the hallway.", "Done. And the whole day is still ahead of you."],
    ],
  },
  away: {
    places: ["on a sunlit balcony", "on a platform with a small suitcase"],
    who: ["a woman in a linen shirt", "a man with a map on his knees"],
    start: [
      ["A suitcase clicks shut. {who} takes a last look round the flat and switches off the light.", "Keys, ticket, and off. Everything else can wait."],
      ["A train window, fields flying past. {who} leans a forehead against the glass.", "Somewhere along the way, you start to breathe."],
    ],
    trouble: [
      ["Twenty open tabs, a cold supper, a finger that scrolls and scrolls.", "Twenty tabs open, and still no plan."],
      ["Rain on an office window, and a postcard pinned beside the screen.", "That postcard’s been hanging there for two years."],
    ],
    use: [
      ["Shutters swing open, and light falls on a floor you don’t know yet.", "First morning in a new place. Open the window."],
      ["Breakfast outside. A hand tears bread, a bee inspects the jam.", "Nobody’s waiting for you. Isn’t that lovely?"],
      ["Narrow lanes, a wrong turn, a square full of music.", "Get lost a little. That’s where it gets good."],
    ],
    after: [
      ["Bare feet on warm stone, the phone forgotten on a chair.", "And one day you notice: you’ve stopped counting the hours."],
      ["At home, sand trickles out of a shoe. {who} laughs and leaves it there.", "You bring home more than photographs."],
    ],
  },
  pets: {
    places: ["on the kitchen floor", "on a meadow behind the house"],
    who: ["a woman with fur on her sleeve", "a boy on his knees"],
    start: [
      ["A nose pushes through the gap in the door. Two eyes, one question.", "Somebody’s been waiting for you all day."],
      ["Paws on the floorboards, a tail that knocks over a cup. {who} laughs and bends down.", "You’re home. For someone, that’s the best news ever."],
    ],
    trouble: [
      ["A full bowl. A nose sniffs, a head turns away, offended.", "A sniff, a look, and off. Not today, then."],
      ["A chewed shoe, a guilty look, feathers still in the air.", "Boredom has four legs and very good teeth."],
    ],
    use: [
      ["Ears go up. The sound of a bag, and four paws skid round the corner.", "Did you hear that? Somebody did."],
      ["Hand and paw, face to face on the floor, both in no hurry.", "It’s only a few minutes. For them it’s everything."],
      ["Out on the grass, ears flying, a stick far too big.", "See that run? That’s what happy looks like."],
    ],
    after: [
      ["A cleanly licked bowl slides across the floor and stops at two feet.", "All gone. There’s no better review than that."],
      ["Evening on the sofa: a heavy head on a knee, one deep sigh.", "Tired, full, content. And so are you."],
    ],
  },
  garden: {
    places: ["in the garden behind the house", "beside a sunny windowsill"],
    who: ["a woman in rubber boots", "a man with earth on his hands"],
    start: [
      ["Early sun over wet grass. {who} steps outside, cup in hand, and looks what the night has done.", "First thing in the morning, before anyone wants something."],
      ["A grey balcony, an empty pot. {who} leans on the railing and pictures something green.", "There’s room for something green. There always is."],
    ],
    trouble: [
      ["A brown leaf, then another one. A finger tests the soil and comes away dry.", "You watered it. Or was that last week?"],
      ["A bare corner of earth, a forgotten rake, a plastic chair on its side.", "Every spring, the same corner. Every spring, the same plan."],
    ],
    use: [
      ["Hands press soil around a stem, carefully, as if tucking it in.", "Ten minutes, two hands, a bit of earth."],
      ["Water falls in a fine arc, and every drop takes a little light along.", "Listen. This is what slow sounds like."],
      ["A window opens, something green moves in the draught, and the room looks different.", "One bit of green, and the whole room wakes up."],
    ],
    after: [
      ["The same corner in full leaf. {who} sits in the middle of it and does nothing at all.", "You wait and you wait. And then, one morning, there it is."],
      ["A neighbour leans over the fence and points. {who} shrugs and smiles.", "They’ll ask how you did it. Just smile."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;

import type { CategoryLines } from "../lines.ts";

/** English copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Good morning, properly", "Worth getting up for", "One sip, slow start", "The day can wait a minute",
      "Pour. Pause. Carry on.", "First, this cup", "The best part of the morning", "Made for slow sips",
      "Smell that? It’s today.", "A warm start to anything",
    ],
    subheadlines: [
      "For the first quiet minute of the day.", "Mornings taste better unhurried.", "The five minutes that set the tone.",
      "For early risers and slow starters alike.",
    ],
    hooks: [
      "What does your morning taste like?", "First sip. Then the world.", "Water’s on. Ready?", "You, a cup, five minutes.",
    ],
    problems: ["Another cup you don’t remember.", "Gulped down, on the way out.", "It’s hot. That’s about it."],
    mistakes: [["drinking it on the run", "Sit down for this one."], ["letting it go cold", "Sit. Sip. Then start."]],
    myths: [["a good cup is complicated", "It takes a quiet minute."], ["good taste needs a ritual", "It needs one good cup."]],
    changes: [["a rushed morning", "a reason to sit down"], ["half awake at the desk", "wide awake at the window"]],
    turns: ["Make this one count.", "Slow the first five minutes.", "Taste it again, properly."],
    benefits: [
      "The smell does half the work.", "A small ritual that holds.", "Warm hands, clear head.",
      "The first sip says good morning.",
    ],
    proofs: ["Look at that first pour.", "Watch the steam rise.", "Smell it before you sip."],
    reveals: ["Meet your new morning.", "Here’s the cup worth waking for."],
    actions: ["Have your first cup.", "Taste it for yourself.", "Pour your first one.", "Make tomorrow’s cup."],
    echoes: ["Slow mornings", "First, a sip", "A warm start", "Five quiet minutes"],
  },
  drink: {
    headlines: [
      "Sip on this", "Thirst, answered", "Pour yourself a pause", "Here’s to now", "Good things come in sips",
      "Refreshingly simple", "The pause you can hold", "Take the long sip", "Cold, clear, close at hand",
    ],
    subheadlines: [
      "For long days, good company and no reason at all.", "One sip and you’re somewhere else.",
      "Within reach, all day long.", "A small pause, whenever you need one.",
    ],
    hooks: [
      "When did a drink last surprise you?", "Three in the afternoon. Thirsty?", "Hear the ice?",
      "When did you last take a real break?",
    ],
    problems: ["Same drink, same shrug.", "Three o’clock, and running dry.", "You forgot to drink again."],
    mistakes: [
      ["grabbing whatever’s there", "Choose it like you mean it."], ["waiting until you’re thirsty", "Sip now and then."],
    ],
    myths: [["a drink is just a drink", "Take one sip."], ["refreshing means sugary", "Refreshing means refreshing."]],
    changes: [["a dry afternoon", "a first good sip"], ["a dull afternoon", "a bright one"]],
    turns: ["Reach for something better.", "Take a proper sip.", "Keep it within reach."],
    benefits: ["Good to the last drop.", "Even better shared.", "A pause you can hold.", "Clears the head, lifts the day."],
    proofs: ["Look at that pour.", "First sip. Watch.", "Here it is, up close."],
    reveals: ["Meet the better sip."],
    actions: ["Take a sip.", "Pour yours.", "Have one with us.", "Keep one close."],
    echoes: ["Long sips", "A bright pause", "Good company", "Thirst, sorted"],
  },
  bakery_sweets: {
    headlines: [
      "Save the last bite", "Sweet, on purpose", "Today deserves something nice", "Share, if you must",
      "The good kind of temptation", "First bite, eyes closed", "Worth the crumbs", "Warm from the oven, gone by ten",
      "Someone baked this for you", "Tuesday tastes better now",
    ],
    subheadlines: [
      "For breakfast, for later, for no reason.", "Bring some home. Hide one for yourself.",
      "The paper bag everyone looks into.", "Something sweet to come home to.",
    ],
    hooks: ["The last piece. Who gets it?", "Somewhere, it’s four o’clock.", "Smell that? Follow it.", "One piece, or two?"],
    problems: ["A treat that tastes of the box.", "Four o’clock, and nothing good left.", "Dessert was an afterthought."],
    mistakes: [["saving it for later", "Have it now. Slowly."], ["counting the pieces", "Share, and take the last."]],
    myths: [["treats need an occasion", "Tuesday is one."], ["sweet has to be too sweet", "Sweet can be just right."]],
    changes: [["a plain afternoon", "an empty plate"], ["an ordinary break", "crumbs and a grin"]],
    turns: ["Go for the real thing.", "Save one before they go.", "Let it be the plan."],
    benefits: [
      "Gone in four bites. Remembered longer.", "The kind you hide from the kids.", "The smell brings everyone in.",
      "One bite, and nobody talks.",
    ],
    proofs: ["Look at it up close.", "Break it open. Look.", "Watch the first bite."],
    reveals: ["The treat of the day.", "Here’s today’s good reason."],
    actions: ["Save yourself one.", "Come early.", "Take some home.", "Come while it’s fresh."],
    echoes: ["Worth the crumbs", "Sweet Tuesday", "One more bite", "Something to share"],
  },
  food: {
    headlines: [
      "Eat like you mean it", "Dinner, sorted and delicious", "Taste what it’s made of", "Good things on the table",
      "Simple food, second helpings", "Pass it round", "Hungry is a good start", "Flavour first",
      "The plate comes back empty", "Tonight tastes like something",
    ],
    subheadlines: [
      "For weeknights that deserve better.", "Good ingredients don’t need much talking.",
      "For big tables and small kitchens.", "The kind of meal people remember.",
    ],
    hooks: [
      "What’s for dinner? Finally, an answer.", "Open the jar. Smell that.", "What smells so good?",
      "Guess what’s on the table.",
    ],
    problems: ["Beige food, third night running.", "Seven o’clock. Empty fridge.", "You ate. You don’t recall what."],
    mistakes: [["hiding it in sauce", "Let it taste of itself."], ["cooking on autopilot", "Add one good thing."]],
    myths: [["eating well takes hours", "It takes good ingredients."], ["simple means boring", "Simple means you taste it."]],
    changes: [["another sad dinner", "plates scraped clean"], ["picking at the plate", "asking for more"]],
    turns: ["Bring some flavour back.", "Keep something good at hand.", "Taste what you’re eating."],
    benefits: [
      "Someone will ask for seconds.", "Flavour does the heavy lifting.", "The whole table goes quiet.",
      "Good to the last forkful.",
    ],
    proofs: ["Have a look at that plate.", "Look what’s in it.", "Watch the first forkful."],
    reveals: ["Now on your table.", "Here’s what’s for dinner."],
    actions: ["Bring your appetite.", "Set the table.", "Taste it tonight.", "Put it on the table."],
    echoes: ["Second helpings", "A full table", "Dinner, sorted", "Real flavour"],
  },
  restaurant: {
    headlines: [
      "Your table is waiting", "Come hungry", "Stay for one more plate", "Dinner is better out",
      "Tonight, someone else cooks", "Pull up a chair", "Come as you are, leave full", "The table by the window",
      "Good food, long talks", "Stay for dessert",
    ],
    subheadlines: [
      "Come for the food, stay for the table.", "Nothing to cook. Nothing to wash up.", "The kind of evening you plan again.",
      "Good plates, good people, no hurry.",
    ],
    hooks: ["Nobody wants to cook tonight.", "Smell that, from the street?", "Hungry? Come in.", "Where shall we eat tonight?"],
    problems: ["The fridge says no.", "Toast for dinner. Again.", "Every night, the same sofa."],
    mistakes: [["eating at your desk", "Sit down to something hot."], ["eating at nine, standing", "Sit down. Stay a while."]],
    myths: [["going out needs a reason", "Being hungry is one."], ["good places are stiff", "Ours has elbow room."]],
    changes: [["leftovers, standing up", "a table and good company"], ["what’s in the fridge", "what’s on the menu"]],
    turns: ["Leave the kitchen to us.", "Come and eat something real.", "Go out for a good plate."],
    benefits: [
      "Hot plates, unhurried evenings.", "The kind of place you return to.", "You’ll stay longer than planned.",
      "Somebody else does the dishes.",
    ],
    proofs: ["Straight from the pan. Look.", "Look what comes to the table.", "See who’s in the kitchen."],
    reveals: ["This is tonight’s plan.", "Here’s your next favourite table."],
    actions: ["Book your table.", "Come hungry.", "Join us for dinner.", "Come by tonight."],
    echoes: ["Come hungry", "A table for you", "Stay for dessert", "Tonight’s plan"],
  },
} satisfies CategoryLines;

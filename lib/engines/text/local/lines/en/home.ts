import type { CategoryLines } from "../lines.ts";

/** English copy. */
export const home = {
  home_decor: {
    headlines: [
      "The room, finally yours", "Small object. Big exhale.", "Home, but more so", "Change the corner, change the evening",
      "Make the quiet corner louder", "Your walls have been waiting", "A softer way to end the day",
      "One good thing per room", "Come in. Shoes off.", "Rooms remember what you choose",
    ],
    subheadlines: [
      "For the room you actually live in.", "One piece, and the whole room settles.",
      "The little thing that makes a place yours.", "For Sunday light and ordinary evenings.",
    ],
    hooks: [
      "Look around the room. What’s missing?", "Every home has one empty corner.", "You know that bare corner?",
      "What does your home say at dusk?",
    ],
    problems: ["A room that never feels finished.", "It’s tidy. It’s just not you.", "Bought in a hurry. Never loved."],
    mistakes: [["filling every shelf", "Choose one piece you love."], ["buying the whole set", "Let one piece lead."]],
    myths: [
      ["a good room takes a big budget", "It takes one right piece."],
      ["style means starting over", "Start with what you have."],
    ],
    changes: [["just a room", "a place to land"], ["bare and a bit cold", "warm, and quite you"]],
    turns: ["Start with one corner.", "Add one thing you love.", "Choose slowly, this time."],
    benefits: [
      "Evenings feel slower here.", "The kind of thing guests ask about.", "A corner that waits for you.",
      "Looks right at any hour.",
    ],
    proofs: ["See it in the evening light.", "Look at it up close.", "Put it down. Step back."],
    reveals: ["Here’s the missing piece.", "One piece. Whole new room."],
    actions: ["Bring one home.", "Find your corner.", "Make room for it.", "Choose your piece."],
    echoes: ["Slow evenings", "A softer room", "Home, at last", "Your corner, settled"],
  },
  furniture: {
    headlines: [
      "Sit down. Stay a while.", "Furniture for real evenings", "The best seat is at home", "Built around how you live",
      "Rest is a design decision", "Everything in its place, you included", "The room starts with one good seat",
      "Stay in tonight", "Live in it, don’t look at it", "Made for long Sundays",
    ],
    subheadlines: [
      "Made for feet up, long talks and Sunday mornings.", "Pieces you stop noticing, in the best way.",
      "For small flats, big families and slow evenings.", "The pieces you build a room around.",
    ],
    hooks: [
      "Where do you sit when nobody’s looking?", "You spend half your life here.", "Which seat does everyone want?",
      "Come in. Where would you sit?",
    ],
    problems: ["It looked fine in the shop.", "Four chairs. Nobody stays.", "The room is full. It isn’t cosy."],
    mistakes: [["measuring with your eyes", "Measure twice, then relax."], ["buying for the photo", "Buy for the evening."]],
    myths: [
      ["comfort can’t look good", "Look again, sitting down."],
      ["small rooms need small lives", "They need the right piece."],
    ],
    changes: [["somewhere to sit", "somewhere to stay"], ["a room to walk through", "a room to stay in"]],
    turns: ["Picture it in your room.", "Make them want to stay.", "Keep one good piece."],
    benefits: [
      "Room for everyone, and the dog.", "Comfort you stop thinking about.", "Everyone wants that spot.",
      "It suits the life you lead.",
    ],
    proofs: ["Look at it from every side.", "See it with people in it.", "Here it is, in daylight."],
    reveals: ["Meet the new favourite seat.", "Here’s the piece the room needed."],
    actions: ["See it in your room.", "Take a seat.", "Make room for it.", "Find your favourite spot."],
    echoes: ["Long evenings", "Feet up", "Room to stay", "Sunday, every day"],
  },
  cleaning: {
    headlines: [
      "Clean, and done", "Less scrubbing, more Saturday", "The shine without the sigh", "Spotless is a feeling",
      "Wipe. Rinse. Live.", "Your weekend called", "Done before the coffee’s cold", "Clean without the speech",
      "Let it shine, then leave it", "The easy part of the week",
    ],
    subheadlines: [
      "For homes where life actually happens.", "The job gets done. You get the day back.", "The chore that ends early.",
      "Clean corners, free Saturday.",
    ],
    hooks: [
      "Saturday morning. Bucket in hand?", "That one stain. You know it.", "Guests at six. It’s five.",
      "Where does the dust come from?",
    ],
    problems: ["You clean. It comes back.", "Half a day gone on the floor.", "One more bottle under the sink."],
    mistakes: [["scrubbing harder", "Let it sit. Then wipe."], ["saving it all for Sunday", "A little, right away."]],
    myths: [
      ["clean has to smell harsh", "Clean can simply be clean."],
      ["a clean home takes a whole day", "It takes a good routine."],
    ],
    changes: [["the whole afternoon", "a quick once-over"], ["guests in an hour, panic", "guests in an hour, coffee"]],
    turns: ["Clean it once, properly.", "Take the afternoon back.", "Keep the one that works."],
    benefits: [
      "A home that feels lighter.", "More time for anything else.", "You’ll notice it in the light.",
      "Done, and the day is still young.",
    ],
    proofs: ["One wipe. Have a look.", "Same corner. A minute later.", "Look at it against the light."],
    reveals: ["Meet your new cleaning routine.", "This one does the hard part."],
    actions: ["Clear the weekend.", "Make it shine.", "Try it on that stain.", "Start with one corner."],
    echoes: ["Free Saturdays", "Done early", "Light floors, light mood", "Nothing left to scrub"],
  },
  garden: {
    headlines: [
      "Grow something good", "A little more green", "Let something bloom", "Outside starts here",
      "Plant it. Watch it. Love it.", "Home-grown calm", "Dirt under your nails, sun on your back", "A balcony is plenty",
      "Green is a mood", "Start with one seed",
    ],
    subheadlines: [
      "For balconies, windowsills and big ideas.", "Green things make a room breathe.", "Small pots count too.",
      "For slow mornings with wet feet.",
    ],
    hooks: [
      "When did you last watch something grow?", "Even a windowsill is a garden.", "What would you grow first?",
      "Spring is knocking. Open up.",
    ],
    problems: ["Another plant that didn’t make it.", "A balcony full of nothing.", "All that concrete. No green."],
    mistakes: [["too much water", "Let the soil dry. Then water."], ["planting everything at once", "One pot, then the next."]],
    myths: [
      ["you need a green thumb", "You need light and a little patience."],
      ["you need a real garden", "A windowsill will do."],
    ],
    changes: [["bare windowsill", "a small jungle"], ["a grey balcony", "breakfast among leaves"]],
    turns: ["Begin with an easy one.", "Start with one pot.", "Plant the first corner."],
    benefits: [
      "Every morning, a new leaf.", "A slower kind of joy.", "Something new every morning.",
      "You’ll step outside more often.",
    ],
    proofs: ["Day one. Day thirty. Look.", "Look how it unfolds.", "Here it is, in full sun."],
    reveals: ["Say hello to something green.", "Your green corner begins."],
    actions: ["Start growing.", "Pick your first one.", "Plant the first one.", "Choose your green."],
    echoes: ["Slow mornings", "Something to grow", "Green, all around", "Your patch of calm"],
  },
  tools_diy: {
    headlines: [
      "Do it once. Do it right.", "Made by you", "The right tool changes the job", "Hands know best",
      "Less fuss, more finished", "Your next project starts here", "It holds. You did that.", "Good tools, quiet Sundays",
      "Measure, cut, be proud", "Your workshop, your rules",
    ],
    subheadlines: [
      "For people who fix things themselves.", "Good work begins with a good grip.",
      "For the shelf, the shed and everything between.", "The job looks smaller already.",
    ],
    hooks: [
      "That shelf still isn’t up, is it?", "Somewhere, a project is waiting.", "What would you build next?",
      "That drawer still sticks?",
    ],
    problems: ["Half done, since March.", "The wrong tool costs you an hour.", "Bent screw. Bad mood."],
    mistakes: [["forcing it", "Use what the job asks for."], ["starting without a plan", "Lay it out. Then begin."]],
    myths: [["you need a professional", "You need the right tool."], ["good work takes strength", "It takes the right grip."]],
    changes: [["on the list for months", "done by lunch"], ["a wobbly shelf", "a shelf that stays"]],
    turns: ["Finish it this weekend.", "Reach for the right one.", "Take it steady, properly equipped."],
    benefits: [
      "That quiet pride when it holds.", "Clean work, first time.", "Sits right in the hand.", "You’ll look for more to fix.",
    ],
    proofs: ["Watch it do the job.", "One clean line. Look.", "See how it sits."],
    reveals: ["Your new right hand.", "Built for the job."],
    actions: ["Get started.", "Pick up where you left off.", "Start your project.", "Put it to work."],
    echoes: ["Done right", "Finished by Sunday", "A steady hand", "Built to be used"],
  },
  real_estate: {
    headlines: [
      "Come home", "The key to the next chapter", "Somewhere to belong", "Four walls, many mornings", "Home is a decision",
      "Find your front door", "Morning light, your kitchen", "Put your name on the door", "Room for the life ahead",
      "You’ll know when you walk in",
    ],
    subheadlines: [
      "A place for the life you’re planning.", "Less searching, more settling in.", "Doors worth opening.",
      "For first keys and next chapters.",
    ],
    hooks: [
      "Picture the morning light in here.", "Where will you be next spring?", "Who’s first in the kitchen?",
      "What would you see from here?",
    ],
    problems: ["So many listings. None of them yours.", "You’ve outgrown this place.", "Every viewing, the same story."],
    mistakes: [["falling for the photos", "Visit at eight in the morning."], ["counting only the rooms", "Look for the light."]],
    myths: [
      ["the right place finds you", "Someone has to open the door."], ["moving is always chaos", "Good help makes it easy."],
    ],
    changes: [["scrolling listings", "holding the keys"], ["boxes in the hallway", "toast at your own table"]],
    turns: ["Say what you really need.", "Look for room to grow.", "See one that fits."],
    benefits: [
      "Space for what comes next.", "A door that’s yours to close.", "You’ll picture your table there.",
      "A street you’ll call yours.",
    ],
    proofs: ["Step inside and see.", "Come through the front door.", "Look at that light."],
    reveals: ["Here’s where it begins.", "This could be home."],
    actions: ["Book a viewing.", "Come and see it.", "Arrange a visit.", "Open the door."],
    echoes: ["Your front door", "Morning light", "A place to stay", "The next chapter"],
  },
} satisfies CategoryLines;

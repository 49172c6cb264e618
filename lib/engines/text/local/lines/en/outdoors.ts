import type { CategoryLines } from "../lines.ts";

/** English copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Outside is open", "Go find weather", "The long way up", "Play harder. Rest well.", "Out there beats in here",
      "The view is earned", "Mud washes off", "Made for the way up", "Follow the path", "Fresh air is free",
    ],
    subheadlines: [
      "For early starts and muddy returns.", "Pack light. Stay late.", "For the trail, the lake and the walk back.",
      "Good gear, then no more thinking.",
    ],
    hooks: ["Hear that? No notifications.", "Where does the path go?", "What’s behind that ridge?", "Boots by the door. Ready?"],
    problems: ["A weekend lost to the sofa.", "Great plans. Wet socks.", "You drove past it for years."],
    mistakes: [["waiting for good weather", "Dress for it and go."], ["packing the whole house", "Take what you’ll use."]],
    myths: [
      ["adventure is far away", "It starts where the road ends."], ["you need to be an athlete", "You need a free morning."],
    ],
    changes: [["a grey Saturday", "wind in your face"], ["another Sunday indoors", "red cheeks and soup"]],
    turns: ["Close the door behind you.", "Go out well prepared.", "Stop, and walk in."],
    benefits: ["You come back taller.", "Ready when the weather isn’t.", "The way back feels short.", "Made for one more hour."],
    proofs: ["See it out in the wild.", "Look how it handles.", "Watch it in the rain."],
    reveals: ["Built for outside.", "Your next way out."],
    actions: ["Get out there.", "Plan your weekend.", "Pack and go.", "Meet us outside."],
    echoes: ["The way up", "Out by eight", "Wind and weather", "One more hour"],
  },
  travel: {
    headlines: [
      "Go somewhere", "The suitcase knows", "Further than the weekend", "Your window seat is calling",
      "Leave the inbox at home", "Somewhere new by Friday", "The good kind of lost", "Wake up elsewhere",
      "A window, a map, a week", "Say yes to the detour",
    ],
    subheadlines: [
      "For people who read maps in bed.", "All you pack is curiosity.", "For long weekends and longer dreams.",
      "The story starts at the door.",
    ],
    hooks: [
      "Where would you wake up tomorrow?", "The map has a corner you’ve missed.", "Window or aisle?",
      "What’s the first thing you’d eat there?",
    ],
    problems: ["Another year, same beach.", "Forty tabs and still no trip.", "Home from holiday. Still tired."],
    mistakes: [["planning every hour", "Leave one day empty."], ["packing for every weather", "Leave room for finds."]],
    myths: [["good trips need long holidays", "Two nights can be plenty."], ["travel has to be far", "New is close enough."]],
    changes: [["forty open tabs", "a boarding pass"], ["counting the days", "losing count"]],
    turns: ["Pick a new place. Then pack.", "Close them. Choose one.", "Go slower this time."],
    benefits: [
      "You’ll talk about this one.", "Mornings that smell of elsewhere.", "You’ll tell it for years.",
      "You come home a little different.",
    ],
    proofs: ["Look out of the window.", "Look at that view.", "Here’s the morning there."],
    reveals: ["Your next postcard.", "Here’s your next stop."],
    actions: ["Plan your trip.", "Pick your dates.", "Choose your window.", "Start packing."],
    echoes: ["A window seat", "Somewhere new", "Slow roads", "Out of office"],
  },
  mobility: {
    headlines: [
      "The city, unstuck", "Get there smiling", "Skip the queue", "Your commute, rewritten", "Move like the day is yours",
      "Green lights all the way", "Roll past it", "Out the door, on your way", "The scenic route to work",
      "Your street, faster",
    ],
    subheadlines: [
      "Door to door, and the day still ahead.", "For short hops and the long way home.",
      "For errands, bridges and late trains.", "Small rides, big difference.",
    ],
    hooks: ["How was your commute today?", "The bus is late. You’re not.", "Green light. Ready?", "How far would you go today?"],
    problems: ["Forty minutes, one kilometre.", "Parking took longer than the trip.", "The bus left without you."],
    mistakes: [["sitting in traffic", "Roll past it."], ["driving around the corner", "Ride it instead."]],
    myths: [["getting around is wasted time", "It can be the best part."], ["a city needs a car", "It needs a good ride."]],
    changes: [["stuck at the lights", "home before dinner"], ["red light, red face", "wind in your hair"]],
    turns: ["Take the other way.", "Leave the car at home.", "Leave when you like."],
    benefits: ["Arrive awake.", "The day starts before you arrive.", "Errands turn into rides.", "You’ll take the long way."],
    proofs: ["See it on the move.", "Watch it take the corner.", "Look at it roll."],
    reveals: ["Your new way around.", "This is how you get there."],
    actions: ["Come for a ride.", "Get moving.", "Take the first ride.", "Roll out."],
    echoes: ["Wind and go", "The easy way", "Home by six", "Past the queue"],
  },
} satisfies CategoryLines;

import type { CategoryLines } from "../lines.ts";

/** English copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "Wear it your way", "Get dressed for you", "The one you reach for", "Less wardrobe, more you", "Made to be lived in",
      "Looks good. Feels better.", "One piece, many days", "Made for your kind of day", "Put it on. Go.",
      "The outfit writes itself",
    ],
    subheadlines: [
      "For Mondays, for dancing and for everything between.", "The piece you’ll wear, not keep.",
      "Easy to wear, hard to take off.", "For the days you want to feel like yourself.",
    ],
    hooks: [
      "A full wardrobe. Nothing to wear.", "What do you always reach for?", "What would you wear tomorrow?",
      "Your mirror has an opinion.",
    ],
    problems: ["Worn once. Never again.", "It looked better on the hanger.", "Twenty tops. None of them today."],
    mistakes: [["buying for someday", "Buy for Tuesday."], ["dressing for the trend", "Dress for yourself."]],
    myths: [["style means new every week", "Style means worn with love."], ["comfort isn’t elegant", "Wear both at once."]],
    changes: [["ten maybes on a chair", "one clear yes"], ["ten minutes at the wardrobe", "dressed and out the door"]],
    turns: ["Choose what you’ll wear again.", "Try what moves with you.", "Keep the one that’s right."],
    benefits: [
      "Moves when you move.", "Goes with what you own.", "You’ll reach for it first.", "Feels right from the first button.",
    ],
    proofs: ["See how it moves.", "Look at it from the back.", "See it on a real day."],
    reveals: ["The new favourite is here.", "Meet the one you’ll wear most."],
    actions: ["Find your size.", "Try it on.", "Pick your colour.", "Make it yours."],
    echoes: ["Worn with love", "Dressed, done", "Every day yours", "One clear yes"],
  },
  shoes: {
    headlines: [
      "Go further", "Lace up. Step out.", "Walk like you mean it", "Good days start at the feet", "Miles ahead, easily",
      "Your feet will know", "Every step, yours", "Take the stairs, feel the street", "From morning to midnight",
      "Step into the day",
    ],
    subheadlines: [
      "From the first step to the long way home.", "For streets, stairs and second wind.", "The pair that goes where you go.",
      "For people who take the long way.",
    ],
    hooks: [
      "When did your feet last say thanks?", "Ten thousand steps. In these?", "Where are you walking to?",
      "Listen. Your next step.",
    ],
    problems: ["Ten blocks in, they pinch.", "Great looks. Sore heels.", "Left at the door, every time."],
    mistakes: [
      ["breaking them in for weeks", "Comfort starts with step one."],
      ["buying half a size down", "Give your feet some room."],
    ],
    myths: [["comfort looks clumsy", "Look down. It doesn’t."], ["good shoes need months", "A good pair fits at once."]],
    changes: [["counting the steps", "taking the long way"], ["looking for a seat", "looking for the next corner"]],
    turns: ["Start from the ground up.", "Ask for both: look and feel.", "Put on the pair you love."],
    benefits: [
      "Steps that feel lighter.", "Forget you’re wearing them.", "You’ll choose the stairs.",
      "The day ends. Your feet don’t mind.",
    ],
    proofs: ["Watch them hit the ground.", "Look at that step.", "See them from the side."],
    reveals: ["Meet your next pair.", "The pair you’ll live in."],
    actions: ["Find your fit.", "Take the first step.", "Lace up.", "Try a pair."],
    echoes: ["The long way home", "Every step", "Light feet", "Miles to go"],
  },
  jewelry: {
    headlines: [
      "A little light to wear", "For the hand you hold", "Small. Bright. Yours.", "Worn close, kept long",
      "Say it without words", "Every day deserves a little light", "Kept close, noticed always", "One small, certain yes",
      "Light, caught", "What you wear every day",
    ],
    subheadlines: [
      "A quiet detail people notice twice.", "Made to be worn, not locked away.",
      "For milestones, and for ordinary Wednesdays.", "Small enough to forget. Too lovely to.",
    ],
    hooks: [
      "What do you never take off?", "Some things say it for you.", "Which one would you never lose?", "Look at your hands.",
    ],
    problems: ["A drawer of things you never wear.", "Too precious to leave the box.", "The outfit lacks something."],
    mistakes: [["saving it for best", "Wear it to breakfast."], ["matching everything", "Let one piece speak."]],
    myths: [
      ["elegance has to be loud", "It only has to catch the light."],
      ["fine pieces are for parties", "They’re for every day."],
    ],
    changes: [["a drawer full of boxes", "one piece, always on"], ["an outfit", "your outfit"]],
    turns: ["Choose the one that stays on.", "Wear it today.", "Add a little light."],
    benefits: [
      "Catches the light, and the eye.", "The detail that makes the look.", "Someone will ask about it.",
      "Yours from the first day.",
    ],
    proofs: ["Turn it to the light.", "Watch it catch the light.", "Look closer."],
    reveals: ["Here it is, shining.", "Meet your everyday light."],
    actions: ["Choose yours.", "Find the one.", "Try it on.", "Keep it close."],
    echoes: ["A little light", "Worn every day", "Close to you", "Quiet sparkle"],
  },
  gifts: {
    headlines: [
      "Give something they’ll keep", "Unwrap a smile", "The thought, wrapped", "For someone who matters", "Guess who’s happy",
      "A better surprise", "They’ll never guess", "Made to be opened slowly", "A small box, a big face", "Say it with ribbon",
    ],
    subheadlines: [
      "For birthdays, thank-yous and no reason at all.", "You’ll want to see them open it.",
      "The present you’d secretly keep.", "For the friend who has everything.",
    ],
    hooks: [
      "Who have you been meaning to thank?", "Their birthday is closer than you think.", "Whose face do you want to see?",
      "Shake it. Guess.",
    ],
    problems: ["Another scented panic buy.", "What do you give someone like that?", "A voucher. Again."],
    mistakes: [
      ["buying it the night before", "Choose it with them in mind."], ["asking what they want", "Surprise them kindly."],
    ],
    myths: [["it’s only the thought", "The thought needs a box."], ["good gifts cost a lot", "Good gifts know the person."]],
    changes: [["a polite thank you", "a real one"], ["thanks, put away", "thanks, in tears"]],
    turns: ["Think of their face first.", "Give them something personal.", "Give something to unwrap."],
    benefits: [
      "The one they talk about later.", "Feels like you, looks like them.", "You’ll be there when they open it.",
      "The card writes itself.",
    ],
    proofs: ["Pull the ribbon.", "Watch them open it.", "Look inside."],
    reveals: ["Here’s the one.", "This is the surprise."],
    actions: ["Choose theirs.", "Make someone’s day.", "Wrap one up.", "Surprise someone."],
    echoes: ["One happy face", "Unwrapped with joy", "For someone dear", "A good surprise"],
  },
} satisfies CategoryLines;

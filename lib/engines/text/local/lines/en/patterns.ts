import type { Patterns } from "../lines.ts";

/** English patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: [
      "Made for the people you love",
      "Good things, close to home",
      "Feels like coming home",
      "Kept simple, done with care",
    ],
    bold: ["No more maybe", "Louder than ordinary", "Go all the way", "Not for the back row"],
    playful: ["Go on, have a little fun", "Warning: may cause smiling", "Seriously good, not serious", "You know you want to"],
    calm: ["Take it slow", "Quiet does it", "Nothing extra", "Softly, every day"],
    premium: ["Nothing to prove", "Quietly exceptional", "Less. And better.", "The detail is the point"],
    expert: ["Clear. Careful. Done.", "Thought through for you", "The sensible choice feels good", "Ask better questions"],
    urgent: ["Now is a good time", "Don’t wait for Monday", "Today, not someday", "Blink and it’s gone"],
  },
  named: [
    "{name}. Worth knowing.",
    "Meet {name}",
    "Ask for {name}",
    "{name}. Simply that.",
    "Say hello to {name}",
    "It’s a {name} kind of day",
  ],
  product: ["{product}. The rest can wait."],
  productReveal: ["Here: {product}."],
  nameReveal: ["Meet {name}.", "This is {name}.", "Say hello to {name}."],
  forAudience: ["For {audience}.", "Made for {audience}.", "Made with {audience} in mind."],
  productForAudience: "{product} for {audience}.",
  nameProduct: ["{name}: {product}.", "{name}. {product}."],
  myth: "Myth: {line}.",
  before: "Before: {line}.",
  after: "After: {line}.",
  mistake: "Mistake: {line}.",
};

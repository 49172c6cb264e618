import type { Camera } from "../words.ts";

/** English light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Quick cuts on the beat, colours turned up.", "Hand-held and close, the camera leans into every move.", "A whip pan carries us on.", "Bright flash, hard little shadows."],
    premium_editorial: ["Soft daylight from the left, long calm shadows.", "The camera glides and stops, with air around everything.", "Warm paper tones and one accent of colour.", "Shallow focus; the background melts into cream."],
    cinematic_product: ["A low side light draws one bright edge in the dark.", "The camera pushes in, very slowly.", "Deep shadows and a single warm highlight.", "Slow motion, fine haze in the beam of light."],
    ugc_realism: ["Filmed on a phone at arm’s length, as it happens.", "Plain daylight, nothing tidied up.", "The picture shakes a little and finds its focus.", "Over the shoulder, close enough to hear it."],
    startup_explainer: ["Clean, even light on a plain coloured ground.", "Straight from above, everything neatly arranged.", "Simple shapes slide in from the side and settle.", "A steady frame, one thing at a time."],
    luxury_minimal: ["One narrow light; everything else is black.", "The camera hardly moves.", "A lot of empty space and one slow reflection.", "Fine contrast, as if cut from stone."],
  },
  shots: [
    "From low down, the camera rises with the movement.",
    "Very close, so that every detail counts.",
    "The camera stays put and lets it happen.",
    "A slow push towards the middle of the picture.",
    "Seen from above.",
    "At eye level, from a few steps away.",
    "Cut to a wide shot: now we see it all.",
    "The focus wanders from front to back.",
  ],
  moods: {
    warm: "The mood: warm and close, as among friends.",
    bold: "The mood: sure of itself, with plenty of drive.",
    playful: "The mood: light, with a wink.",
    calm: "The mood: quiet and unhurried.",
    premium: "The mood: restrained and precise.",
    expert: "The mood: clear, factual, trustworthy.",
    urgent: "The mood: awake and on its toes.",
  },
  details: [
    "In the foreground, out of focus, something from daily life.",
    "One small movement catches the eye and leads it to the middle.",
    "Hands come into the picture, sure and unhurried.",
    "In the background, life goes on.",
    "For a second nothing happens; then everything does.",
    "At the end, the picture holds for one beat.",
  ],
  subject: "In the middle of the picture: {product}.",
};

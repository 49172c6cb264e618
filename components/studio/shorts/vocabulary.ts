import type {
  CreativeFormat,
  MusicInstrument,
  MusicVibe,
  TextAnimation,
  TextPosition,
  VisualLanguage,
} from "#lib/contracts/creative.ts";

/** How the API's words are said to a person. */

export const FORMATS: Record<CreativeFormat, { label: string; detail: string }> = {
  problem_solution: { label: "Problem, solution", detail: "Names the trouble, then ends it." },
  mistake_fix: { label: "Mistake, fix", detail: "What most people do wrong, and the better way." },
  myth_vs_reality: { label: "Myth, reality", detail: "What is believed against what is so." },
  before_after: { label: "Before, after", detail: "The same day without it and with it." },
  proof_demo: { label: "Proof", detail: "Shows that it works, fact by fact." },
  product_reveal: { label: "Reveal", detail: "Builds up, then shows the product." },
};

export const LOOKS: Record<VisualLanguage, { label: string; detail: string }> = {
  kinetic_creator: { label: "Kinetic creator", detail: "Loud type, hard cuts" },
  premium_editorial: { label: "Premium editorial", detail: "Magazine serif, wide margins" },
  cinematic_product: { label: "Cinematic product", detail: "Dark stage, raking light" },
  ugc_realism: { label: "UGC realism", detail: "Phone-made, handwritten" },
  startup_explainer: { label: "Startup explainer", detail: "Flat shapes, clear steps" },
  luxury_minimal: { label: "Luxury minimal", detail: "One object, much air" },
};

export const VIBES: Record<MusicVibe, { detail: string }> = {
  Upbeat: { detail: "Bright, driving" },
  Cinematic: { detail: "Wide, rising" },
  Minimal: { detail: "Sparse, steady" },
  Luxury: { detail: "Slow, smooth" },
  Playful: { detail: "Light, bouncing" },
  Jazz: { detail: "Swung, warm" },
};

export const INSTRUMENTS: Record<MusicInstrument, string> = {
  piano: "Piano",
  acoustic_guitar: "Acoustic guitar",
  electric_guitar: "Electric guitar",
  strings: "Strings",
  brass: "Brass",
  saxophone: "Saxophone",
  flute: "Flute",
  marimba: "Marimba",
  synth: "Synth",
  bass: "Bass",
  drums: "Drums",
  percussion: "Percussion",
  choir: "Choir",
  harp: "Harp",
};

export const POSITIONS: Record<TextPosition, string> = { top: "Top", center: "Centre", bottom: "Bottom" };

export const ANIMATIONS: Record<TextAnimation, string> = {
  reveal: "Reveal",
  typewriter: "Typewriter",
  fade_in: "Fade in",
  pop: "Pop",
  bounce: "Bounce",
};

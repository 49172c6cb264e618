import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Scène {n}:",
  pace: 2.35,
  chapters: ["Vroeg in de ochtend.", "Even later.", "Halverwege de ochtend.", "Rond het middaguur.", "Vroeg in de middag.", "Vier uur.", "Tegen de avond.", "Na het eten.", "Laat op de avond."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

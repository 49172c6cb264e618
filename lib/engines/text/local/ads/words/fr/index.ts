import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Scène {n} :",
  pace: 2.5,
  chapters: ["Tôt le matin.", "Un peu plus tard.", "En fin de matinée.", "Vers midi.", "En début d’après-midi.", "Quatre heures.", "En fin de journée.", "Après le dîner.", "Tard le soir."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Escena {n}:",
  pace: 2.4,
  chapters: ["Muy temprano.", "Un poco después.", "A media mañana.", "Hacia el mediodía.", "Primera hora de la tarde.", "Las cuatro.", "Al caer la tarde.", "Después de cenar.", "Ya de noche."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

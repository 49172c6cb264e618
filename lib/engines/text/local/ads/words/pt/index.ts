import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Cena {n}:",
  pace: 2.35,
  chapters: ["De manhã cedo.", "Um pouco depois.", "A meio da manhã.", "Perto do meio-dia.", "No começo da tarde.", "Quatro horas.", "No fim da tarde.", "Depois do jantar.", "Já de noite."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

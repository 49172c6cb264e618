import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Scena {n}:",
  pace: 2.0,
  chapters: ["Wczesny ranek.", "Trochę później.", "Przed południem.", "Około południa.", "Wczesne popołudnie.", "Czwarta.", "Pod wieczór.", "Po kolacji.", "Późny wieczór."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

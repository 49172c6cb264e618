import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Scene {n}:",
  pace: 2.4,
  chapters: ["Early morning.", "A little later.", "Mid-morning.", "Around noon.", "Early afternoon.", "Four o’clock.", "Towards evening.", "After dinner.", "Late in the evening."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Scena {n}:",
  pace: 2.3,
  chapters: ["Mattina presto.", "Poco dopo.", "A metà mattina.", "Verso mezzogiorno.", "Nel primo pomeriggio.", "Le quattro.", "Verso sera.", "Dopo cena.", "A notte fatta."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

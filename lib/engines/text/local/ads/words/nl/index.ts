import type { AdWords } from "../words.ts";
import { camera } from "./camera.ts";
import { frames } from "./frames.ts";
import { indoors } from "./indoors.ts";
import { music } from "./music.ts";
import { outdoors } from "./outdoors.ts";
import { people } from "./people.ts";

export const words: AdWords = {
  scene: "Szene {n}:",
  pace: 2.15,
  chapters: ["Früh am Morgen.", "Ein wenig später.", "Am Vormittag.", "Gegen Mittag.", "Am frühen Nachmittag.", "Vier Uhr.", "Am späten Nachmittag.", "Nach dem Abendessen.", "Spät am Abend."],
  worlds: { ...indoors, ...outdoors, ...people },
  frames,
  camera,
  music,
};

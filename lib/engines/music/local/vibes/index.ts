import type { MusicVibe } from "#lib/contracts/creative.ts";
import { cinematic } from "./cinematic.ts";
import { jazz } from "./jazz.ts";
import { luxury } from "./luxury.ts";
import { minimal } from "./minimal.ts";
import { playful } from "./playful.ts";
import { upbeat } from "./upbeat.ts";
import type { Vibe } from "./vibe.ts";

export const VIBES: Record<MusicVibe, Vibe> = {
  Upbeat: upbeat,
  Cinematic: cinematic,
  Minimal: minimal,
  Luxury: luxury,
  Playful: playful,
  Jazz: jazz,
};

import type { Box, TextLayer } from "#lib/composition/model.ts";
import type { TextPosition } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import type { Look, Palette, Surface, TextRole } from "#lib/creative/looks/look.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { Random } from "#lib/kernel/random.ts";

/** What a film shows: an icon of the set, or the person's own picture. */
export type Subject =
  | { kind: "pictogram"; name: string }
  | { kind: "picture"; asset: string; aspect: number; cutout: boolean };

export type StageBeat = { role: BeatRole; text: string; from: number; frames: number };

/** Everything a scene kind may use. It is built by the compiler, once for each scene. */
export type Stage = {
  look: Look;
  palette: Palette;
  /** The ground this scene stands on, and the one it is set against. */
  surface: Surface;
  contrast: Surface;
  random: Random;
  size: { width: number; height: number };
  frames: number;
  beats: readonly StageBeat[];
  /** Where the scene may place what must be seen whole; free of text. */
  area: Box;
  /** `area` carried on to the edges of the frame where no text lies in between. */
  bleed: Box;
  /** Where words of the scene's own may stand. */
  safe: Box;
  textPosition: TextPosition;
  /** The words stand beside the picture, in a frame wider than high, and not above or below it. */
  aside: boolean;
  /** Down to where words stand above the picture that light from above must spare; 0 where it may fall from the frame's edge. */
  overhead: number;
  hero: Subject;
  /** Companion icons, most telling first; at least four. */
  companions: readonly string[];
  /** Icon of something close to the lens, on a foot that has room for it; null leaves the foot to its words. */
  nearby: string | null;
  /** Icons of what goes wrong without the product; at least four. */
  clutter: readonly string[];
  brief: Brief;
  /** The first scene must look composed at frame 0. */
  opening: boolean;
  /** The last scene settles for the lockup on its last beat. */
  closing: boolean;
  /** A fresh layer id. */
  id(name: string): string;
  /** Sets a short text of the scene's own inside a box of the stage; null when it cannot stay readable there. */
  type(request: { text: string; box: Box; role: TextRole; start: number; align?: "left" | "center"; surface?: Surface }): TextLayer | null;
};

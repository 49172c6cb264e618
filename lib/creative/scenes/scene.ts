import type { Layer } from "#lib/composition/model.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";

/** What a scene kind draws, by distance from the camera; the compiler moves each depth by its own measure. */
export type SceneLayers = { back: Layer[]; mid: Layer[]; front: Layer[] };

/** What a kind needs of a brief to be told well. */
export type SceneNeeds = { benefits?: number; companions?: number };

/** A small program that stages one scene. */
export type SceneKind = {
  name: string;
  /** How well it tells each role; a role that is not named counts 0. */
  roles: Partial<Record<BeatRole, number>>;
  needs?: SceneNeeds;
  /** Share of the height that a statement may take in this kind, 0…1. Default 0.34. */
  statement?: number;
  /** Its picture covers the ground to the frame's edges, where it has a side of the frame to itself. */
  fills?: true;
  build(stage: Stage): SceneLayers;
};

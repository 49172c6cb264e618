import type { Animated, Layer, Scene, TextLayer } from "#lib/composition/model.ts";
import { groundIsStill } from "#lib/composition/draw/ground.ts";
import { lightIsStill } from "#lib/composition/draw/light.ts";

/** What an overlay shows during a scene, and the frame its motion counts from where that matters. */
export type OverlayPart = { layer: Layer; at: number };

/**
 * The part of an overlay that lies over a scene, with its times counted from the scene's start, so that it is equal
 * for equal pixels: a caption that moves along with its scene, or a logo over a film that has grown longer, is the
 * same overlay as before. What draws by the frame of the film itself (noise that moves, steps) keeps its place in it.
 */
export function overlayPart(layer: Layer, scene: Scene): OverlayPart {
  if (!canMove(layer)) return { layer, at: scene.from };
  const { from = 0, frames, ...moved } = shifted(layer, scene.from);
  const start = Math.max(0, from);
  const end = frames === undefined ? scene.frames : Math.min(scene.frames, from + frames);
  return { layer: { ...moved, ...(start > 0 && { from: start }), ...(end < scene.frames && { frames: end - start }) } as Layer, at: 0 };
}

/** Whether a layer looks the same when all its times are moved together. */
function canMove(layer: Layer): boolean {
  if (animatedOf(layer).some((value) => typeof value === "object" && value.step !== undefined)) return false;
  switch (layer.kind) {
    case "image":
    case "pictogram":
    case "shape":
    case "text":
      return true;
    case "ground":
      return groundIsStill(layer);
    case "light":
      return lightIsStill(layer);
    case "group":
      return layer.children.every(canMove);
    case "video":
    case "particles":
      return false;
  }
}

const ANIMATED = ["x", "y", "scale", "scaleX", "scaleY", "rotation", "skewX", "opacity", "intensity", "trim"] as const;

function animatedOf(layer: Layer): (Animated | undefined)[] {
  const values: Partial<Record<(typeof ANIMATED)[number], Animated | undefined>> = layer;
  return ANIMATED.map((name) => values[name]);
}

function shifted(layer: Layer, by: number): Layer {
  const moved = Object.fromEntries(
    ANIMATED.flatMap((name, i) => {
      const value = animatedOf(layer)[i];
      return typeof value === "object" ? [[name, { keyframes: value.keyframes.map((key) => ({ ...key, frame: key.frame - by })) }]] : [];
    }),
  );
  const own = { ...layer, ...moved, from: (layer.from ?? 0) - by } as Layer;
  if (own.kind === "group") return { ...own, children: own.children.map((child) => shifted(child, by)) };
  return own.kind === "text" ? shiftedText(own, by) : own;
}

function shiftedText(layer: TextLayer, by: number): TextLayer {
  const { entrance, exit } = layer;
  return {
    ...layer,
    ...(entrance && { entrance: { ...entrance, start: entrance.start - by } }),
    ...(exit && { exit: { ...exit, start: exit.start - by } }),
    lines: layer.lines.map((line) => ({ ...line, runs: line.runs.map((run) => (run.spoken ? { ...run, spoken: [run.spoken[0] - by, run.spoken[1] - by] as [number, number] } : run)) })),
  };
}

import type { Animated, Layer } from "#lib/composition/model.ts";
import { sample } from "#lib/composition/timeline/sample.ts";
import { stands } from "#lib/composition/timeline/scenes.ts";

const ANIMATED = ["x", "y", "scale", "scaleX", "scaleY", "rotation", "skewX", "opacity", "trim", "intensity"] as const;

/** Layers as they stand at a frame, without any motion: what a still needs of a scene. */
export function freeze(layers: readonly Layer[], frame: number): Layer[] {
  return layers.filter((layer) => stands(layer, frame)).map((layer) => frozen(layer, frame));
}

function frozen(layer: Layer, frame: number): Layer {
  const { from: _from, frames: _frames, ...rest } = layer;
  const still: Record<string, unknown> = { ...rest };
  for (const name of ANIMATED) if (name in still) still[name] = sample(still[name] as Animated, frame);
  delete still["entrance"];
  delete still["exit"];
  if (layer.kind === "group") still["children"] = freeze(layer.children, frame);
  return still as Layer;
}

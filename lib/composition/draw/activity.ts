import type { Animated, Layer, TextLayer } from "#lib/composition/model.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";
import { stands } from "#lib/composition/timeline/scenes.ts";
import { groundIsStill, groundStep } from "#lib/composition/draw/ground.ts";
import { lightKey } from "#lib/composition/draw/light.ts";
import { settledAt } from "#lib/composition/draw/text-motion.ts";
import { unitsFor } from "#lib/composition/draw/text.ts";

/** Numbers of a layer that may move; each is part of what it looks like. */
function animatedOf(layer: Layer): (Animated | undefined)[] {
  const shared = [layer.x, layer.y, layer.scale, layer.scaleX, layer.scaleY, layer.rotation, layer.skewX, layer.opacity];
  if (layer.kind === "shape") return [...shared, layer.trim];
  if (layer.kind === "light") return [...shared, layer.intensity];
  return shared;
}

/**
 * A text that is equal for two frames of the same holder only if the layer looks the same at both.
 */
export function layerKey(layer: Layer, frame: number): string {
  if (!stands(layer, frame)) return "-";
  const numbers = animatedOf(layer).map((value) => (typeof value === "number" || value === undefined ? "" : Math.round(sampleOr(value, frame, 0) * 1000)));
  return `${numbers.join(",")};${contentKey(layer, frame)}`;
}

function contentKey(layer: Layer, frame: number): string | number {
  switch (layer.kind) {
    case "ground":
      return groundIsStill(layer) ? "" : Math.floor(frame / groundStep(layer));
    case "video":
    case "particles":
      return frame;
    case "light":
      return lightKey(layer, frame);
    case "text":
      return textKey(layer, frame);
    case "group":
      return `(${layer.children.map((child) => layerKey(child, frame)).join("|")})`;
    case "image":
    case "shape":
    case "pictogram":
      return "";
  }
}

/** Frames the caret of a typewriter still blinks after the last letter, with a margin. */
const CARET = 26;

function textKey(layer: TextLayer, frame: number): string | number {
  const { entrance, exit } = layer;
  if (exit && frame >= exit.start) return Math.min(frame, exit.start + exit.frames);
  if (!entrance || entrance.style === "none") return "";
  if (frame < entrance.start) return "before";
  const typed = entrance.style === "typewriter";
  const units = unitsFor(layer, typed ? "character" : entrance.unit).length;
  return frame < settledAt(entrance, units) + (typed ? CARET : 0) ? frame : "rest";
}

import type { Layer, TextLayer } from "#lib/composition/model.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";
import { groundIsStill, groundStep } from "#lib/composition/draw/ground.ts";
import { lightKey } from "#lib/composition/draw/light.ts";
import { particleStep } from "#lib/composition/draw/particles.ts";
import { settledAt } from "#lib/composition/draw/text-motion.ts";
import { spokenKey } from "#lib/composition/draw/text-spoken.ts";
import { unitsFor } from "#lib/composition/draw/text.ts";

type Leaf = Exclude<Layer, { kind: "group" }>;

/** Equal for two frames at which the layer, wherever it lies, looks the same. */
export function contentKey(layer: Leaf, frame: number): string | number {
  switch (layer.kind) {
    case "ground":
      return groundIsStill(layer) ? "" : Math.floor(frame / groundStep(layer));
    case "video":
      return frame;
    case "particles":
      return Math.floor(frame / particleStep(layer));
    case "light":
      return `${sampleOr(layer.intensity, frame, 1)}/${lightKey(layer, frame)}`;
    case "text":
      return textKey(layer, frame);
    case "shape":
      return sampleOr(layer.trim, frame, 1);
    case "image":
    case "pictogram":
      return "";
  }
}

/** Frames the caret of a typewriter still blinks after the last letter, with a margin. */
const CARET = 26;

function textKey(layer: TextLayer, frame: number): string | number {
  const { entrance, exit } = layer;
  if (exit && frame >= exit.start) return Math.min(frame, exit.start + exit.frames);
  if (!entrance || entrance.style === "none") return spokenKey(layer, frame);
  if (frame < entrance.start) return "before";
  const typed = entrance.style === "typewriter";
  const units = unitsFor(layer, typed ? "character" : entrance.unit).length;
  return frame < settledAt(entrance, units) + (typed ? CARET : 0) ? frame : `rest ${spokenKey(layer, frame)}`;
}

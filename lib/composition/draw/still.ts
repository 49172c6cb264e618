import type { Layer } from "#lib/composition/model.ts";
import { groundIsStill } from "#lib/composition/draw/ground.ts";
import { lightIsStill } from "#lib/composition/draw/light.ts";

/** Whether a layer looks the same at every frame. */
export function isStillThroughout(layer: Layer): boolean {
  if ((layer.from ?? 0) > 0 || layer.frames !== undefined) return false;
  const numbers = [layer.x, layer.y, layer.scale, layer.scaleX, layer.scaleY, layer.rotation, layer.skewX, layer.opacity];
  if (numbers.some((value) => value !== undefined && typeof value !== "number")) return false;
  switch (layer.kind) {
    case "ground":
      return groundIsStill(layer);
    case "image":
    case "pictogram":
      return true;
    case "shape":
      return layer.trim === undefined || typeof layer.trim === "number";
    case "text":
      return !layer.exit && !layer.spoken && (!layer.entrance || layer.entrance.style === "none");
    case "light":
      return typeof layer.intensity === "number" && lightIsStill(layer);
    case "group":
      return layer.children.every((child) => isStillThroughout(child));
    case "video":
    case "particles":
      return false;
  }
}

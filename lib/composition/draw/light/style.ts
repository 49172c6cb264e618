import type { z } from "zod";
import { penOf, type Pen, type Surface } from "#lib/composition/canvas.ts";
import type { lightLayer } from "#lib/composition/model.ts";
import type { Stage } from "#lib/composition/draw/stage.ts";

export type LightLayer = z.infer<typeof lightLayer>;

/** A kind of light. */
export type LightStyle = {
  /** Frames between two different pictures; null for a light that never moves by itself. */
  step: number | null;
  /** It is laid over the picture as light is, by screening; otherwise as paint. */
  adds: boolean;
  /** Draws in the layer's coordinates; `frame` is a multiple of `step`, `intensity` lies in 0…1. */
  draw(stage: Stage, layer: LightLayer, frame: number, intensity: number): void;
};

const painted = new WeakMap<Surface, number>();

/**
 * A soft moving light, painted at a fraction of the resolution and stretched over the layer's box. `paint` draws
 * in the box's own lengths from its corner; it is called once per step.
 */
export function drawSoft(stage: Stage, layer: LightLayer, divisor: number, frame: number, intensity: number, paint: (pen: Pen, width: number, height: number) => void): void {
  const { width, height } = layer.box;
  const sprite = stage.sprites.of(layer, "soft", stage.scope, layer.box, 1 / divisor, () => undefined);
  const { surface } = sprite;
  if (painted.get(surface) !== frame) {
    painted.set(surface, frame);
    const pen = penOf(surface);
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, surface.width, surface.height);
    pen.scale(1 / divisor, 1 / divisor);
    paint(pen, width, height);
    pen.restore();
  }
  const { pen } = stage;
  pen.globalAlpha *= intensity;
  pen.drawImage(surface, sprite.x, sprite.y, sprite.width, sprite.height);
}

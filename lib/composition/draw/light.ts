import type { z } from "zod";
import type { lightLayer } from "#lib/composition/model.ts";
import { sampleOr } from "#lib/composition/timeline/sample.ts";
import { CAST_LIGHTS } from "#lib/composition/draw/light/cast.ts";
import { FILM_LIGHTS } from "#lib/composition/draw/light/film.ts";
import { GLOW_LIGHTS } from "#lib/composition/draw/light/glows.ts";
import type { LightStyle } from "#lib/composition/draw/light/style.ts";
import { clamp01, type Moment, type Stage } from "#lib/composition/draw/stage.ts";

type LightLayer = z.infer<typeof lightLayer>;

const STYLES: Record<LightLayer["style"], LightStyle> = { ...FILM_LIGHTS, ...GLOW_LIGHTS, ...CAST_LIGHTS };

/** Whether a light looks the same at every frame while its intensity does. */
export function lightIsStill(layer: LightLayer): boolean {
  return STYLES[layer.style].step === null;
}

/** Equal for frames at which the light looks the same. */
export function lightKey(layer: LightLayer, frame: number): number {
  const { step } = STYLES[layer.style];
  return step === null ? 0 : Math.floor(frame / step);
}

/** A light over what lies below it: added to it unless the layer names another blend. */
export function drawLight(stage: Stage, layer: LightLayer, moment: Moment): void {
  const intensity = clamp01(sampleOr(layer.intensity, moment.frame, 1));
  if (intensity <= 0.002) return;
  const style = STYLES[layer.style];
  const { pen } = stage;
  if (style.adds && !layer.blend) pen.globalCompositeOperation = "screen";
  const step = style.step === null ? 0 : Math.floor(moment.frame / style.step) * style.step;
  style.draw(stage, layer, step, intensity);
}

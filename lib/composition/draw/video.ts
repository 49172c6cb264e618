import type { z } from "zod";
import type { videoLayer } from "#lib/composition/model.ts";
import { drawFitted, fitPicture } from "#lib/composition/draw/image.ts";
import type { Moment, Stage } from "#lib/composition/draw/stage.ts";

/** The frame of a clip that belongs to this moment. */
export function drawVideo(stage: Stage, layer: z.infer<typeof videoLayer>, moment: Moment): void {
  const picture = stage.host.videoFrame(layer.asset, layer.offset + moment.frame - (layer.from ?? 0));
  drawFitted(stage.pen, picture, fitPicture(picture, layer, layer.fit), layer.radius ?? 0);
}

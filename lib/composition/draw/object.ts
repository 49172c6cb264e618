import type { Shadow } from "#lib/composition/model.ts";
import { lay, layShadow, laySoft, SOFT_BLUR, shadowSprite, spriteOf, type Stage } from "#lib/composition/draw/stage.ts";
import type { Sprite } from "#lib/composition/draw/sprites.ts";

/**
 * Lays a picture over the shadow it casts. A hard shadow and its picture are kept as one sprite, for each sharp layer
 * that turns or grows is sampled anew at every frame; a soft one is laid apart, the cheap way.
 */
export function layObject(stage: Stage, layer: object & { shadow?: Shadow | undefined; blur?: number | undefined }, ink: Sprite): void {
  const { shadow, blur } = layer;
  const shade = shadow && shadowSprite(stage, layer, "shadow", ink, shadow);
  if (blur) {
    if (shade) layShadow(stage, shade, shadow);
    return laySoft(stage, ink);
  }
  if (!shade) return lay(stage, ink);
  if (shadow.blur >= SOFT_BLUR) {
    layShadow(stage, shade, shadow);
    return lay(stage, ink);
  }
  lay(
    stage,
    spriteOf(stage, layer, "shaded", around(shade, ink), (pen) => {
      for (const { surface, x, y, width, height } of [shade, ink]) pen.drawImage(surface, x, y, width, height);
    }),
  );
}

function around(a: Sprite, b: Sprite) {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

import type { Shadow } from "#lib/composition/model.ts";
import { lay, layShadow, laySoft, SOFT_BLUR, shadowSprite, spriteOf, type Stage } from "#lib/composition/draw/stage.ts";
import type { Sprite } from "#lib/composition/draw/sprites.ts";

const owners = new WeakMap<object, string>();

/** A name that layers share when all that shapes their picture, as `look` lists it, is the same: it is painted once. */
export function ownerOf<Layer extends object>(layer: Layer, look: (layer: Layer) => unknown[]): string {
  const known = owners.get(layer) ?? JSON.stringify(look(layer));
  owners.set(layer, known);
  return known;
}

/**
 * Lays a picture over the shadow it casts. A hard shadow and its picture are kept as one sprite, for each sharp layer
 * that turns or grows is sampled anew at every frame; a soft one is laid apart, the cheap way.
 */
export function layObject(stage: Stage, owner: string, { shadow, blur }: { shadow?: Shadow | undefined; blur?: number | undefined }, ink: Sprite): void {
  const cast = JSON.stringify(shadow);
  const shade = shadow && shadowSprite(stage, owner, `shadow/${cast}`, ink, shadow);
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
    spriteOf(stage, owner, `shaded/${cast}`, around(shade, ink), (pen) => {
      for (const { surface, x, y, width, height } of [shade, ink]) pen.drawImage(surface, x, y, width, height);
    }),
  );
}

function around(a: Sprite, b: Sprite) {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

import type { Asset } from "#db/queries/assets.ts";

/** Where the lossless twin of a finished slide lies: beside it, so that a slide that changes gets another. */
export function pngKeyOf(image: Pick<Asset, "key">): string {
  return image.key.replace(/\.jpg$/, ".png");
}

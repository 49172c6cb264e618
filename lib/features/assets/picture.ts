import type { Asset } from "#db/queries/assets.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";

/** A stored picture as a storyboard names it; null when there is none, or its size is unknown. */
export function pictureOf(asset: Asset | null | undefined): Storyboard["product"] {
  if (!asset?.width || !asset.height) return null;
  return { assetId: asset.id, width: asset.width, height: asset.height, cutout: asset.cutout, colors: asset.colors };
}

import type { DbOrTx } from "#db/client.ts";
import { findAssetByKey, findPendingUpload } from "#db/queries/assets.ts";
import type { Slider } from "#db/queries/sliders.ts";
import { invalid } from "#lib/kernel/errors.ts";

/** What a logo's upload is for. */
export const purposeOf = (slider: Slider) => `slider:${slider.id}:logo`;

/**
 * The logo that an `s3_key` names: one from presign, once confirmed, or one that a view has shown. Null takes the logo
 * away. Throws `validation_failed` for any other key.
 */
export async function logoByKey(db: DbOrTx, slider: Slider, key: string | null): Promise<string | null> {
  if (key === null) return null;
  const { ownerId } = slider;
  const uploaded = await findPendingUpload(db, { ownerId, key, purpose: purposeOf(slider) });
  const id = uploaded?.assetId ?? (await findAssetByKey(db, { ownerId, key }))?.id;
  if (!id) throw invalid({ logo_s3_key: ["is invalid: confirm the upload first"] });
  return id;
}

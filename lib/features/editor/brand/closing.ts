import type { Database } from "#db/client.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { changeBrand, confirmPicture, type Asking, type Sent } from "#lib/features/editor/brand/pictures.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** Sets the still that closes the ad. */
export async function confirmClosing(db: Database, sent: Sent): Promise<EditorData> {
  return confirmPicture(db, { ...sent, role: "closing", cutout: false }, (asset) => ({ closingAssetId: asset.id }));
}

/** Closes the ad with the product photo. Throws `editor_product_missing`, and `editor_closing_image_exists` unless `overwrite`. */
export async function closeWithProduct(db: Database, { overwrite, ...key }: Asking & { overwrite: boolean }): Promise<EditorData> {
  return changeBrand(db, key, ({ productAssetId, closingAssetId }) => {
    if (productAssetId === null) throw new AppError("editor_product_missing");
    if (closingAssetId !== null && !overwrite) throw new AppError("editor_closing_image_exists");
    return { closingAssetId: productAssetId };
  });
}

/** Takes the closing card away. */
export async function removeClosing(db: Database, key: Asking): Promise<EditorData> {
  return changeBrand(db, key, () => ({ closingAssetId: null }));
}

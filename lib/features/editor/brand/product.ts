import type { Database } from "#db/client.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import type { ProductPlacement } from "#lib/contracts/editor/vocabulary.ts";
import { changeBrand, confirmPicture, type Asking, type Sent } from "#lib/features/editor/brand/pictures.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** Attaches the product photo, cut out of its ground where that is plain. */
export async function confirmProduct(db: Database, { description, ...sent }: Sent & { description?: string | null }): Promise<EditorData> {
  return confirmPicture(db, { ...sent, role: "product", cutout: true }, (asset) => ({ productAssetId: asset.id, productDescription: description ?? null }));
}

/** Says where the product shows. Throws `editor_product_missing`. */
export async function placeProduct(db: Database, { placement, ...key }: Asking & { placement: ProductPlacement }): Promise<EditorData> {
  return changeBrand(db, key, ({ productAssetId }) => {
    if (productAssetId === null) throw new AppError("editor_product_missing");
    return { productPlacement: placement };
  });
}

/** Takes the product photo away; a closing card that was made from it stays. */
export async function removeProduct(db: Database, key: Asking): Promise<EditorData> {
  return changeBrand(db, key, () => ({ productAssetId: null, productDescription: null }));
}

import type { Database } from "#db/client.ts";
import { lockShort, updateShort, type Short } from "#db/queries/shorts.ts";
import type { ShortData } from "#lib/contracts/shorts/views.ts";
import { presignImage, receiveImage, type ImageMime } from "#lib/features/assets/uploads.ts";
import { getShort, requireShort } from "#lib/features/shorts/drafts.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

/** `product`: woven into the film. `poster`: the end card that extends it to 14 s. */
export type BrandImageRole = "product" | "poster";
type Target = { ownerId: string; slug: string; role: BrandImageRole; origin?: string };

const purposeOf = (short: Short, role: BrandImageRole) => `short:${short.id}:${role}`;

/** A link to PUT a picture of this role. */
export async function presignBrandImage(
  db: Database,
  { ownerId, slug, role, origin, mime, bytes }: Target & { mime: ImageMime; bytes: number | null },
): Promise<{ url: string; key: string; expiresIn: number }> {
  const { short } = await requireShort(db, { ownerId, slug });
  return presignImage(db, { ownerId, purpose: purposeOf(short, role), mime, bytes, origin });
}

/**
 * Attaches the picture that was sent; confirming the same key again changes nothing. A picture that it replaces is
 * removed by the daily sweep once no film refers to it.
 */
export async function confirmBrandImage(
  db: Database,
  { ownerId, slug, role, key, description, origin, signal }: Target & { key: string; description?: string | null; signal: AbortSignal },
): Promise<ShortData> {
  const { short } = await requireShort(db, { ownerId, slug });
  if (short.stage === "rendering") throw new AppError("short_render_in_progress");
  const asset = await receiveImage(db, { ownerId, purpose: purposeOf(short, role), key, cutout: role === "product", signal });
  const change =
    role === "product" ? { productAssetId: asset.id, productDescription: description ?? null } : { posterAssetId: asset.id };
  await changeUnlessRendering(db, { ownerId, slug }, change);
  return getShort(db, { ownerId, slug, origin });
}

/** Takes the picture of this role away. */
export async function removeBrandImage(db: Database, { ownerId, slug, role, origin }: Target): Promise<ShortData> {
  const change = role === "product" ? { productAssetId: null, productDescription: null } : { posterAssetId: null };
  await changeUnlessRendering(db, { ownerId, slug }, change);
  return getShort(db, { ownerId, slug, origin });
}

async function changeUnlessRendering(db: Database, key: { ownerId: string; slug: string }, change: Partial<Short>): Promise<void> {
  await db.transaction(async (tx) => {
    const short = await lockShort(tx, key);
    if (!short) throw notFound();
    if (short.stage === "rendering") throw new AppError("short_render_in_progress");
    await updateShort(tx, { ownerId: key.ownerId, id: short.id }, change);
  });
}

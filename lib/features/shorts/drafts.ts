import { randomInt } from "node:crypto";
import type { Database } from "#db/client.ts";
import { deleteAssets } from "#db/queries/assets.ts";
import { listRenders } from "#db/queries/renders.ts";
import { deleteShort, findShort, insertShort, listShorts, lockShort, updateShort, type ShortRecord } from "#db/queries/shorts.ts";
import type { CreateShortBody, UpdateShortBody } from "#lib/contracts/shorts/fields.ts";
import type { RenderData, ShortData } from "#lib/contracts/shorts/views.ts";
import { removeObjects } from "#lib/features/assets/remove.ts";
import { columnsOf } from "#lib/features/shorts/fields.ts";
import { viewRender, viewShort } from "#lib/features/shorts/view.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";
import { slugFor, tellingWords } from "#lib/kernel/ids.ts";

type Owned = { ownerId: string; slug: string };

/** Seeds fit a PostgreSQL integer. */
const SEEDS = 2 ** 31 - 1;
/** Creates a draft. Free. */
export async function createShort(db: Database, { ownerId, body, origin }: { ownerId: string; body: CreateShortBody; origin?: string }): Promise<ShortData> {
  const slug = slugFor(tellingWords(body.product_prompt), "short");
  const short = await insertShort(db, {
    seed: randomInt(SEEDS),
    ...columnsOf(body),
    ownerId,
    slug,
    productPrompt: body.product_prompt,
    language: body.language ?? "en",
  });
  return getShort(db, { ownerId, slug: short.slug, origin });
}

/** The record of a short; throws `not_found` for anybody else's. */
export async function requireShort(db: Database, key: Owned): Promise<ShortRecord> {
  const record = await findShort(db, key);
  if (!record) throw notFound();
  return record;
}

export async function getShort(db: Database, { origin, ...key }: Owned & { origin?: string }): Promise<ShortData> {
  return viewShort(await requireShort(db, key), origin);
}

/**
 * Changes a short that isn't rendering. A finished film stays until the next one is generated.
 * Throws `short_render_in_progress`.
 */
export async function editShort(db: Database, { ownerId, slug, body, origin }: Owned & { body: UpdateShortBody; origin?: string }): Promise<ShortData> {
  await db.transaction(async (tx) => {
    const short = await lockShort(tx, { ownerId, slug });
    if (!short) throw notFound();
    if (short.stage === "rendering") throw new AppError("short_render_in_progress");
    await updateShort(tx, { ownerId, id: short.id }, columnsOf(body));
  });
  return getShort(db, { ownerId, slug, origin });
}

/** Removes a short with its films and pictures. Throws `short_render_in_progress`. */
export async function removeShort(db: Database, key: Owned): Promise<void> {
  const keys = await db.transaction(async (tx) => {
    const short = await lockShort(tx, key);
    if (!short) throw notFound();
    if (short.stage === "rendering") throw new AppError("short_render_in_progress");
    const versions = await listRenders(tx, { ownerId: key.ownerId, shortId: short.id });
    const ids = versions.flatMap(({ render }) => [render.videoAssetId, render.thumbnailAssetId]).concat(short.productAssetId, short.posterAssetId);
    await deleteShort(tx, { ownerId: key.ownerId, id: short.id });
    return deleteAssets(tx, { ownerId: key.ownerId, ids: ids.filter((id) => id !== null) });
  });
  await removeObjects(keys);
}

/** A page of the account's shorts, newest first. */
export async function listOwnShorts(
  db: Database,
  { ownerId, includeCompleted, limit, before, origin }: { ownerId: string; includeCompleted: boolean; limit: number; before?: number; origin?: string },
): Promise<{ items: ShortData[]; next: number | null }> {
  const records = await listShorts(db, { ownerId, includeCompleted, limit: limit + 1, before });
  const page = records.slice(0, limit);
  const items = await Promise.all(page.map((record) => viewShort(record, origin)));
  return { items, next: records.length > limit ? page.at(-1)!.short.id : null };
}

/** Every version of a short's film, newest first. */
export async function listVersions(db: Database, { origin, ...key }: Owned & { origin?: string }): Promise<RenderData[]> {
  const { short } = await requireShort(db, key);
  const records = await listRenders(db, { ownerId: key.ownerId, shortId: short.id });
  return Promise.all(records.map((record) => viewRender(record, origin)));
}

import { mkdir, readdir, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeFile } from "node:fs/promises";
import { eq, inArray, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { insertPendingUpload, type Asset } from "#db/queries/assets.ts";
import { claimKey, findKey } from "#db/queries/idempotency.ts";
import { insertRender, updateRender } from "#db/queries/renders.ts";
import { completeRun, insertRun } from "#db/queries/runs.ts";
import { insertShort, updateShort } from "#db/queries/shorts.ts";
import { assets, idempotencyKeys, pendingUploads } from "#db/schema/index.ts";
import { storeAsset } from "#lib/features/assets/store.ts";
import { sweep } from "#lib/features/maintenance/sweep.ts";
import { mediaKey, renderKey } from "#lib/storage/keys.ts";
import { storage } from "#lib/storage/storage.ts";
import { createUser } from "#lib/testing/factories.ts";
import { useTestStudio } from "#lib/testing/studio.ts";

const { database } = useTestStudio();
const never = new AbortController().signal;
const inDays = (days: number) => () => new Date(Date.now() + days * 24 * 3600_000);
/** The sweep, two days from now as far as objects and files go. */
const sweepLater = () => sweep(database.db, never, inDays(2));

let ownerId: string;
let file: string;
beforeAll(async () => {
  file = path.join(tmpdir(), "something.bin");
  await writeFile(file, "something that was made");
});
beforeEach(async () => {
  ({ id: ownerId } = await createUser(database.db));
});

async function store(key = mediaKey(ownerId, "png")): Promise<Asset> {
  const asset = await storeAsset(database.db, { ownerId, kind: "image", key, file, mime: "image/png", width: 1, height: 1, source: "upload" });
  await database.db.update(assets).set({ createdAt: sql`now() - interval '2 days'` }).where(eq(assets.id, asset.id));
  return asset;
}

const newShort = () => insertShort(database.db, { ownerId, slug: `candle-${Math.random()}`, productPrompt: "a soy candle", language: "en", seed: 1 });
const newRun = () => insertRun(database.db, { ownerId, kind: "shorts.render", input: {} });

/** Whether row and object of each are there: both, or neither. */
async function left(kept: Asset[]): Promise<boolean[]> {
  const rows = await database.db.select().from(assets).where(inArray(assets.id, kept.map(({ id }) => id)));
  const ids = new Set(rows.map(({ id }) => id));
  return Promise.all(
    kept.map(async ({ id, key }) => {
      const there = (await storage().head(key)) !== undefined;
      expect(there).toBe(ids.has(id));
      return there;
    }),
  );
}

describe("the daily sweep", () => {
  test("keeps every object that a short, a film, a storyboard, an upload or an unfinished run refers to", async () => {
    const [product, poster, video, thumbnail, drawn, uploaded] = await Promise.all(Array.from({ length: 6 }, () => store()));
    const short = await newShort();
    await updateShort(database.db, short, { productAssetId: product!.id, posterAssetId: poster!.id });
    const ended = await newRun();
    const render = await insertRender(database.db, { ownerId, shortId: short.id, runId: ended.id, inputsHash: "" });
    await completeRun(database.db, ended.id, {});
    const storyboard = { product: { assetId: drawn!.id }, poster: null } as never;
    await updateRender(database.db, render, { videoAssetId: video!.id, thumbnailAssetId: thumbnail!.id, storyboard });
    const expiresAt = inDays(1)();
    await insertPendingUpload(database.db, { key: "uploads/x.png", ownerId, purpose: "short:1:product", mime: "image/png", assetId: uploaded!.id, expiresAt });
    const unfinished = await newRun();
    const underWay = await store(renderKey(ownerId, unfinished.id, "film.mp4"));
    const all = [product!, poster!, video!, thumbnail!, drawn!, uploaded!, underWay];
    await sweepLater();
    expect(await left(all)).toEqual(all.map(() => true));
  });

  test("removes what nothing refers to: replaced pictures, and what failed runs have left", async () => {
    const failed = await newRun();
    const [replaced, leftover] = [await store(), await store(renderKey(ownerId, failed.id, "film.mp4"))];
    await completeRun(database.db, failed.id, {});
    await sweepLater();
    expect(await left([replaced, leftover])).toEqual([false, false]);
  });

  test("keeps what is younger than a day", async () => {
    const fresh = await store();
    await database.db.update(assets).set({ createdAt: sql`now()` }).where(eq(assets.id, fresh.id));
    await storage().putBytes("media/fresh-orphan.png", Buffer.from("x"), { contentType: "image/png" });
    await sweep(database.db, never);
    expect(await left([fresh])).toEqual([true]);
    expect(await storage().head("media/fresh-orphan.png")).toBeDefined();
  });

  test("removes objects that no row knows, and uploads that were never confirmed", async () => {
    await storage().putBytes("media/orphan.png", Buffer.from("x"), { contentType: "image/png" });
    const upload = async (key: string, expiresAt: Date) => {
      await storage().putBytes(key, Buffer.from("x"), { contentType: "image/png" });
      await insertPendingUpload(database.db, { key, ownerId, purpose: "short:1:product", mime: "image/png", expiresAt });
    };
    await upload("uploads/lapsed.png", inDays(-2)());
    await upload("uploads/open.png", inDays(1)());
    await sweepLater();
    expect(await storage().head("media/orphan.png")).toBeUndefined();
    expect(await storage().head("uploads/lapsed.png")).toBeUndefined();
    expect(await storage().head("uploads/open.png")).toBeDefined();
    const known = await database.db.select({ key: pendingUploads.key }).from(pendingUploads).where(eq(pendingUploads.ownerId, ownerId));
    expect(known).toEqual([{ key: "uploads/open.png" }]);
  });

  test("forgets answers that can't be replayed any more, and keeps those that can", async () => {
    const [old, recent] = ["old", "recent"].map((key) => ({ ownerId, route: "POST /api/shorts", key }));
    for (const request of [old!, recent!]) await claimKey(database.db, request, { bodyHash: "x", leaseSeconds: 60 });
    await database.db.update(idempotencyKeys).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(idempotencyKeys.key, "old"));
    await sweepLater();
    expect(await findKey(database.db, old!)).toBeNull();
    expect(await findKey(database.db, recent!)).not.toBeNull();
  });

  test("clears away what killed processes left on the disk, and nothing else", async () => {
    const names = { abandoned: "hookline-aB3dE9", inUse: "hookline-zZ9yY8", foreign: "other-aB3dE9" };
    for (const name of Object.values(names)) await mkdir(path.join(tmpdir(), name));
    const old = inDays(-3)();
    for (const name of [names.abandoned, names.foreign]) await utimes(path.join(tmpdir(), name), old, old);
    await sweep(database.db, never);
    const there = await readdir(tmpdir());
    expect(there).not.toContain(names.abandoned);
    expect(there).toEqual(expect.arrayContaining([names.inUse, names.foreign]));
  });

  test("can be done again, and stops when it is told to", async () => {
    await sweepLater();
    await sweepLater();
    await storage().putBytes("media/late.png", Buffer.from("x"), { contentType: "image/png" });
    await expect(sweep(database.db, AbortSignal.abort(new Error("stop")), inDays(2))).rejects.toThrow("stop");
    expect(await storage().head("media/late.png")).toBeDefined();
  });
});

import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, inArray, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Asset } from "#db/queries/assets.ts";
import { insertProject, type Project } from "#db/queries/editor/projects.ts";
import { completeRun, insertRun } from "#db/queries/runs.ts";
import { assets, editorProjects, editorRenders, editorSegments, editorUploads, musicTracks, voiceTracks } from "#db/schema/index.ts";
import { storeAsset } from "#lib/features/assets/store.ts";
import { sweep } from "#lib/features/maintenance/sweep.ts";
import { readableTail } from "#lib/kernel/ids.ts";
import { mediaKey } from "#lib/storage/keys.ts";
import { storage } from "#lib/storage/storage.ts";
import { createUser } from "#lib/testing/factories.ts";
import { useTestStudio } from "#lib/testing/studio.ts";

const { database } = useTestStudio();
/** The sweep, two days from now as far as objects go. */
const sweepLater = () => sweep(database.db, new AbortController().signal, () => new Date(Date.now() + 48 * 3600_000));

let file: string;
beforeAll(async () => {
  file = path.join(tmpdir(), "something.bin");
  await writeFile(file, "something that was made");
});

let ownerId: string;
let project: Project;
beforeEach(async () => {
  ({ id: ownerId } = await createUser(database.db));
  project = await insertProject(database.db, { ownerId, slug: `story-${readableTail()}`, language: "en", seed: 1 });
});

/** An asset that was stored two days ago. */
async function store(): Promise<Asset> {
  const asset = await storeAsset(database.db, { ownerId, kind: "image", key: mediaKey(ownerId, "png"), file, mime: "image/png", source: "upload" });
  await database.db.update(assets).set({ createdAt: sql`now() - interval '2 days'` }).where(eq(assets.id, asset.id));
  return asset;
}

async function endedRun(): Promise<string> {
  const { id } = await insertRun(database.db, { ownerId, kind: "test", input: {} });
  await completeRun(database.db, id, {});
  return id;
}

const of = () => ({ ownerId, projectId: project.id });
const upload = (fields: Partial<typeof editorUploads.$inferInsert>) => ({
  ...of(),
  filename: "clip.mp4",
  mime: "video/mp4" as const,
  bytes: 4,
  fitMode: "blur" as const,
  key: `uploads/${ownerId}/footage/${readableTail()}.mp4`,
  expiresAt: new Date(Date.now() + 3600_000),
  ...fields,
});

/** One row of every kind that refers to assets, each referring to as many as it can; tells the ids. */
const REFERRERS: Record<string, (id: () => Promise<string>) => Promise<void>> = {
  async "a project's product, closing card and logo"(id) {
    await database.db.update(editorProjects).set({ productAssetId: await id(), closingAssetId: await id(), logoAssetId: await id() }).where(eq(editorProjects.id, project.id));
  },
  async "a scene, also one that can still be restored"(id) {
    const scene = async () => ({ ...of(), position: 1, videoAssetId: await id(), thumbnailAssetId: await id(), filmstripAssetId: await id() });
    await database.db.insert(editorSegments).values([await scene(), { ...(await scene()), deletedAt: new Date() }]);
  },
  async "footage"(id) {
    await database.db.insert(editorUploads).values(upload({ status: "ready", clipAssetId: await id(), thumbnailAssetId: await id(), filmstripAssetId: await id() }));
  },
  async "the narration's sound"(id) {
    await database.db.insert(voiceTracks).values({ ...of(), voiceId: "rachel", runId: await endedRun(), script: "Light one.", assetId: await id() });
  },
  async "the music"(id) {
    await database.db.insert(musicTracks).values({ ...of(), seed: 1, runId: await endedRun(), basis: "", assetId: await id() });
  },
  async "a film with its captions"(id) {
    const made = { videoAssetId: await id(), thumbnailAssetId: await id(), srtAssetId: await id(), vttAssetId: await id() };
    await database.db.insert(editorRenders).values({ ...of(), version: 1, runId: await endedRun(), inputsHash: "", aspectRatio: "9:16", snapshot: {} as never, ...made });
  },
  async "all that a version's snapshot names"(id) {
    const plan = {
      scenes: [{ picture: { kind: "footage", clip: { assetId: await id() } } }, { picture: { kind: "waiting", prompt: "" } }],
      narration: { assetId: await id(), lines: [] },
      music: { assetId: await id(), seconds: 12 },
      product: { picture: { assetId: await id() }, placement: "end" },
      closing: { assetId: await id() },
      logo: { picture: { assetId: await id() } },
    };
    await database.db.insert(editorRenders).values({ ...of(), version: 2, runId: await endedRun(), inputsHash: "", aspectRatio: "9:16", snapshot: { plan, music: null } as never });
  },
};

describe("the daily sweep, of what ads are made from,", () => {
  test.each(Object.entries(REFERRERS))("keeps what is needed by %s, and nothing else", async (_what, refer) => {
    const kept: Asset[] = [];
    const needed = async () => {
      kept.push(await store());
      return kept.at(-1)!.id;
    };
    await refer(needed);
    const replaced = await store();
    await sweepLater();
    const left = await database.db.select({ id: assets.id }).from(assets).where(inArray(assets.id, [...kept, replaced].map(({ id }) => id)));
    expect(left.map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
    for (const { key } of kept) expect(await storage().head(key)).toBeDefined();
    expect(await storage().head(replaced.key)).toBeUndefined();
  });

  test("copes with a snapshot that names no sound, or none of the store", async () => {
    const snapshot = { plan: { narration: { assetId: null, lines: [] }, music: { assetId: "music", seconds: 3 } }, music: null } as never;
    await database.db.insert(editorRenders).values({ ...of(), version: 3, runId: await endedRun(), inputsHash: "", aspectRatio: "9:16", snapshot });
    await expect(sweepLater()).resolves.toBeUndefined();
  });

  test("keeps footage as it was sent while it waits, is processed or is ready; not once it has failed", async () => {
    const rows = (["pending", "processing", "ready", "failed"] as const).map((status) => upload({ status }));
    for (const { key } of rows) await storage().putBytes(key, Buffer.from("clip"), { contentType: "video/mp4" });
    await database.db.insert(editorUploads).values(rows);
    await sweepLater();
    const there = await Promise.all(rows.map(async ({ key }) => (await storage().head(key)) !== undefined));
    expect(there).toEqual([true, true, true, false]);
  });

  test("forgets uploads that were never finished in time, with their parts", async () => {
    const key = `uploads/${ownerId}/footage/${readableTail()}.mov`;
    const [lapsedId, openId] = [await storage().multipart.begin(key, { contentType: "video/quicktime" }), await storage().multipart.begin(`${key}2`, { contentType: "video/quicktime" })];
    const lapsed = upload({ key, multipartId: lapsedId, expiresAt: new Date(Date.now() - 1000) });
    const open = upload({ key: `${key}2`, multipartId: openId });
    await database.db.insert(editorUploads).values([lapsed, open]);
    await sweepLater();
    const left = await database.db.select({ key: editorUploads.key }).from(editorUploads).where(eq(editorUploads.ownerId, ownerId));
    expect(left).toEqual([{ key: open.key }]);
    expect(await storage().multipart.parts(key, lapsedId)).toBeUndefined();
    expect(await storage().multipart.parts(`${key}2`, openId)).toEqual([]);
  });

  test("forgets scenes that were deleted more than a day ago", async () => {
    const scene = { ...of(), position: 1 };
    const rows = [{ ...scene, prompt: "long gone", deletedAt: new Date(Date.now() - 25 * 3600_000) }, { ...scene, prompt: "just deleted", deletedAt: new Date() }, { ...scene, prompt: "standing" }];
    await database.db.insert(editorSegments).values(rows);
    await sweepLater();
    const left = await database.db.select({ prompt: editorSegments.prompt }).from(editorSegments).where(eq(editorSegments.ownerId, ownerId));
    expect(left.map(({ prompt }) => prompt).toSorted()).toEqual(["just deleted", "standing"]);
  });
});

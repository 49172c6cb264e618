import { describe, expect, test } from "vitest";
import type { MusicVibe } from "#lib/contracts/creative.ts";
import { recordMusic } from "#lib/features/music/record.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { storage } from "#lib/storage/storage.ts";
import { person } from "#lib/testing/person.ts";
import { download } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as samples from "#app/api/music/samples/route.ts";

const studio = useTestStudio();
const { database } = studio;
const never = new AbortController().signal;
const request = (vibe: MusicVibe, seed = 1) => ({ vibe, instruments: [], seconds: 12, seed });
const queued = () => database.sql<{ data: unknown }[]>`select data from pgboss.job where name = 'music.sample'`;

describe("the music of a preview", () => {
  test("is queued once however often it is asked for, and linked to when it is there", async () => {
    const ada = await person(database.db);
    const ask = () => ada.call<{ status: string; url: string | null }>(samples.POST, { json: request("Minimal") });
    for (const { status, body } of await Promise.all([ask(), ask(), ask()])) {
      expect([status, body.data]).toEqual([202, { status: "processing", url: null }]);
    }
    const jobs = await queued();
    expect(jobs).toHaveLength(1);

    const handler = await HANDLERS["music.sample"]!();
    const context = { db: database.db, signal: never, lastAttempt: false };
    await handler.handle(jobs[0]!.data, context);
    const first = await ask();
    expect([first.status, first.body.data.status]).toEqual([200, "ready"]);
    // The same job once more changes nothing.
    await handler.handle(jobs[0]!.data, context);
    const file = `${studio.directory}/sample.wav`;
    await download(first.body.data.url!, file);
    expect(decodeSound(file).left).toHaveLength(12 * 48_000);
  });
});

describe("a piece of music", () => {
  test("is played in once, and again when its object was lost", async () => {
    const piece = await recordMusic(database.db, request("Playful", 4), never);
    expect((await recordMusic(database.db, request("Playful", 4), never)).id).toBe(piece.id);
    await storage().remove(piece.key);
    const again = await recordMusic(database.db, request("Playful", 4), never);
    expect(again).toMatchObject({ id: piece.id, sha256: piece.sha256 });
    expect(await storage().head(piece.key)).toMatchObject({ size: piece.bytes });
  });
});

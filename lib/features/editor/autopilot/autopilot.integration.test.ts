import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { getBalance, listEntries } from "#db/queries/credits.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import { storage } from "#lib/storage/storage.ts";
import { autopilotEnded, MOMENTS, seededProject, startAutopilot } from "#lib/testing/autopilot.ts";
import { readProject } from "#lib/testing/editor.ts";
import { inspectVideo } from "#lib/testing/inspect-video.ts";
import { holdWrites } from "#lib/testing/locks.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { download } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import { startWorkerProcess } from "#lib/testing/worker-process.ts";
import * as cancel from "#app/api/editor/[slug]/autopilot/cancel/route.ts";

const studio = useTestStudio();
const { database } = studio;

let ada: Person;
let slug: string;
beforeEach(async () => {
  ada = await person(database.db);
  slug = await seededProject(ada, database.db);
  await startAutopilot(ada, slug);
});

/** What is paid for and stands, what was given back, and that the balance is the sum of the ledger. */
async function ledger(): Promise<{ kept: number; mostRefunds: number }> {
  const entries = await listEntries(database.db, { ownerId: ada.user.id, limit: 500 });
  const balance = await getBalance(database.db, ada.user.id);
  expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance);
  const refunds = Map.groupBy(entries.filter(({ kind }) => kind === "refund"), ({ runId }) => runId);
  return { kept: 100 - balance!, mostRefunds: Math.max(0, ...[...refunds.values()].map((each) => each.length)) };
}

/** What the finished parts of an ad cost, each once. */
function priceOf({ segments, voice, music }: EditorView): number {
  const made = (status: string, price: number) => (status === "completed" ? price : 0);
  return segments.reduce((sum, { status }) => sum + made(status, 4), 0) + made(voice.status, 3) + made(music.status, 5);
}

test("autopilot cancelled at every step keeps what is finished, gives the rest back once, and goes on from there", { timeout: 300_000 }, async () => {
  let hold = await holdWrites(database, MOMENTS[0]!.table);
  const worker = await startWorkerProcess(studio);
  for (const [index, { moment, table }] of MOMENTS.entries()) {
    await hold.somebodyWaits();
    const cancelling = ada.call<EditorView>(cancel.POST, { params: { slug } });
    // What is stored outside of transactions keeps nobody waiting; a step in its transaction is taken first, and then stopped.
    if (table === "assets") await cancelling;
    await hold.letGo();
    expect([moment, (await cancelling).body.data.autopilot_status]).toEqual([moment, "cancelled"]);

    const stopped = await readProject(ada, slug);
    const states = [...stopped.segments.map(({ status }) => status), stopped.voice.status, stopped.music.status];
    expect([moment, states.includes("processing")]).toEqual([moment, false]);
    expect([moment, await ledger()]).toEqual([moment, { kept: priceOf(stopped), mostRefunds: expect.toSatisfy((most: number) => most <= 1) }]);

    const next = MOMENTS[index + 1]?.table;
    // Starting writes to the project itself.
    const early = next && next !== "editor_projects" ? await holdWrites(database, next) : null;
    await startAutopilot(ada, slug);
    if (next) hold = early ?? (await holdWrites(database, next));
  }
  const made = await autopilotEnded(ada, slug);
  await worker.terminate();
  expect(made).toMatchObject({ autopilot_status: "completed", up_to_date: true, latest_render: { status: "completed" } });
  expect(await ledger()).toEqual({ kept: 20, mostRefunds: 1 });
});

/** As if the killed worker's last sign of life were long ago: what is tested is who goes on, not how long that is waited for. */
const missed = () => database.sql`update pgboss.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`;

test("a worker that is killed at every step of autopilot: others go on, each step is charged once, and the film is whole", { timeout: 400_000 }, async () => {
  let hold = await holdWrites(database, MOMENTS[0]!.table);
  let worker = await startWorkerProcess(studio);
  for (const next of [...MOMENTS.slice(1), null]) {
    await hold.somebodyWaits();
    await worker.kill9();
    // Held before the present hold ends; no two neighbours wait for the same table.
    const upcoming = next && (await holdWrites(database, next.table));
    await hold.release();
    if (upcoming) hold = upcoming;
    await missed();
    worker = await startWorkerProcess(studio);
  }
  const made = await autopilotEnded(ada, slug);
  await worker.terminate();

  expect(made).toMatchObject({ autopilot_status: "completed", autopilot_error_message: null, up_to_date: true, latest_render: { version: 1, status: "completed" } });
  expect(await ada.movements()).toEqual([-4, -4, -4, -3, -5]);
  expect(await getBalance(database.db, ada.user.id)).toBe(80);
  const stored = await Array.fromAsync(storage().list(`renders/${ada.user.id}/`));
  expect(stored.map(({ key }) => path.basename(key)).toSorted()).toEqual([
    ...["captions.srt", "captions.vtt", "film.mp4"],
    ...Array<string>(3).fill("filmstrip.jpg"),
    ...["music.wav", "narration.wav"],
    ...Array<string>(3).fill("scene.mp4"),
    ...Array<string>(4).fill("thumbnail.jpg"),
  ]);
  const file = path.join(studio.directory, "film.mp4");
  await download(made.latest_render!.video_url!, file);
  const found = await inspectVideo(file);
  expect(found).toMatchObject({ durationSeconds: expect.closeTo(made.duration_seconds, 1), video: { width: 1080, height: 1080, fps: 30 }, blackFrames: [] });
  expect(found.loudness!.integrated).toBeGreaterThan(-15);
});

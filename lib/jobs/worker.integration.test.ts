import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findRun } from "#db/queries/runs.ts";
import type { RunData } from "#lib/contracts/runs.ts";
import type { RenderView, ShortView } from "#lib/contracts/shorts/views.ts";
import { storage } from "#lib/storage/storage.ts";
import { inspectVideo } from "#lib/testing/inspect-video.ts";
import { holdWrites } from "#lib/testing/locks.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { download, statesOfRun } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import { startWorkerProcess, type WorkerProcess } from "#lib/testing/worker-process.ts";
import * as renders from "#app/api/shorts/[slug]/renders/route.ts";

const studio = useTestStudio();
const { database } = studio;

let ada: Person;
let workers: WorkerProcess[];
beforeAll(async () => {
  ada = await person(database.db, { credits: 1000 });
  workers = await Promise.all([startWorkerProcess(studio), startWorkerProcess(studio)]);
});
afterAll(() => Promise.all(workers.map((worker) => worker.terminate())));

/** The same film every time: what one has drawn, the next finds drawn, and only the moments differ. */
const FILM = { product_prompt: "a 15s ad for my soy candle brand", visual_language: "startup_explainer", seed: 5 } as const;

type Started = { slug: string; runId: string; jobId: string };

async function start(fields: Parameters<Person["draft"]>[0] = {}): Promise<Started> {
  const { slug } = await ada.draft({ ...FILM, ...fields });
  return generate(slug);
}

async function generate(slug: string): Promise<Started> {
  const { status, body } = await ada.generate(slug);
  expect(status).toBe(202);
  const runId = body.data.latest_render!.run_id;
  const [job] = await database.sql<{ id: string }[]>`select id from pgboss.job where name = 'shorts.render' and data ->> 'runId' = ${runId}`;
  return { slug, runId, jobId: job!.id };
}

const soon = { timeout: 60_000, interval: 20 };
const runOf = async ({ runId }: Started) => (await findRun(database.db, { ownerId: ada.user.id, id: runId }))!;

async function stageIs(started: Started, stage: string, progress = 0): Promise<void> {
  await vi.waitUntil(async () => {
    const run = await runOf(started);
    return run.stage === stage && run.progress >= progress;
  }, soon);
}

/** The worker that has the job; the others are those that can take it over. */
async function holderOf({ jobId }: Started): Promise<WorkerProcess> {
  return vi.waitUntil(() => workers.find((worker) => worker.hasBegun(jobId)), soon);
}

/** Puts a fresh worker in the place of one that is gone. */
async function replace(gone: WorkerProcess): Promise<void> {
  workers = [...workers.filter((worker) => worker !== gone), await startWorkerProcess(studio)];
}

type Moment = {
  moment: string;
  /** The stage that its run shows by then. */
  stage: string;
  progress?: number;
  /** The table that it is about to write to. */
  table?: string;
  /** Generating writes to that table too, so that it is held only afterwards. */
  late?: boolean;
  fields?: Parameters<Person["draft"]>[0];
};

/** Where a worker is killed. */
const MOMENTS: Moment[] = [
  { moment: "while it draws", stage: "Drawing the film", progress: 0.3 },
  { moment: "when the storyboard is written but not recorded", stage: "Writing the storyboard", table: "run_steps" },
  { moment: "when the music is stored but not recorded", stage: "Composing the music", table: "assets", fields: { music_vibe: "Minimal" } },
  { moment: "when the film is stored but not recorded", stage: "Storing the film", table: "assets" },
  { moment: "in the midst of its last transaction", stage: "Storing the film", table: "shorts", late: true },
];

describe("a worker that is killed", () => {
  test.each(MOMENTS)("$moment: another one finishes the film, for one charge", { timeout: 150_000 }, async ({ stage, progress, table, late, fields }) => {
    const before = await ada.movements();
    const early = table && !late ? await holdWrites(database, table) : null;
    const started = await start(fields);
    const hold = table && late ? await holdWrites(database, table) : early;
    await stageIs(started, stage, progress);
    await hold?.somebodyWaits();
    const holder = await holderOf(started);
    await holder.kill9();
    await hold?.release();
    await replace(holder);

    const states = await statesOfRun(ada, started.slug);
    expect(states.at(-1)).toMatchObject({ status: "completed" });
    await expectOneWholeFilm(started);
    expect(await ada.movements()).toEqual([...before, -15]);
  });
});

async function expectOneWholeFilm({ slug, runId }: Started): Promise<void> {
  expect(await ada.read(slug)).toMatchObject({ stage: "video_ready", up_to_date: true });
  const versions = (await ada.call<RenderView[]>(renders.GET, { params: { slug } })).body.data;
  expect(versions.map(({ version, status }) => [version, status])).toEqual([[1, "completed"]]);
  const stored = await Array.fromAsync(storage().list(`renders/${ada.user.id}/${runId}/`));
  expect(stored.map(({ key }) => path.basename(key))).toEqual(["film.mp4", "thumbnail.jpg"]);
  const file = path.join(studio.directory, `${slug}.mp4`);
  await download(versions[0]!.video_url!, file);
  const found = await inspectVideo(file);
  expect(found).toMatchObject({ durationSeconds: 12, video: { frames: 360 }, audio: { durationSeconds: 12 }, blackFrames: [] });
}

describe("a worker that is asked to stop", () => {
  test("hands its film back at once, and another one goes on with it", { timeout: 150_000 }, async () => {
    const started = await start({ seed: 6 });
    await stageIs(started, "Drawing the film", 0.2);
    const holder = await holderOf(started);
    const { code, milliseconds } = await holder.terminate();
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(8000);
    const stopped = await runOf(started);
    expect(stopped).toMatchObject({ status: "running", errorCode: null });
    workers = workers.filter((worker) => worker !== holder);
    const takenOverFrom = performance.now();
    await holderOf(started);
    // A lost worker would be missed only after its heartbeat.
    expect(performance.now() - takenOverFrom).toBeLessThan(6000);
    await replace(holder);
    const states = await statesOfRun(ada, started.slug);
    expect(states.at(-1)).toMatchObject({ status: "completed" });
    await expectOneWholeFilm(started);
  });
});

describe("a film whose workers are lost again and again", () => {
  test("is given up and refunded once when its tries are used up, and can be generated anew", { timeout: 150_000 }, async () => {
    const before = await ada.movements();
    const hold = await holdWrites(database, "run_steps");
    const started = await start();
    await database.sql`update pgboss.job set retry_limit = retry_count where id = ${started.jobId}`;
    await hold.somebodyWaits();
    const holder = await holderOf(started);
    await holder.kill9();
    await hold.release();
    await replace(holder);

    const states: RunData[] = await statesOfRun(ada, started.slug);
    expect(states.at(-1)).toMatchObject({ status: "failed", error: { stage: "worker" } });
    const failed: ShortView = await ada.read(started.slug);
    expect(failed).toMatchObject({ stage: "failed", failed_stage: "worker", latest_render: { status: "failed", video_url: null } });
    expect(failed.error_message).toBeTruthy();
    expect(await ada.movements()).toEqual([...before, -15, 15]);

    await generate(started.slug);
    await statesOfRun(ada, started.slug);
    expect(await ada.read(started.slug)).toMatchObject({ stage: "video_ready", failed_stage: null, latest_render: { version: 2 } });
    expect(await ada.movements()).toEqual([...before, -15, 15, -15]);
  });
});

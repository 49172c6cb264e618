import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { getBalance } from "#db/queries/credits.ts";
import { storage } from "#lib/storage/storage.ts";
import { autopilotEnded, MOMENTS, seededProject, startAutopilot } from "#lib/testing/autopilot.ts";
import { inspectVideo } from "#lib/testing/inspect-video.ts";
import { holdWrites } from "#lib/testing/locks.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { download } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import { startWorkerProcess } from "#lib/testing/worker-process.ts";

const studio = useTestStudio();
const { database } = studio;

let ada: Person;
beforeAll(async () => {
  ada = await person(database.db);
});

/** As if the killed worker's last sign of life were long ago: what is tested is who goes on, not how long that is waited for. */
const missed = () => database.sql`update pgboss.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`;

test("a worker that is killed at every step of autopilot: others go on, each step is charged once, and the film is whole", { timeout: 400_000 }, async () => {
  const slug = await seededProject(ada, database.db);
  await startAutopilot(ada, slug);
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
  expect(found).toMatchObject({ durationSeconds: expect.closeTo(made.duration_seconds, 1), video: { width: 1080, height: 1920, fps: 30 }, blackFrames: [] });
  expect(found.loudness!.integrated).toBeGreaterThan(-15);
});

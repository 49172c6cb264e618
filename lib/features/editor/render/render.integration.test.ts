import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findAssetByKey, type Asset } from "#db/queries/assets.ts";
import type { EditorRenderView, EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { renderKey } from "#lib/storage/keys.ts";
import { newProject, newScene, readProject } from "#lib/testing/editor.ts";
import { inspectVideo } from "#lib/testing/inspect-video.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { download } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import { startWorkerProcess, type WorkerProcess } from "#lib/testing/worker-process.ts";
import * as music from "#app/api/editor/[slug]/generate-music/route.ts";
import * as voice from "#app/api/editor/[slug]/generate-voice/route.ts";
import * as render from "#app/api/editor/[slug]/render/route.ts";
import * as retry from "#app/api/editor/[slug]/renders/[id]/retry/route.ts";
import * as project from "#app/api/editor/[slug]/route.ts";
import * as regenerate from "#app/api/editor/[slug]/segments/[id]/regenerate/route.ts";
import * as segment from "#app/api/editor/[slug]/segments/[id]/route.ts";
import * as reorder from "#app/api/editor/[slug]/segments/reorder/route.ts";

const studio = useTestStudio();
const { database } = studio;

let ada: Person;
let worker: WorkerProcess;
beforeAll(async () => {
  ada = await person(database.db);
  worker = await startWorkerProcess(studio);
});
afterAll(() => worker.terminate());

const when = (slug: string, come: (view: EditorView) => boolean) =>
  vi.waitUntil(
    async () => {
      const view = await readProject(ada, slug);
      return come(view) ? view : null;
    },
    { timeout: 180_000, interval: 50 },
  );

const filmOf = (runId: string) => findAssetByKey(database.db, { ownerId: ada.user.id, key: renderKey(ada.user.id, runId, "film.mp4") }) as Promise<Asset>;

test("a film is the ad as it was asked for, whatever is edited while it is made, and is the same when it is made again", { timeout: 400_000 }, async () => {
  const { slug } = await newProject(ada, { export_aspect_ratio: "1:1", visual_language: "startup_explainer" });
  const ids = [await newScene(ada, slug, "Wax pours into an amber jar"), await newScene(ada, slug, "The candle glows on a shelf")].map(({ id }) => id);
  await ada.call(project.PATCH, { params: { slug }, json: { narration_script: "Poured by hand.\n\nYours to light." } });
  await ada.call(voice.POST, { params: { slug }, json: { voice_id: "adam" } });
  await ada.call(music.POST, { params: { slug }, json: { prompt: "slow warm piano" } });
  const heard = await when(slug, (view) => view.voice.status === "completed" && view.music.status === "completed");
  expect(heard.voice).toMatchObject({ voice_id: "adam", stale: false, engine: expect.any(String) });
  expect(heard.voice.waveform).toHaveLength(300);
  expect(heard.film!.narration!.lines.map(({ words }) => words.length)).toEqual([3, 3]);

  const asked = (await ada.call<EditorView>(render.POST, { params: { slug } })).body.data;
  expect(asked.latest_render!.status).toBe("queued");
  await ada.call(reorder.PUT, { params: { slug }, json: { order: ids.toReversed() } });
  await when(slug, (view) => view.latest_render!.status === "rendering");
  expect((await ada.call(segment.DELETE, { params: { slug, id: ids[0]! } })).status).toBe(204);

  const made = await when(slug, (view) => !["queued", "rendering"].includes(view.latest_render!.status));
  expect(made).toMatchObject({ latest_render: { status: "completed", version: 1, aspect_ratio: "1:1" }, up_to_date: false, segments: [{ id: ids[1] }] });
  expect(await ada.movements()).toEqual([-3, -5, -4, -4]);
  const film = made.latest_render!;
  const file = path.join(studio.directory, "film.mp4");
  await download(film.video_url!, file);
  const found = await inspectVideo(file);
  expect(found).toMatchObject({ video: { width: 1080, height: 1080, fps: 30 }, blackFrames: [], durationSeconds: expect.closeTo(film.duration_seconds!, 1) });
  const subtitles = await (await fetch(film.vtt_url!)).text();
  expect(subtitles.indexOf("Poured by hand.")).toBeLessThan(subtitles.indexOf("Yours to light."));

  // The same version, from its snapshot, after its end was lost.
  await database.sql`update editor_renders set status = 'failed' where id = ${film.id}`;
  const again = (await ada.call<EditorRenderView>(retry.POST, { params: { slug, id: film.id } })).body.data;
  await when(slug, (view) => view.latest_render!.status === "completed");
  expect((await filmOf(again.run_id)).sha256).toBe((await filmOf(film.run_id)).sha256);
  expect(await ada.movements()).toEqual([-3, -5, -4, -4]);
});

test("a scene that is regenerated gets another take of its prompt", { timeout: 300_000 }, async () => {
  const { slug } = await newProject(ada, { export_aspect_ratio: "1:1", visual_language: "startup_explainer" });
  const { id } = await newScene(ada, slug);
  await ada.call(render.POST, { params: { slug } });
  const first = await when(slug, (view) => view.segments[0]!.status === "completed");
  const { body } = await ada.call<SegmentView>(regenerate.POST, { params: { slug, id } });
  const second = await when(slug, (view) => view.segments[0]!.status === "completed");
  const seedOf = ({ film }: EditorView) => (film!.scenes[0]!.picture.kind === "staged" ? film!.scenes[0]!.picture.plan.seed : null);
  expect(seedOf(second)).not.toBe(seedOf(first));
  expect(second.segments[0]).toMatchObject({ run_id: body.data.run_id, prompt_changed: false, error_message: null });
  for (const link of ["video_url", "thumbnail_url", "filmstrip_url"] as const) expect((await fetch(second.segments[0]![link]!)).status).toBe(200);
  // The same job once more changes nothing.
  await (await HANDLERS["editor.scene"]!()).handle({ runId: body.data.run_id }, { db: database.db, signal: new AbortController().signal, lastAttempt: false });
  expect((await readProject(ada, slug)).segments[0]!.revision).toBe(second.segments[0]!.revision);
});

import { beforeEach, describe, expect, test } from "vitest";
import { getBalance } from "#db/queries/credits.ts";
import { beginRun, findRun } from "#db/queries/runs.ts";
import type { EditorRenderView, EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { editorRender } from "#lib/features/editor/render/work.ts";
import { runContext } from "#lib/features/runs/context.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { musicIsComposed, narrationIsSpoken, sceneStates, scenesAreGenerated } from "#lib/testing/editor-making.ts";
import { projectWithScenes, readProject } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as cancel from "#app/api/editor/[slug]/autopilot/cancel/route.ts";
import * as autopilot from "#app/api/editor/[slug]/autopilot/route.ts";
import * as batch from "#app/api/editor/[slug]/batch-generate/route.ts";
import * as music from "#app/api/editor/[slug]/generate-music/route.ts";
import * as voice from "#app/api/editor/[slug]/generate-voice/route.ts";
import * as render from "#app/api/editor/[slug]/render/route.ts";
import * as retry from "#app/api/editor/[slug]/renders/[id]/retry/route.ts";
import * as project from "#app/api/editor/[slug]/route.ts";
import * as generate from "#app/api/editor/[slug]/segments/[id]/generate/route.ts";
import * as regenerate from "#app/api/editor/[slug]/segments/[id]/regenerate/route.ts";

const { database } = useTestStudio();

let ada: Person;
let slug: string;
let ids: number[];
beforeEach(async () => {
  ada = await person(database.db);
  const made = await projectWithScenes(ada);
  slug = made.slug;
  ids = made.segments.map(({ id }) => id);
  await ada.call(project.PATCH, { params: { slug }, json: { narration_script: "Every candle is poured by hand." } });
});

/** All tries of a run are used up, as the queue says it: twice, for whoever says it may be killed over it. */
async function lose(kind: string, runId: string | null): Promise<void> {
  const { giveUp } = await HANDLERS[kind]!();
  for (let time = 0; time < 2; time++) await giveUp!({ runId: runId! }, { db: database.db });
}

/** The ledger tells where every credit went. */
async function expectMovements(movements: number[]): Promise<void> {
  expect(await ada.movements()).toEqual(movements);
  expect(await getBalance(database.db, ada.user.id)).toBe(100 + movements.reduce((sum, amount) => sum + amount, 0));
}

describe("a scene that can't be generated", () => {
  test("is failed with a sentence and refunded once; a batch tries it again", async () => {
    const { body } = await ada.call<SegmentView>(generate.POST, { params: { slug, id: ids[0]! } });
    await lose("editor.scene", body.data.run_id);
    expect((await readProject(ada, slug)).segments[0]).toMatchObject({ status: "failed", error_message: expect.stringContaining("credits were given back") });
    await expectMovements([-5, 5]);
    await ada.call(batch.POST, { params: { slug } });
    expect(await sceneStates(database.db, slug)).toEqual(["processing", "processing", "processing"]);
  });

  test("anew still shows what it showed", async () => {
    await scenesAreGenerated(database.db, slug);
    const { body } = await ada.call<SegmentView>(regenerate.POST, { params: { slug, id: ids[0]! } });
    await lose("editor.scene", body.data.run_id);
    const [scene] = (await readProject(ada, slug)).segments;
    expect(scene).toMatchObject({ status: "completed", title: "Poured by hand", error_message: expect.any(String) });
    await expectMovements([-4, 4]);
  });

  test("fails the film that waits for it, by name; the other scenes go on and stay paid", async () => {
    await narrationIsSpoken(database.db, slug);
    const { body } = await ada.call<EditorView>(render.POST, { params: { slug } });
    const { id } = body.data.latest_render!;
    await lose("editor.scene", body.data.segments[1]!.run_id);
    const after = await readProject(ada, slug);
    expect(after.latest_render).toMatchObject({ status: "failed", error_message: expect.stringMatching(/^Scene 2 could not be generated: /) });
    expect(after.segments.map(({ status }) => status)).toEqual(["processing", "failed", "processing"]);
    await expectMovements([-4, -4, -4, 4]);

    const again = () => ada.call<EditorRenderView>(retry.POST, { params: { slug, id } });
    expect((await again()).body.error).toBe("editor_render_not_retryable");
    await scenesAreGenerated(database.db, slug);
    expect(await again()).toMatchObject({ status: 202, body: { data: { id, version: 1, status: "queued", error_message: null } } });
    await expectMovements([-4, -4, -4, 4]);
  });
});

describe("a track that can't be made", () => {
  test.each([
    ["voice", voice, { voice_id: "rachel" }, -3],
    ["music", music, {}, -5],
  ] as const)("%s is failed with a sentence and refunded once, and the one that stood still stands", async (name, route, json, price) => {
    await scenesAreGenerated(database.db, slug);
    await narrationIsSpoken(database.db, slug, "adam");
    await musicIsComposed(database.db, slug);
    const { body } = await ada.call<EditorView>(route.POST, { params: { slug }, json });
    await lose(`editor.${name}`, body.data[name].run_id);
    const after = await readProject(ada, slug);
    expect(after[name]).toMatchObject({ status: "failed", error_message: expect.stringContaining("given back") });
    expect([after.voice.voice_id, after.music.vibe]).toEqual(["adam", "Minimal"]);
    await expectMovements([price, -price]);
  });
});

describe("a film that can't be made", () => {
  test("is failed with a sentence, and can be retried", async () => {
    await scenesAreGenerated(database.db, slug);
    await narrationIsSpoken(database.db, slug);
    const { id, run_id } = (await ada.call<EditorView>(render.POST, { params: { slug } })).body.data.latest_render!;
    await lose("editor.render", run_id);
    expect((await readProject(ada, slug)).latest_render).toMatchObject({ status: "failed", error_message: expect.any(String) });
    expect((await ada.call(retry.POST, { params: { slug, id } })).status).toBe(202);
    await expectMovements([]);
  });
});

describe("autopilot", () => {
  test("cancelled just when a worker takes up its film leaves no film that nobody makes", async () => {
    await scenesAreGenerated(database.db, slug);
    await narrationIsSpoken(database.db, slug);
    await musicIsComposed(database.db, slug);
    const { autopilot: shown } = (await ada.call<EditorView>(autopilot.POST, { params: { slug }, json: {} })).body.data;
    const late = new AbortController();
    await (await HANDLERS["editor.autopilot"]!()).handle({ runId: shown.run_id! }, { db: database.db, signal: late.signal, lastAttempt: false });
    const { run_id, id } = (await readProject(ada, slug)).latest_render!;
    // The worker has the run in hand already, and hears of the cancelling only later.
    const run = (await beginRun(database.db, run_id))!;
    await ada.call(cancel.POST, { params: { slug } });
    late.abort();
    await expect(editorRender.work(runContext({ run, db: database.db, signal: late.signal }))).rejects.toThrow();
    expect((await readProject(ada, slug)).latest_render).toMatchObject({ id, status: "failed", error_message: "Autopilot was cancelled while this was being made." });
    expect((await ada.call(retry.POST, { params: { slug, id } })).status).toBe(202);
  });

  test("ends with the sentence of what could not be made, and goes on from what stands when it is started again", async () => {
    const start = async () => (await ada.call<EditorView>(autopilot.POST, { params: { slug }, json: {} })).body.data;
    const step = async (runId: string) => (await HANDLERS["editor.autopilot"]!()).handle({ runId }, { db: database.db, signal: new AbortController().signal, lastAttempt: false });
    const first = await start();
    await step(first.autopilot.run_id!);
    const working = await readProject(ada, slug);
    expect(working.segments.map(({ status }) => status)).toEqual(["processing", "processing", "processing"]);
    await lose("editor.scene", working.segments[0]!.run_id);
    const failed = await readProject(ada, slug);
    expect(failed).toMatchObject({ autopilot_status: "failed", autopilot_error_message: failed.segments[0]!.error_message });
    await expectMovements([-4, -4, -4, 4]);

    await scenesAreGenerated(database.db, slug);
    const second = await start();
    await step(second.autopilot.run_id!);
    expect(await readProject(ada, slug)).toMatchObject({ autopilot_status: "running", voice: { status: "processing" } });
    expect(await findRun(database.db, { ownerId: ada.user.id, id: first.autopilot.run_id! })).toMatchObject({ status: "failed" });
    await expectMovements([-4, -4, -4, 4, -3]);
  });

  test("ends when the credits it counted on are spent elsewhere", async () => {
    await scenesAreGenerated(database.db, slug);
    const { autopilot: shown } = (await ada.call<EditorView>(autopilot.POST, { params: { slug }, json: {} })).body.data;
    const elsewhere = await projectWithScenes(ada, Array.from({ length: 20 }, (_, index) => `scene ${index}`));
    await ada.call(batch.POST, { params: { slug: elsewhere.slug } });
    const more = await projectWithScenes(ada, Array.from({ length: 5 }, (_, index) => `scene ${index}`));
    await ada.call(batch.POST, { params: { slug: more.slug } });
    await (await HANDLERS["editor.autopilot"]!()).handle({ runId: shown.run_id! }, { db: database.db, signal: new AbortController().signal, lastAttempt: false });
    expect(await readProject(ada, slug)).toMatchObject({ autopilot_status: "failed", autopilot_error_message: "Not enough credits.", voice: { status: "pending" } });
    expect(await getBalance(database.db, ada.user.id)).toBe(0);
  });
});

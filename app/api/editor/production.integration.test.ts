import { describe, expect, test, vi } from "vitest";
import type { AutopilotCost } from "#lib/contracts/editor/production.ts";
import type { EditorRenderView, EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { localScreening } from "#lib/engines/screening/local/engine.ts";
import type { RouteExport } from "#lib/http/route.ts";
import { filmIs, musicIsComposed, narrationIsSpoken, scenesAreGenerated } from "#lib/testing/editor-making.ts";
import { holdAutopilot, newProject, newScene, projectWithScenes, readProject, uploadIn } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as cancel from "./[slug]/autopilot/cancel/route.ts";
import * as cost from "./[slug]/autopilot/cost/route.ts";
import * as autopilot from "./[slug]/autopilot/route.ts";
import * as batch from "./[slug]/batch-generate/route.ts";
import * as music from "./[slug]/generate-music/route.ts";
import * as voice from "./[slug]/generate-voice/route.ts";
import * as render from "./[slug]/render/route.ts";
import * as retry from "./[slug]/renders/[id]/retry/route.ts";
import * as renders from "./[slug]/renders/route.ts";
import * as project from "./[slug]/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as generate from "./[slug]/segments/[id]/generate/route.ts";
import * as regenerate from "./[slug]/segments/[id]/regenerate/route.ts";
import * as segment from "./[slug]/segments/[id]/route.ts";
import * as useAsset from "./[slug]/segments/[id]/use-asset/route.ts";
import * as reorder from "./[slug]/segments/reorder/route.ts";

const { database } = useTestStudio();

const NARRATION = "Every candle is poured by hand.\n\nThe wick is trimmed twice.\n\nLight it, and the room is yours.";

/** A project whose every part stands, but for the film. */
async function finishedAd(ada: Person): Promise<EditorView> {
  const { slug } = await projectWithScenes(ada);
  await ada.call(project.PATCH, { params: { slug }, json: { narration_script: NARRATION } });
  await scenesAreGenerated(database.db, slug);
  await narrationIsSpoken(database.db, slug);
  await musicIsComposed(database.db, slug);
  return readProject(ada, slug);
}

type Ask = { slug: string; id: number };
/** Everything that is paid for, as a client asks for it, on a project whose scenes stand. */
const PAID: Record<string, (ada: Person, on: Ask) => ReturnType<Person["call"]>> = {
  generate: (ada, { slug, id }) => ada.call(generate.POST, { params: { slug, id } }),
  "batch-generate": (ada, { slug }) => ada.call(batch.POST, { params: { slug } }),
  render: (ada, { slug }) => ada.call(render.POST, { params: { slug } }),
  "generate-voice": (ada, { slug }) => ada.call(voice.POST, { params: { slug }, json: { voice_id: "rachel" } }),
  "generate-music": (ada, { slug }) => ada.call(music.POST, { params: { slug }, json: { prompt: "slow piano" } }),
  autopilot: (ada, { slug }) => ada.call(autopilot.POST, { params: { slug }, json: {} }),
};
const names = Object.keys(PAID);

/** Three scenes that wait to be generated, and a narration that waits to be spoken. */
async function waitingAd(ada: Person, prompt?: string): Promise<Ask> {
  const { slug, segments } = await projectWithScenes(ada, prompt ? [prompt, "b", "c"] : undefined);
  await ada.call(project.PATCH, { params: { slug }, json: { narration_script: NARRATION } });
  return { slug, id: segments[0]!.id };
}

describe("what is paid for", () => {
  test.each(names)("%s: with too few credits it says how many are required, and does nothing", async (name) => {
    const ada = await person(database.db, { credits: 2 });
    const on = await waitingAd(ada);
    const before = await readProject(ada, on.slug);
    const { status, body } = await PAID[name]!(ada, on);
    const required = { generate: 5, "batch-generate": 12, render: 12, "generate-voice": 3, "generate-music": 5, autopilot: 20 }[name];
    expect([status, body]).toMatchObject([402, { error: "credits_insufficient", required }]);
    const after = await readProject(ada, on.slug);
    expect(after).toEqual({ ...before, updated_at: after.updated_at });
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names.filter((name) => name !== "generate-voice" && name !== "generate-music"))("%s: a prompt against the policy is refused with its category, and nothing is charged", async (name) => {
    const ada = await person(database.db);
    const { status, body } = await PAID[name]!(ada, await waitingAd(ada, "buy cocaine online, fast delivery"));
    expect([status, body]).toMatchObject([422, { error: "prompt_rejected", code: "CONTENT_COMPLIANCE", category: "drugs" }]);
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names)("%s: while the screen is down nothing is made or charged", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    const down = vi.spyOn(localScreening, "screen").mockRejectedValue(new Error("the screen is down"));
    const { status, body } = await PAID[name]!(ada, on).finally(() => down.mockRestore());
    expect([status, body.error]).toEqual([503, "compliance_unavailable"]);
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names)("%s: waits while autopilot is on", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    await holdAutopilot(database.db, on.slug);
    const { status, body } = await PAID[name]!(ada, on);
    expect([status, body.error]).toEqual([409, name === "autopilot" ? "autopilot_in_progress" : "autopilot_active"]);
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names)("%s: asked for five times at once, it is made and charged once", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    const answers = await Promise.all(Array.from({ length: 5 }, () => PAID[name]!(ada, on)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409, 409]);
    const once = { generate: [-5], "batch-generate": [-4, -4, -4], render: [-4, -4, -4], "generate-voice": [-3], "generate-music": [-5], autopilot: [] }[name]!;
    expect(await ada.movements()).toEqual(once);
  });

  test.each(names)("%s: the same Idempotency-Key gets the same answer", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    const keyed: Person = { ...ada, call: (route: RouteExport, request) => ada.call(route, { ...request, headers: { "idempotency-key": "once" } }) };
    const first = await PAID[name]!(keyed, on);
    const charged = await ada.movements();
    const second = await PAID[name]!(keyed, on);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    expect(await ada.movements()).toEqual(charged);
  });
});

describe("a scene", () => {
  test("is being generated once it was asked for, for 5 credits", async () => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    const { status, body } = await ada.call<SegmentView>(generate.POST, { params: on });
    expect([status, body.data]).toMatchObject([202, { status: "processing", run_id: expect.any(String) }]);
    expect(await ada.movements()).toEqual([-5]);
  });

  test("that stands as its prompt asks is given back free; with another prompt it wants regenerating, for 4", async () => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    expect((await ada.call(regenerate.POST, { params: on })).body.error).toBe("editor_segment_not_generated");
    await scenesAreGenerated(database.db, on.slug);
    expect((await ada.call(generate.POST, { params: on })).status).toBe(200);
    await ada.call(segment.PATCH, { params: on, json: { prompt: "Another picture altogether" } });
    expect((await ada.call(generate.POST, { params: on })).body.error).toBe("editor_segment_generated");
    expect(await ada.movements()).toEqual([]);
    expect((await ada.call(regenerate.POST, { params: on })).status).toBe(202);
    expect((await ada.call(regenerate.POST, { params: on })).body.error).toBe("editor_segment_in_progress");
    expect(await ada.movements()).toEqual([-4]);
  });

  test("of footage can be generated once it has a prompt", async () => {
    const ada = await person(database.db);
    const { slug, id } = await waitingAd(ada);
    await ada.call(useAsset.POST, { params: { slug, id }, json: { upload_id: await uploadIn(database.db, slug, "ready") } });
    expect((await ada.call<SegmentView>(generate.POST, { params: { slug, id } })).body.data).toMatchObject({ status: "processing", source: "upload" });
  });

  test("can be moved while it is being generated", async () => {
    const ada = await person(database.db);
    const { slug, id } = await waitingAd(ada);
    await ada.call(generate.POST, { params: { slug, id } });
    const order = (await readProject(ada, slug)).segments.map((each) => each.id).toReversed();
    const { body } = await ada.call<EditorView>(reorder.PUT, { params: { slug }, json: { order } });
    expect(body.data.segments.at(-1)).toMatchObject({ id, status: "processing", position: 3 });
  });

  test("of somebody else is not to be found", async () => {
    const [ada, eve] = [await person(database.db), await person(database.db)];
    const on = await waitingAd(ada);
    for (const ask of Object.values(PAID)) expect((await ask(eve, on)).status).toBe(404);
    expect([await ada.movements(), await eve.movements()]).toEqual([[], []]);
  });
});

describe("a batch", () => {
  test("generates what shows nothing yet, at 4 credits a scene, and only once at a time", async () => {
    const ada = await person(database.db);
    const { slug } = await waitingAd(ada);
    const { status, body } = await ada.call<EditorView>(batch.POST, { params: { slug } });
    expect([status, body.data.segments.map((each) => each.status)]).toEqual([202, ["processing", "processing", "processing"]]);
    expect((await ada.call(batch.POST, { params: { slug } })).body.error).toBe("batch_generation_active");
    await scenesAreGenerated(database.db, slug);
    expect((await ada.call(batch.POST, { params: { slug } })).status).toBe(200);
    await newScene(ada, slug);
    await ada.call(batch.POST, { params: { slug } });
    expect(await ada.movements()).toEqual([-4, -4, -4, -4]);
  });

  test("of an empty ad is refused", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    expect((await ada.call(batch.POST, { params: { slug } })).body.error).toBe("editor_timeline_empty");
  });
});

describe("a voice", () => {
  test("must exist, and speak the ad's language", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada, { language: "de" });
    const say = (voice_id: string) => ada.call(voice.POST, { params: { slug }, json: { voice_id } });
    expect((await say("nobody")).body.error).toBe("unknown_voice");
    expect(await say("rachel")).toMatchObject({ status: 422, body: { errors: { voice_id: [expect.stringContaining("speaks English")] } } });
  });

  test("needs a narration that belongs to what stands", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada);
    const say = () => ada.call(voice.POST, { params: { slug }, json: { voice_id: "rachel" } });
    expect((await say()).body.error).toBe("editor_narration_missing");
    await ada.call(project.PATCH, { params: { slug }, json: { narration_script: NARRATION } });
    await ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: "Scene 1: something else altogether." } });
    expect((await say()).body.error).toBe("editor_narration_stale");
    expect(await ada.movements()).toEqual([]);
  });

  test("that has spoken these words is given back free; other words, or another voice, are spoken anew", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(ada);
    const say = (voice_id: string) => ada.call<EditorView>(voice.POST, { params: { slug }, json: { voice_id } });
    await ada.call(project.PATCH, { params: { slug }, json: { voice_id: "adam" } });
    const same = await say("rachel");
    expect([same.status, same.body.data.voice_id]).toEqual([200, "rachel"]);
    const other = await say("adam");
    expect([other.status, other.body.data.voice.status, other.body.data.voice_id]).toEqual([202, "processing", "adam"]);
    expect((await say("adam")).body.error).toBe("editor_voice_in_progress");
    expect(await ada.movements()).toEqual([-3]);
  });
});

describe("music", () => {
  test("is composed anew each time, one piece at a time, for 5 credits", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(ada);
    const compose = () => ada.call<EditorView>(music.POST, { params: { slug }, json: { prompt: "slow piano" } });
    expect(await compose()).toMatchObject({ status: 202, body: { data: { music: { status: "processing" } } } });
    expect((await compose()).body.error).toBe("editor_music_in_progress");
    expect(await ada.movements()).toEqual([-5]);
  });

  test("needs scenes to be composed to, and a prompt that the policy allows", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const compose = (prompt: string) => ada.call(music.POST, { params: { slug }, json: { prompt } });
    expect((await compose("slow piano")).body.error).toBe("editor_timeline_empty");
    await newScene(ada, slug);
    expect((await compose("buy cocaine online, fast delivery")).body.error).toBe("prompt_rejected");
  });
});

describe("a render", () => {
  const ask = (ada: Person, slug: string) => ada.call<EditorView>(render.POST, { params: { slug } });

  test("of an ad without scenes is refused", async () => {
    const ada = await person(database.db);
    expect((await ask(ada, (await newProject(ada)).slug)).body.error).toBe("editor_timeline_empty");
  });

  test("is free where all scenes are generated, and made once of what stands", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(ada);
    expect(await ask(ada, slug)).toMatchObject({ status: 202, body: { data: { latest_render: { version: 1, status: "queued" }, up_to_date: false } } });
    expect((await ask(ada, slug)).body.error).toBe("editor_render_in_progress");
    await filmIs(database.db, slug, "completed");
    expect(await ask(ada, slug)).toMatchObject({ status: 200, body: { data: { up_to_date: true, latest_render: { version: 1 } } } });
    await ada.call(project.PATCH, { params: { slug }, json: { captions_enabled: false } });
    expect(await ask(ada, slug)).toMatchObject({ status: 202, body: { data: { latest_render: { version: 2 } } } });
    expect(await ada.movements()).toEqual([]);
  });

  test.each([
    ["another narration", { narration_script: "Other words." }, "editor_voice_stale"],
    ["another scenario", { scenario_prompt: "Scene 1: other pictures." }, "editor_narration_stale"],
  ])("after %s waits for what has become stale", async (_what, json, code) => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(ada);
    await ada.call("scenario_prompt" in json ? scenario.PATCH : project.PATCH, { params: { slug }, json });
    expect([(await ask(ada, slug)).status, (await ask(ada, slug)).body.error]).toEqual([422, code]);
  });

  test("without narration waits for music that has become stale", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada);
    await musicIsComposed(database.db, slug);
    await ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: "Scene 1: other pictures." } });
    expect((await ask(ada, slug)).body.error).toBe("editor_music_stale");
  });

  test("waits for voice, music and footage that are being made", async () => {
    const ada = await person(database.db);
    const { slug } = await waitingAd(ada);
    await ada.call(voice.POST, { params: { slug }, json: { voice_id: "rachel" } });
    expect((await ask(ada, slug)).body.error).toBe("editor_voice_in_progress");
    const other = await waitingAd(ada);
    await ada.call(music.POST, { params: { slug: other.slug }, json: {} });
    expect((await ask(ada, other.slug)).body.error).toBe("editor_music_in_progress");
    const footage = await waitingAd(ada);
    const upload = await uploadIn(database.db, footage.slug, "ready");
    await ada.call(useAsset.POST, { params: footage, json: { upload_id: upload } });
    await database.sql`update editor_uploads set status = 'processing' where id = ${upload}`;
    expect((await ask(ada, footage.slug)).body.error).toBe("editor_upload_not_ready");
  });

  test("charges the scenes that are not generated at the batch rate, and waits for them", async () => {
    const ada = await person(database.db);
    const { slug } = await waitingAd(ada);
    const { status, body } = await ask(ada, slug);
    expect([status, body.data.latest_render, body.data.segments.map((each) => each.status)]).toMatchObject([202, { status: "queued" }, ["processing", "processing", "processing"]]);
    expect(await ada.movements()).toEqual([-4, -4, -4]);
    const jobs = await database.sql<{ name: string }[]>`select name from pgboss.job where data ->> 'runId' = ${body.data.latest_render!.run_id}`;
    expect(jobs).toEqual([]);
  });

  test("waits for scenes that are being generated already, and charges nothing more for them", async () => {
    const ada = await person(database.db);
    const { slug } = await waitingAd(ada);
    await ada.call(batch.POST, { params: { slug } });
    expect(await ask(ada, slug)).toMatchObject({ status: 202, body: { data: { latest_render: { status: "queued", stage: "Generating the scenes" } } } });
    expect(await ada.movements()).toEqual([-4, -4, -4]);
  });

  test("that failed can be retried, as the same version and free; any other can't", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(ada);
    const id = (await ask(ada, slug)).body.data.latest_render!.id;
    const again = () => ada.call<EditorRenderView>(retry.POST, { params: { slug, id } });
    expect((await again()).body.error).toBe("editor_render_not_retryable");
    await filmIs(database.db, slug, "failed");
    const before = (await ada.call<EditorRenderView[]>(renders.GET, { params: { slug } })).body.data[0]!;
    const answers = await Promise.all([again(), again(), again()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409]);
    const [after] = (await ada.call<EditorRenderView[]>(renders.GET, { params: { slug } })).body.data;
    expect(after).toMatchObject({ id, version: 1, status: "queued" });
    expect(after!.run_id).not.toBe(before.run_id);
    expect(await ada.movements()).toEqual([]);
  });

  test("that failed is not retried while another is made, nor while autopilot is on; an unknown one is not to be found", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(ada);
    const id = (await ask(ada, slug)).body.data.latest_render!.id;
    await filmIs(database.db, slug, "failed");
    await ask(ada, slug);
    const again = async (which: number) => (await ada.call(retry.POST, { params: { slug, id: which } })).body.error;
    expect([await again(id), await again(999_999_999)]).toEqual(["editor_render_in_progress", "not_found"]);
    await holdAutopilot(database.db, slug);
    expect(await again(id)).toBe("autopilot_active");
  });
});

describe("autopilot", () => {
  const start = (ada: Person, slug: string, json: object = {}) => ada.call<EditorView>(autopilot.POST, { params: { slug }, json });

  test("says beforehand what it would cost, step by step", async () => {
    const ada = await person(database.db, { credits: 20 });
    const { slug } = await newProject(ada);
    const ask = async (query = {}) => (await ada.call<AutopilotCost>(cost.GET, { params: { slug }, query })).body.data;
    expect(await ask()).toEqual({
      total: 28,
      available_credits: 20,
      affordable: false,
      steps: [{ name: "scenes", credits: 20 }, { name: "voice", credits: 3 }, { name: "music", credits: 5 }],
    });
    expect((await ask({ segments_count: "3" })).total).toBe(20);
    const ready = await finishedAd(ada);
    expect((await ada.call<AutopilotCost>(cost.GET, { params: { slug: ready.slug } })).body.data).toMatchObject({ total: 0, affordable: true, steps: [] });
  });

  test("starts with credits for all of it, and is on until it is cancelled", async () => {
    const ada = await person(database.db, { credits: 28 });
    const { slug } = await newProject(ada);
    expect(await start(ada, slug)).toMatchObject({ status: 202, body: { data: { autopilot_status: "running", autopilot_error_message: null } } });
    expect((await start(ada, slug)).body.error).toBe("autopilot_in_progress");
    expect((await ada.call<EditorView>(cancel.POST, { params: { slug } })).body.data.autopilot_status).toBe("cancelled");
    expect(await ada.call<EditorView>(cancel.POST, { params: { slug } })).toMatchObject({ status: 200, body: { data: { autopilot_status: "cancelled" } } });
    expect((await start(ada, slug)).status).toBe(202);
    expect(await ada.movements()).toEqual([]);
  });

  test("needs to know what the ad is about, and a voice that exists", async () => {
    const ada = await person(database.db);
    const empty = await newProject(ada, { product_prompt: "" });
    expect((await start(ada, empty.slug)).body.error).toBe("editor_prompt_missing");
    const { slug } = await newProject(ada);
    expect((await start(ada, slug, { voice_id: "nobody" })).body.error).toBe("unknown_voice");
    expect((await start(ada, slug, { segments_count: 4 })).body.errors).toHaveProperty("segments_count");
  });

  test("with nothing left to do gives the project back as it is", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(ada);
    await ada.call(render.POST, { params: { slug } });
    await filmIs(database.db, slug, "completed");
    expect(await start(ada, slug)).toMatchObject({ status: 200, body: { data: { autopilot_status: "idle", up_to_date: true } } });
  });

  test.each([
    ["a batch", batch, undefined, "batch_generation_active"],
    ["a voice", voice, { voice_id: "rachel" }, "editor_voice_in_progress"],
    ["music", music, {}, "editor_music_in_progress"],
  ] as const)("waits for %s that is being made", async (_what, route, json, code) => {
    const ada = await person(database.db);
    const { slug } = await waitingAd(ada);
    await ada.call(route.POST, { params: { slug }, json });
    expect((await start(ada, slug)).body.error).toBe(code);
  });

  test("waits for a scene, a film and footage that are being made", async () => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    await ada.call(generate.POST, { params: on });
    expect((await start(ada, on.slug)).body.error).toBe("editor_segment_in_progress");
    const { slug } = await finishedAd(ada);
    await ada.call(render.POST, { params: { slug } });
    expect((await start(ada, slug)).body.error).toBe("editor_render_in_progress");
    const footage = await waitingAd(ada);
    const upload = await uploadIn(database.db, footage.slug, "ready");
    await ada.call(useAsset.POST, { params: footage, json: { upload_id: upload } });
    await database.sql`update editor_uploads set status = 'processing' where id = ${upload}`;
    expect((await start(ada, footage.slug)).body.error).toBe("editor_upload_not_ready");
  });
});

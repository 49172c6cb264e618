import { describe, expect, test } from "vitest";
import { insertProject } from "#db/queries/editor/projects.ts";
import type { EditorSummaryView, EditorView } from "#lib/contracts/editor/views.ts";
import { holdAutopilot, holdScene, newProject, projectWithScenes, readProject } from "#lib/testing/editor.ts";
import { person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as project from "./[slug]/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as projects from "./route.ts";

const { database } = useTestStudio();

describe("a new editor project", () => {
  test("is free and says what is still to be made", async () => {
    const ada = await person(database.db);
    const view = await newProject(ada, { product_prompt: "" });
    expect(view).toMatchObject({
      language: "en",
      product_prompt: "",
      export_aspect_ratio: "9:16",
      scenario_prompt: null,
      segments: [],
      narration_script: null,
      narration_status: "pending",
      voice: { status: "pending", stale: false },
      music: { status: "pending", stale: false },
      autopilot_status: "idle",
      latest_render: null,
      film: null,
      costs: { scene: 5, scene_regenerate: 4, voice: 3, music: 5, render: 0, autopilot: 28 },
    });
    expect(await ada.movements()).toEqual([]);
  });

  test("takes a language tag for its language", async () => {
    const ada = await person(database.db);
    expect(await newProject(ada, { language: "de-AT" as "de" })).toMatchObject({ language: "de" });
  });

  test.each([
    ["no language", { product_prompt: "" }, { language: ["can't be blank"] }],
    ["an unknown language", { language: "xx" }, { language: [expect.stringMatching(/^is invalid/)] }],
    ["a short prompt", { language: "en", product_prompt: "candles" }, { product_prompt: ["should be empty or at least 10 character(s)"] }],
    ["an endless prompt", { language: "en", product_prompt: "x".repeat(5001) }, { product_prompt: ["should be at most 5000 character(s)"] }],
    ["an unknown ratio", { language: "en", export_aspect_ratio: "4:5" }, { export_aspect_ratio: [expect.stringMatching(/^is invalid/)] }],
    ["a voice of another language", { language: "de", voice_id: "rachel" }, { voice_id: ["speaks English, but the ad is in Deutsch"] }],
  ])("with %s is refused, naming the field", async (_what, json, errors) => {
    const ada = await person(database.db);
    const { status, body } = await ada.call(projects.POST, { json });
    expect([status, body.errors]).toEqual([422, errors]);
  });

  test("with a voice that nobody has is refused", async () => {
    const ada = await person(database.db);
    const { status, body } = await ada.call(projects.POST, { json: { language: "en", voice_id: "nobody" } });
    expect([status, body.error]).toEqual([422, "unknown_voice"]);
  });
});

describe("an account", () => {
  async function holdingMost(credits: number) {
    const ada = await person(database.db, { credits });
    for (let count = 0; count < 100; count++) await insertProject(database.db, { ownerId: ada.user.id, slug: `full-${ada.user.id}-${count}`, language: "en", seed: 1 });
    return ada;
  }

  test("without credits holds a hundred projects, and one more once it has deleted one", async () => {
    const ada = await holdingMost(0);
    const { status, body } = await ada.call(projects.POST, { json: { language: "en" } });
    expect([status, body.error]).toEqual([402, "editor_factory_limit_reached"]);
    await ada.call(project.DELETE, { params: { slug: `full-${ada.user.id}-7` } });
    expect((await ada.call(projects.POST, { json: { language: "en" } })).status).toBe(201);
  });

  test("without credits stays at a hundred, though ten are asked for at once", async () => {
    const ada = await holdingMost(0);
    await ada.call(project.DELETE, { params: { slug: `full-${ada.user.id}-0` } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => ada.call(projects.POST, { json: { language: "en" } })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  test("with credits holds as many as it likes", async () => {
    const ada = await holdingMost(1);
    expect((await ada.call(projects.POST, { json: { language: "en" } })).status).toBe(201);
  });

  test("lists its projects newest first, a page at a time", async () => {
    const ada = await person(database.db);
    const slugs: string[] = [];
    for (let count = 0; count < 3; count++) slugs.unshift((await newProject(ada)).slug);
    const first = await ada.call<EditorSummaryView[]>(projects.GET, { query: { limit: "2" } });
    const cursor = (first.body as { meta?: { next_cursor?: string } }).meta!.next_cursor!;
    const second = await ada.call<EditorSummaryView[]>(projects.GET, { query: { limit: "2", cursor } });
    expect([...first.body.data, ...second.body.data].map(({ slug }) => slug)).toEqual(slugs);
    expect(first.body.data[0]).toMatchObject({ segments_count: 0, autopilot_status: "idle", thumbnail_url: null });
  });
});

describe("editing a project", () => {
  const edit = (ada: Awaited<ReturnType<typeof person>>, slug: string, json: object) => ada.call<EditorView>(project.PATCH, { params: { slug }, json });

  test("changes what is given and leaves the rest", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const fields = { target_duration_seconds: 20, caption_style: "karaoke", captions_enabled: false, visual_language: "luxury_minimal", creative_format: "proof_demo", export_aspect_ratio: "16:9" };
    expect((await edit(ada, slug, fields)).body.data).toMatchObject({ ...fields, product_prompt: "a cinematic ad for my soy candle brand" });
  });

  test("is told of an edit that came between", async () => {
    const ada = await person(database.db);
    const { slug, revision } = await newProject(ada);
    await edit(ada, slug, { target_duration_seconds: 20, revision });
    const { status, body } = await edit(ada, slug, { target_duration_seconds: 30, revision });
    expect([status, body.error]).toEqual([409, "editor_edit_conflict"]);
    expect(await readProject(ada, slug)).toMatchObject({ target_duration_seconds: 20 });
  });

  test("waits for autopilot, and so does deleting", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    await holdAutopilot(database.db, slug);
    const refusals = [await edit(ada, slug, { target_duration_seconds: 20 }), await ada.call(project.DELETE, { params: { slug } })];
    expect(refusals.map(({ status, body }) => [status, body.error])).toEqual([[409, "autopilot_active"], [409, "autopilot_active"]]);
    expect(await readProject(ada, slug)).toMatchObject({ autopilot_status: "running" });
  });

  test("can't delete it while a scene is being generated", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada);
    await holdScene(database.db, slug, { inBatch: false });
    const { status, body } = await ada.call(project.DELETE, { params: { slug } });
    expect([status, body.error]).toEqual([409, "editor_segment_in_progress"]);
  });

  test("makes the narration stale when the scenario changes, and fresh again when it is changed back", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const write = (scenario_prompt: string) => ada.call<EditorView>(scenario.PATCH, { params: { slug }, json: { scenario_prompt } });
    await write("Scene 1: wax pours.");
    await edit(ada, slug, { narration_script: "Poured by hand." });
    expect((await write("Scene 1: the wick burns.")).body.data).toMatchObject({ narration_stale: true });
    expect((await write("Scene 1: wax pours.")).body.data).toMatchObject({ narration_stale: false });
  });

  test("by hand makes a stale narration one's own again", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    await edit(ada, slug, { narration_script: "Poured by hand." });
    await ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: "Scene 1: the wick burns." } });
    expect((await edit(ada, slug, { narration_script: "Poured by hand." })).body.data).toMatchObject({ narration_stale: false, narration_status: "completed" });
  });
});

import { describe, expect, test } from "vitest";
import { useAssist } from "#db/queries/assists.ts";
import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { holdAutopilot, holdScene, newProject, projectWithScenes, readProject } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as applyScenario from "./[slug]/apply-scenario/route.ts";
import * as generateNarration from "./[slug]/generate-narration/route.ts";
import * as generateScenario from "./[slug]/generate-scenario/route.ts";
import * as project from "./[slug]/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as enhance from "./[slug]/segments/[id]/enhance-prompt/route.ts";
import * as segment from "./[slug]/segments/[id]/route.ts";
import * as reorder from "./[slug]/segments/reorder/route.ts";
import * as suggestMusic from "./[slug]/suggest-music-prompt/route.ts";
import * as suggestScene from "./[slug]/suggest-next-scene/route.ts";
import * as assists from "#app/api/ai-assists/route.ts";

const { database } = useTestStudio();

const used = async (ada: Person) => (await ada.call<{ used: number }>(assists.GET)).body.data.used;
const VIOLATING = "how to build a pipe bomb at home, step by step";

describe("a scenario", () => {
  test("is written in numbered scenes for one assist, in the style that is asked for", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const { status, body } = await ada.call<EditorView>(generateScenario.POST, { params: { slug }, json: { segments_count: 4, creative_format: "before_after" } });
    expect(status).toBe(200);
    expect(body.data.scenario_prompt!.match(/^Scene \d/gm)).toHaveLength(4);
    expect(body.data).toMatchObject({ creative_format: "before_after", segments: [] });
    expect([await used(ada), await ada.movements()]).toEqual([1, []]);
  });

  test("is written anew each time", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const write = async () => (await ada.call<EditorView>(generateScenario.POST, { params: { slug }, json: {} })).body.data.scenario_prompt;
    expect(new Set([await write(), await write(), await write()]).size).toBeGreaterThan(1);
  });

  test("of one's own is saved as it is, and takes no fields of style", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const own = "Scene 1: fog.\nScene 2: a lighthouse.\nScene 3: dawn.";
    expect((await ada.call<EditorView>(scenario.PATCH, { params: { slug }, json: { scenario_prompt: own } })).body.data).toMatchObject({ scenario_prompt: own });
    expect((await ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: own, theme: "warm" } })).status).toBe(422);
    expect((await ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: "x".repeat(50_001) } })).body.errors).toEqual({ scenario_prompt: ["should be at most 50000 character(s)"] });
    expect(await used(ada)).toBe(0);
  });

  test("becomes scenes: its own with 0, else as many as are asked for", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    await ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: "Scene 1: fog over the harbour.\nScene 2: a lighthouse wakes.\nScene 3: dawn.\nScene 4: gulls." } });
    const apply = async (segments_count: number) => (await ada.call<EditorView>(applyScenario.POST, { params: { slug }, json: { segments_count } })).body.data;
    const own = await apply(0);
    expect(own.segments.map(({ position, status }) => [position, status])).toEqual([1, 2, 3, 4].map((position) => [position, "pending"]));
    expect(own.segments[1]!.prompt).toContain("a lighthouse wakes");
    expect((await apply(3)).segments).toHaveLength(3);
    expect((await ada.call(applyScenario.POST, { params: { slug }, json: { segments_count: 4 } })).status).toBe(422);
  });

  test("that is not there can't be applied; nor while scenes are being generated", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada, ["a", "b"]);
    const apply = () => ada.call(applyScenario.POST, { params: { slug }, json: { segments_count: 3 } });
    expect((await apply()).body.error).toBe("editor_scenario_missing");
    await ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: "Scene 1: fog." } });
    await holdScene(database.db, slug, { inBatch: false });
    expect((await apply()).body.error).toBe("editor_segment_in_progress");
    await holdScene(database.db, slug, { inBatch: true });
    expect((await apply()).body.error).toBe("batch_generation_active");
  });
});

describe("a narration", () => {
  test("is written for the scenes as they stand, a paragraph each, and is stale once they are not", async () => {
    const ada = await person(database.db);
    const { slug, segments } = await projectWithScenes(ada);
    const written = (await ada.call<EditorView>(generateNarration.POST, { params: { slug } })).body.data;
    expect(written.narration_script!.split("\n\n")).toHaveLength(3);
    expect(written).toMatchObject({ narration_status: "completed", narration_stale: false });
    expect(new Set(written.film!.narration!.lines.map(({ scene }) => scene))).toEqual(new Set([0, 1, 2]));
    const ids = segments.map(({ id }) => id);
    await ada.call(reorder.PUT, { params: { slug }, json: { order: ids.toReversed() } });
    expect(await readProject(ada, slug)).toMatchObject({ narration_stale: true });
    await ada.call(reorder.PUT, { params: { slug }, json: { order: ids } });
    expect(await readProject(ada, slug)).toMatchObject({ narration_stale: false });
    await ada.call(segment.DELETE, { params: { slug, id: ids[2]! } });
    expect(await readProject(ada, slug)).toMatchObject({ narration_stale: true });
  });

  test("needs scenes", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const { status, body } = await ada.call(generateNarration.POST, { params: { slug } });
    expect([status, body.error, await used(ada)]).toEqual([422, "editor_timeline_empty", 0]);
  });
});

describe("a suggestion", () => {
  test("of a next scene or of music is given, not saved", async () => {
    const ada = await person(database.db);
    const { slug, segments } = await projectWithScenes(ada);
    const scene = await ada.call<{ prompt: string }>(suggestScene.POST, { params: { slug } });
    expect(segments.map(({ prompt }) => prompt)).not.toContain(scene.body.data.prompt);
    const music = await ada.call<{ prompt: string }>(suggestMusic.POST, { params: { slug } });
    expect(music.body.data.prompt.length).toBeGreaterThan(10);
    expect((await readProject(ada, slug)).segments).toHaveLength(3);
    expect(await used(ada)).toBe(2);
  });

  test("of a next scene is not given for a full timeline", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada, Array.from({ length: 20 }, (_, index) => `scene ${index}`));
    expect((await ada.call(suggestScene.POST, { params: { slug } })).body.error).toBe("editor_segment_limit");
  });

  test("for a scene's prompt is saved in the scene, and gives the old one back", async () => {
    const ada = await person(database.db);
    const { slug, segments } = await projectWithScenes(ada, ["Wax pours"]);
    const { status, body } = await ada.call<SegmentView & { previous_prompt: string }>(enhance.POST, { params: { slug, id: segments[0]!.id } });
    expect(status).toBe(200);
    expect(body.data.previous_prompt).toBe("Wax pours");
    expect(body.data.prompt.length).toBeGreaterThan("Wax pours".length);
    expect((await readProject(ada, slug)).segments[0]!.prompt).toBe(body.data.prompt);
  });
});

describe("every helper", () => {
  const helpers = (ada: Person, slug: string, id: number) => [
    () => ada.call(generateScenario.POST, { params: { slug }, json: {} }),
    () => ada.call(generateNarration.POST, { params: { slug } }),
    () => ada.call(suggestScene.POST, { params: { slug } }),
    () => ada.call(suggestMusic.POST, { params: { slug } }),
    () => ada.call(enhance.POST, { params: { slug, id } }),
  ];

  async function answersOf(ada: Person, slug: string, id: number) {
    const answers = [];
    for (const ask of helpers(ada, slug, id)) answers.push(await ask());
    return answers.map(({ status, body }) => [status, body.error]);
  }

  test("stops when today's assists are used up, and says how to get more", async () => {
    const ada = await person(database.db);
    const { slug, segments } = await projectWithScenes(ada, ["Wax pours"]);
    const day = new Date().toISOString().slice(0, 10);
    for (let count = 0; count < 20; count++) await useAssist(database.db, { ownerId: ada.user.id, day, limit: 20 });
    expect(await answersOf(ada, slug, segments[0]!.id)).toEqual(Array.from({ length: 5 }, () => [429, "ai_assist_quota_exceeded"]));
    expect((await readProject(ada, slug)).segments[0]!.prompt).toBe("Wax pours");
    const { body } = await ada.call(suggestScene.POST, { params: { slug } });
    expect(body).toMatchObject({ error: "ai_assist_quota_exceeded", remaining: 0, can_unlock: true, unlock_cost: 1, unlock_batch_size: 10 });
  });

  test("refuses what the content policy forbids, and uses no assist", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada, { product_prompt: VIOLATING });
    const { body } = await ada.call<SegmentView>((await import("./[slug]/segments/route.ts")).POST, { params: { slug }, json: { prompt: VIOLATING } });
    expect(await answersOf(ada, slug, body.data.id)).toEqual(Array.from({ length: 5 }, () => [422, "prompt_rejected"]));
    expect(await used(ada)).toBe(0);
  });

  test("waits for autopilot", async () => {
    const ada = await person(database.db);
    const { slug, segments } = await projectWithScenes(ada, ["Wax pours"]);
    await holdAutopilot(database.db, slug);
    expect(await answersOf(ada, slug, segments[0]!.id)).toEqual(Array.from({ length: 5 }, () => [409, "autopilot_active"]));
  });

  test("needs to know what the ad is about", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada, { product_prompt: "" });
    const answers = [await ada.call(generateScenario.POST, { params: { slug }, json: {} }), await ada.call(suggestMusic.POST, { params: { slug } })];
    expect(answers.map(({ status, body }) => [status, body.error])).toEqual([[422, "editor_prompt_missing"], [422, "editor_prompt_missing"]]);
  });

  test("uses one assist for one key, though asked ten times", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    await Promise.all(Array.from({ length: 10 }, () => ada.call(generateScenario.POST, { params: { slug }, json: {}, headers: { "idempotency-key": "once" } })));
    expect(await used(ada)).toBe(1);
  });

  test("writes in the ad's language", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada, { language: "de", product_prompt: "eine Werbung für meine handgegossenen Sojakerzen" });
    const { body } = await ada.call<EditorView>(generateScenario.POST, { params: { slug }, json: { segments_count: 3 } });
    expect(body.data.scenario_prompt).toMatch(/^Szene 1/);
    await ada.call(project.GET, { params: { slug } });
  });
});

import { describe, expect, test } from "vitest";
import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { holdAutopilot, holdScene, newScene, projectWithScenes, readProject, uploadIn } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as applyScenario from "./[slug]/apply-scenario/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as project from "./[slug]/route.ts";
import * as duplicate from "./[slug]/segments/[id]/duplicate/route.ts";
import * as restore from "./[slug]/segments/[id]/restore/route.ts";
import * as segment from "./[slug]/segments/[id]/route.ts";
import * as useAsset from "./[slug]/segments/[id]/use-asset/route.ts";
import * as fromUpload from "./[slug]/segments/from-upload/route.ts";
import * as reorder from "./[slug]/segments/reorder/route.ts";
import * as segments from "./[slug]/segments/route.ts";

const { database } = useTestStudio();

const prompts = async (ada: Person, slug: string) => (await readProject(ada, slug)).segments.map(({ position, prompt }) => `${position} ${prompt}`);

describe("a timeline", () => {
  test("takes scenes at its end, or at a place", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada, ["a", "b"]);
    await ada.call(segments.POST, { params: { slug }, json: { prompt: "between", position: 2 } });
    expect(await prompts(ada, slug)).toEqual(["1 a", "2 between", "3 b"]);
  });

  test("holds twenty scenes and no more", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, Array.from({ length: 20 }, (_, index) => `scene ${index + 1}`));
    const id = scenes[0]!.id;
    const refusals = [
      await ada.call(segments.POST, { params: { slug }, json: { prompt: "one more" } }),
      await ada.call(duplicate.POST, { params: { slug, id } }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.error])).toEqual([[422, "editor_segment_limit"], [422, "editor_segment_limit"]]);
  });

  test("can be put into another order, which must name each scene exactly once", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a", "b", "c"]);
    const [a, b, c] = scenes.map(({ id }) => id);
    const ordered = await ada.call<EditorView>(reorder.PUT, { params: { slug }, json: { order: [c, a, b] } });
    expect(ordered.body.data.segments.map(({ prompt }) => prompt)).toEqual(["c", "a", "b"]);
    for (const order of [[a, b], [a, b, c, c], [a, a, b], [a, b, 999_999_999]]) {
      const { status, body } = await ada.call(reorder.PUT, { params: { slug }, json: { order } });
      expect([status, body.errors]).toEqual([422, { order: ["should name each of the project's 3 scene(s) exactly once"] }]);
    }
    expect(await prompts(ada, slug)).toEqual(["1 c", "2 a", "3 b"]);
  });

  test("keeps one order, though two are asked for at the same moment", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a", "b", "c"]);
    const ids = scenes.map(({ id }) => id);
    await Promise.all([ids.toReversed(), ids, ids.toReversed()].map((order) => ada.call(reorder.PUT, { params: { slug }, json: { order } })));
    const { segments: after } = await readProject(ada, slug);
    expect(after.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect([ids, ids.toReversed()]).toContainEqual(after.map(({ id }) => id));
  });

  test("gives a deleted scene back at its place", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a", "b", "c"]);
    const id = scenes[1]!.id;
    expect((await ada.call(segment.DELETE, { params: { slug, id } })).status).toBe(204);
    expect(await prompts(ada, slug)).toEqual(["1 a", "2 c"]);
    expect((await ada.call(segment.DELETE, { params: { slug, id } })).status).toBe(404);
    expect((await ada.call(restore.POST, { params: { slug, id } })).status).toBe(200);
    expect((await ada.call(restore.POST, { params: { slug, id } })).status).toBe(200);
    expect(await prompts(ada, slug)).toEqual(["1 a", "2 b", "3 c"]);
  });

  test("copies a scene right behind itself", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a", "b"]);
    expect((await ada.call(duplicate.POST, { params: { slug, id: scenes[0]!.id } })).status).toBe(201);
    expect(await prompts(ada, slug)).toEqual(["1 a", "2 a", "3 b"]);
  });
});

describe("a scene", () => {
  test("is edited in prompt, line, length, trim and sound", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada);
    const fields = { prompt: "Smoke curls up", title: "Slow down", duration_seconds: 4.5, trim_start_seconds: 1.5, sound: true };
    const { status, body } = await ada.call<SegmentView>(segment.PATCH, { params: { slug, id: scenes[0]!.id }, json: fields });
    expect([status, body.data]).toEqual([200, expect.objectContaining({ ...fields, seconds: 4.5, revision: scenes[0]!.revision + 1 })]);
  });

  test.each([
    ["an empty prompt", { prompt: " " }, { prompt: ["can't be blank"] }],
    ["an endless prompt", { prompt: "x".repeat(2001) }, { prompt: ["should be at most 2000 character(s)"] }],
    ["no time at all", { duration_seconds: 0.2 }, { duration_seconds: ["must be greater than or equal to 1.5"] }],
  ])("with %s is refused, naming the field", async (_what, json, errors) => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a"]);
    const { status, body } = await ada.call(segment.PATCH, { params: { slug, id: scenes[0]!.id }, json });
    expect([status, body.errors]).toEqual([422, errors]);
  });

  test("is told of an edit that came between", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a"]);
    const { id, revision } = scenes[0]!;
    await ada.call(segment.PATCH, { params: { slug, id }, json: { prompt: "mine", revision } });
    const { status, body } = await ada.call(segment.PATCH, { params: { slug, id }, json: { prompt: "theirs", revision } });
    expect([status, body.error]).toEqual([409, "editor_edit_conflict"]);
  });

  test("that is being generated can't be edited, deleted, copied or given another picture; its order can be changed", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a", "b"]);
    const id = await holdScene(database.db, slug, { inBatch: false });
    const other = scenes[1]!.id;
    const refusals = await Promise.all([
      ada.call(segment.PATCH, { params: { slug, id }, json: { prompt: "other" } }),
      ada.call(segment.DELETE, { params: { slug, id } }),
      ada.call(duplicate.POST, { params: { slug, id } }),
      ada.call(useAsset.POST, { params: { slug, id }, json: { source_segment_id: other } }),
    ]);
    expect(refusals.map(({ status, body }) => [status, body.error])).toEqual(refusals.map(() => [409, "editor_segment_in_progress"]));
    expect((await ada.call(reorder.PUT, { params: { slug }, json: { order: [other, id] } })).status).toBe(200);
  });

  test("of somebody else's project is not found, though the project is one's own", async () => {
    const [ada, eve] = [await person(database.db), await person(database.db)];
    const { segments: scenes } = await projectWithScenes(ada, ["a"]);
    const { slug } = await projectWithScenes(eve, ["b"]);
    const id = scenes[0]!.id;
    const answers = await Promise.all([
      eve.call(segment.PATCH, { params: { slug, id }, json: { prompt: "taken" } }),
      eve.call(segment.DELETE, { params: { slug, id } }),
      eve.call(duplicate.POST, { params: { slug, id } }),
      eve.call(useAsset.POST, { params: { slug, id: (await readProject(eve, slug)).segments[0]!.id }, json: { source_segment_id: id } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe("footage on the timeline", () => {
  test("must be ready", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a"]);
    for (const status of ["pending", "processing", "failed"] as const) {
      const upload_id = await uploadIn(database.db, slug, status);
      const answers = [
        await ada.call(fromUpload.POST, { params: { slug }, json: { upload_id } }),
        await ada.call(useAsset.POST, { params: { slug, id: scenes[0]!.id }, json: { upload_id } }),
      ];
      expect(answers.map((answer) => [answer.status, answer.body.error])).toEqual([[422, "editor_upload_not_ready"], [422, "editor_upload_not_ready"]]);
    }
  });

  test("stands as a finished scene, appended or in a scene's place", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a"]);
    const upload_id = await uploadIn(database.db, slug, "ready");
    const added = await ada.call<SegmentView>(fromUpload.POST, { params: { slug }, json: { upload_id } });
    expect([added.status, added.body.data]).toEqual([201, expect.objectContaining({ position: 2, source: "upload", status: "completed", upload_id })]);
    const swapped = await ada.call<SegmentView>(useAsset.POST, { params: { slug, id: scenes[0]!.id }, json: { upload_id } });
    expect(swapped.body.data).toMatchObject({ position: 1, source: "upload", status: "completed", upload_id, prompt: "a" });
  });

  test("waits while scenes are generated together", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada);
    const upload_id = await uploadIn(database.db, slug, "ready");
    await holdScene(database.db, slug, { inBatch: true });
    const { status, body } = await ada.call(fromUpload.POST, { params: { slug }, json: { upload_id } });
    expect([status, body.error]).toEqual([409, "batch_generation_active"]);
  });

  test.each([[{}], [{ upload_id: 1, source_segment_id: 1 }]])("in place of a scene needs exactly one source: %j is refused", async (json) => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a"]);
    const { status, body } = await ada.call(useAsset.POST, { params: { slug, id: scenes[0]!.id }, json });
    expect([status, body.errors]).toEqual([422, { upload_id: ["should be given, or source_segment_id, but not both"] }]);
  });

  test("can't be another scene that shows nothing yet", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a", "b"]);
    const { status, body } = await ada.call(useAsset.POST, { params: { slug, id: scenes[0]!.id }, json: { source_segment_id: scenes[1]!.id } });
    expect([status, body.error]).toEqual([409, "editor_segment_not_generated"]);
  });
});

describe("while autopilot runs", () => {
  test("nothing of the timeline can be changed", async () => {
    const ada = await person(database.db);
    const { slug, segments: scenes } = await projectWithScenes(ada, ["a", "b"]);
    const upload_id = await uploadIn(database.db, slug, "ready");
    await holdAutopilot(database.db, slug);
    const [id, other] = scenes.map((scene) => scene.id);
    const refusals = await Promise.all([
      ada.call(segments.POST, { params: { slug }, json: { prompt: "c" } }),
      ada.call(segment.PATCH, { params: { slug, id: id! }, json: { prompt: "c" } }),
      ada.call(segment.DELETE, { params: { slug, id: id! } }),
      ada.call(restore.POST, { params: { slug, id: id! } }),
      ada.call(duplicate.POST, { params: { slug, id: id! } }),
      ada.call(reorder.PUT, { params: { slug }, json: { order: [other, id] } }),
      ada.call(fromUpload.POST, { params: { slug }, json: { upload_id } }),
      ada.call(useAsset.POST, { params: { slug, id: id! }, json: { upload_id } }),
      ada.call(scenario.PATCH, { params: { slug }, json: { scenario_prompt: "Scene 1" } }),
      ada.call(applyScenario.POST, { params: { slug }, json: { segments_count: 3 } }),
      ada.call(project.PATCH, { params: { slug }, json: { theme: "warm" } }),
    ]);
    expect(refusals.map(({ status, body }) => [status, body.error])).toEqual(refusals.map(() => [409, "autopilot_active"]));
  });
});

describe("a narration of one's own", () => {
  test("is spread over the scenes as they stand", async () => {
    const ada = await person(database.db);
    const { slug } = await projectWithScenes(ada, ["a", "b", "c"]);
    await ada.call(project.PATCH, { params: { slug }, json: { narration_script: "Wax pours slowly. Hands trim the wick. The room begins to glow." } });
    const { film } = await readProject(ada, slug);
    expect(film!.narration!.lines.map(({ scene }) => scene)).toEqual([0, 1, 2]);
    await newScene(ada, slug, "d");
    expect(await readProject(ada, slug)).toMatchObject({ narration_stale: false });
  });
});

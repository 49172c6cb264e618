import { describe, expect, test } from "vitest";
import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { finishedAd, NARRATION, scenesAreGenerated, waitingAd } from "#lib/testing/editor-making.ts";
import { newProject, newScene, projectWithScenes, readProject, uploadIn } from "#lib/testing/editor.ts";
import { person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as batch from "./[slug]/batch-generate/route.ts";
import * as music from "./[slug]/generate-music/route.ts";
import * as voice from "./[slug]/generate-voice/route.ts";
import * as project from "./[slug]/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as generate from "./[slug]/segments/[id]/generate/route.ts";
import * as regenerate from "./[slug]/segments/[id]/regenerate/route.ts";
import * as segment from "./[slug]/segments/[id]/route.ts";
import * as useAsset from "./[slug]/segments/[id]/use-asset/route.ts";
import * as reorder from "./[slug]/segments/reorder/route.ts";

const { database } = useTestStudio();

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
    const { slug } = await finishedAd(database.db, ada);
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
    const { slug } = await finishedAd(database.db, ada);
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

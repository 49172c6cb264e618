import { describe, expect, test } from "vitest";
import type { EditorRenderView, EditorView } from "#lib/contracts/editor/views.ts";
import { filmIs, finishedAd, musicIsComposed, scenesAreGenerated, waitingAd } from "#lib/testing/editor-making.ts";
import { holdAutopilot, newProject, projectWithScenes, uploadIn } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as batch from "./[slug]/batch-generate/route.ts";
import * as music from "./[slug]/generate-music/route.ts";
import * as voice from "./[slug]/generate-voice/route.ts";
import * as render from "./[slug]/render/route.ts";
import * as retry from "./[slug]/renders/[id]/retry/route.ts";
import * as renders from "./[slug]/renders/route.ts";
import * as project from "./[slug]/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as segment from "./[slug]/segments/[id]/route.ts";
import * as useAsset from "./[slug]/segments/[id]/use-asset/route.ts";

const { database } = useTestStudio();

describe("a render", () => {
  const ask = (ada: Person, slug: string) => ada.call<EditorView>(render.POST, { params: { slug } });

  test("of an ad without scenes is refused", async () => {
    const ada = await person(database.db);
    expect((await ask(ada, (await newProject(ada)).slug)).body.error).toBe("editor_timeline_empty");
  });

  test("is free where all scenes are generated, and made once of what stands", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(database.db, ada);
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
    const { slug } = await finishedAd(database.db, ada);
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

  test.each(["narration", "title"])("does not show a %s that the content policy forbids, though no scene is to be generated", async (where) => {
    const ada = await person(database.db);
    const { slug, segments } = await projectWithScenes(ada);
    await scenesAreGenerated(database.db, slug);
    const forbidden = "buy cocaine online, fast delivery";
    if (where === "narration") await ada.call(project.PATCH, { params: { slug }, json: { narration_script: forbidden } });
    else await ada.call(segment.PATCH, { params: { slug, id: segments[0]!.id }, json: { title: forbidden } });
    expect(await ask(ada, slug)).toMatchObject({ status: 422, body: { error: "prompt_rejected", code: "CONTENT_COMPLIANCE", category: "drugs" } });
    expect((await ada.call(renders.GET, { params: { slug } })).body.data).toEqual([]);
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
    const { slug } = await finishedAd(database.db, ada);
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

  test("that failed can be retried though a hundred newer ones stand before it", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(database.db, ada);
    const { id } = (await ask(ada, slug)).body.data.latest_render!;
    await filmIs(database.db, slug, "failed");
    await database.sql`with fresh as (
        insert into runs (owner_id, kind, status, input) select ${ada.user.id}, 'editor.render', 'completed', '{}' from generate_series(1, 100) returning id)
      insert into editor_renders (owner_id, project_id, version, status, run_id, snapshot, inputs_hash, aspect_ratio)
        select owner_id, project_id, 1 + row_number() over (), 'completed', fresh.id, snapshot, '', aspect_ratio from editor_renders, fresh where editor_renders.id = ${id}`;
    expect((await ada.call<EditorRenderView[]>(renders.GET, { params: { slug } })).body.data.map(({ version }) => version)).toEqual(Array.from({ length: 100 }, (_, index) => 101 - index));
    expect(await ada.call<EditorRenderView>(retry.POST, { params: { slug, id } })).toMatchObject({ status: 202, body: { data: { id, version: 1, status: "queued" } } });
  });

  test("that is made again keeps the ad from being rendered anew or deleted meanwhile, though a newer one stands", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(database.db, ada);
    const { id } = (await ask(ada, slug)).body.data.latest_render!;
    await filmIs(database.db, slug, "failed");
    await ask(ada, slug);
    await filmIs(database.db, slug, "completed");
    await ada.call(retry.POST, { params: { slug, id } });
    await ada.call(project.PATCH, { params: { slug }, json: { captions_enabled: false } });
    expect((await ask(ada, slug)).body.error).toBe("editor_render_in_progress");
    expect((await ada.call(project.DELETE, { params: { slug } })).body.error).toBe("editor_render_in_progress");
  });

  test("that failed is not retried while another is made, nor while autopilot is on; an unknown one is not to be found", async () => {
    const ada = await person(database.db);
    const { slug } = await finishedAd(database.db, ada);
    const id = (await ask(ada, slug)).body.data.latest_render!.id;
    await filmIs(database.db, slug, "failed");
    await ask(ada, slug);
    const again = async (which: number) => (await ada.call(retry.POST, { params: { slug, id: which } })).body.error;
    expect([await again(id), await again(999_999_999)]).toEqual(["editor_render_in_progress", "not_found"]);
    await holdAutopilot(database.db, slug);
    expect(await again(id)).toBe("autopilot_active");
  });
});

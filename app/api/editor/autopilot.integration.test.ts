import { describe, expect, test } from "vitest";
import type { AutopilotCost } from "#lib/contracts/editor/production.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import { filmIs, finishedAd, waitingAd } from "#lib/testing/editor-making.ts";
import { newProject, uploadIn } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as cancel from "./[slug]/autopilot/cancel/route.ts";
import * as cost from "./[slug]/autopilot/cost/route.ts";
import * as autopilot from "./[slug]/autopilot/route.ts";
import * as batch from "./[slug]/batch-generate/route.ts";
import * as music from "./[slug]/generate-music/route.ts";
import * as voice from "./[slug]/generate-voice/route.ts";
import * as render from "./[slug]/render/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as generate from "./[slug]/segments/[id]/generate/route.ts";
import * as useAsset from "./[slug]/segments/[id]/use-asset/route.ts";

const { database } = useTestStudio();

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
    const ready = await finishedAd(database.db, ada);
    expect((await ada.call<AutopilotCost>(cost.GET, { params: { slug: ready.slug } })).body.data).toMatchObject({ total: 0, affordable: true, steps: [] });
  });

  test("costs what the project says it costs, also where a scenario that stands decides how many scenes there are", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const text = Array.from({ length: 7 }, (_, index) => `Scene ${index + 1}: a candle burns on shelf number ${index + 1}.`).join("\n");
    const { body } = await ada.call<EditorView>(scenario.PATCH, { params: { slug }, json: { scenario_prompt: text } });
    expect(body.data.costs.autopilot).toBe(7 * 4 + 3 + 5);
    expect((await ada.call<AutopilotCost>(cost.GET, { params: { slug } })).body.data.total).toBe(body.data.costs.autopilot);
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
    const { slug } = await finishedAd(database.db, ada);
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
    const { slug } = await finishedAd(database.db, ada);
    await ada.call(render.POST, { params: { slug } });
    expect((await start(ada, slug)).body.error).toBe("editor_render_in_progress");
    const footage = await waitingAd(ada);
    const upload = await uploadIn(database.db, footage.slug, "ready");
    await ada.call(useAsset.POST, { params: footage, json: { upload_id: upload } });
    await database.sql`update editor_uploads set status = 'processing' where id = ${upload}`;
    expect((await start(ada, footage.slug)).body.error).toBe("editor_upload_not_ready");
  });
});

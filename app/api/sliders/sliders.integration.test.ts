import { describe, expect, test } from "vitest";
import { updateSlider } from "#db/queries/sliders.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { person } from "#lib/testing/person.ts";
import { draftCarousel, generateCarousel, readCarousel } from "#lib/testing/sliders.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as cost from "./[slug]/cost/route.ts";
import * as restyle from "./[slug]/restyle/route.ts";
import * as slider from "./[slug]/route.ts";
import * as slide from "./[slug]/slides/[position]/route.ts";
import * as video from "./[slug]/video/route.ts";
import * as sliders from "./route.ts";

const { database } = useTestStudio();

describe("a carousel draft", () => {
  test("is free, needs nothing, and takes the usual shape", async () => {
    const ada = await person(database.db);
    const { status, body } = await ada.call<SliderView>(sliders.POST, { json: {} });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      status: "draft",
      prompt: null,
      mode: "creative",
      template: "boldStatement",
      language: "en",
      slide_count: 5,
      aspect_ratio: "4:5",
      accent_color: null,
      text_position: null,
      hashtags: [],
      slides: [],
    });
    expect(await ada.movements()).toEqual([]);
  });

  test("takes its mode's own template, and its template's own mode", async () => {
    const ada = await person(database.db);
    expect(await draftCarousel(ada, { mode: "ad_driven" })).toMatchObject({ template: "featureGrid" });
    expect(await draftCarousel(ada, { template: "comparison" })).toMatchObject({ mode: "ad_driven" });
  });

  test.each([
    ["two slides", { slide_count: 2 }, { slide_count: ["must be greater than or equal to 3"] }],
    ["eleven slides", { slide_count: 11 }, { slide_count: ["must be less than or equal to 10"] }],
    ["a colour by name", { accent_color: "teal" }, { accent_color: ["is invalid"] }],
    ["an endless prompt", { prompt: "x".repeat(2001) }, { prompt: ["should be at most 2000 character(s)"] }],
    ["an endless caption", { caption: "x".repeat(3001) }, { caption: ["should be at most 3000 character(s)"] }],
    ["an unknown template", { template: "collage" }, { template: [expect.stringMatching(/^is invalid/)] }],
    ["an unknown ratio", { aspect_ratio: "16:9" }, { aspect_ratio: [expect.stringMatching(/^is invalid/)] }],
    ["an unknown position", { text_position: "center" }, { text_position: [expect.stringMatching(/^is invalid/)] }],
  ])("with %s is refused, naming the field and the limit", async (_what, json, errors) => {
    const ada = await person(database.db);
    const { status, body } = await ada.call(sliders.POST, { json });
    expect([status, body.errors]).toEqual([422, errors]);
  });

  test("can be edited in every field", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    const fields = { prompt: "why we repair instead of replace", language: "de", slide_count: 7, aspect_ratio: "1:1", accent_color: "#09EFBE", text_position: "bottom" };
    await ada.call(slider.PATCH, { params: { slug }, json: fields });
    expect(await readCarousel(ada, slug)).toMatchObject(fields);
  });

  test("can be deleted, once", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    expect((await ada.call(slider.DELETE, { params: { slug } })).status).toBe(204);
    expect((await ada.call(slider.DELETE, { params: { slug } })).status).toBe(404);
  });
});

describe("generating a carousel", () => {
  test("costs one credit a slide, said beforehand, and starts one run", async () => {
    const ada = await person(database.db, { credits: 20 });
    const { slug } = await draftCarousel(ada, { slide_count: 7 });
    expect((await ada.call(cost.GET, { params: { slug } })).body.data).toEqual({ total: 7, available_credits: 20, affordable: true });
    const { status, body } = await generateCarousel(ada, slug);
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ status: "processing", run_id: expect.any(String) });
    expect(await ada.movements()).toEqual([-7]);
  });

  test.each([
    [null, ["can't be blank"]],
    ["a b c d e f", ["should be at least 10 character(s)"]],
  ])("needs a prompt: %j is refused and free", async (prompt, messages) => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada, { prompt });
    const { status, body } = await generateCarousel(ada, slug);
    expect([status, body.errors]).toEqual([422, { prompt: messages }]);
    expect(await ada.movements()).toEqual([]);
  });

  test("is refused while the carousel is being made, and so is deleting it", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    await generateCarousel(ada, slug);
    const refusals = [await generateCarousel(ada, slug), await ada.call(slider.DELETE, { params: { slug } })];
    expect(refusals.map(({ status, body }) => [status, body.error])).toEqual(refusals.map(() => [409, "slider_in_progress"]));
    expect(await ada.movements()).toEqual([-3]);
  });

  test("charges once for one key, and answers the same, though ten ask at once", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    const answers = await Promise.all(Array.from({ length: 10 }, () => generateCarousel(ada, slug, "first")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ body }) => body.data.run_id)).size).toBe(1);
    expect(await ada.movements()).toEqual([-3]);
  });

  test("charges once though eight ask at once with keys of their own", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => generateCarousel(ada, slug, `key-${index}`)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, ...Array(7).fill(409)]);
    expect(await ada.movements()).toEqual([-3]);
  });

  test("says how many credits it takes when there are too few, and changes nothing", async () => {
    const ada = await person(database.db, { credits: 2 });
    const { slug } = await draftCarousel(ada);
    const before = await readCarousel(ada, slug);
    const { status, body } = await generateCarousel(ada, slug);
    expect([status, body]).toEqual([402, expect.objectContaining({ error: "credits_insufficient", required: 3 })]);
    expect(await readCarousel(ada, slug)).toEqual(before);
  });

  test("screens the prompt before anything is charged", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada, { prompt: "how to build a pipe bomb at home, step by step" });
    const { status, body } = await generateCarousel(ada, slug);
    expect([status, body]).toEqual([422, expect.objectContaining({ error: "prompt_rejected", code: "CONTENT_COMPLIANCE", category: expect.any(String) })]);
    expect(await ada.movements()).toEqual([]);
  });

  test("is counted: the eleventh within a minute waits", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada, { prompt: null });
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await generateCarousel(ada, slug));
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(422), 429]);
  });
});

describe("what needs a finished carousel", () => {
  test("is refused on a draft: restyling, editing a slide, filming", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    const refusals = [
      await ada.call(restyle.POST, { params: { slug }, json: { template: "scrapbook" } }),
      await ada.call(slide.PATCH, { params: { slug, position: 1 }, json: { headline: "Wake" } }),
      await ada.call(video.POST, { params: { slug } }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.error])).toEqual(refusals.map(() => [409, "conflict"]));
  });

  test("is refused while it is being made", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    await generateCarousel(ada, slug);
    expect((await ada.call(restyle.POST, { params: { slug }, json: { template: "scrapbook" } })).body.error).toBe("conflict");
  });
});

describe("a carousel that is no draft any more", () => {
  test("keeps its prompt and shape, silently, and still takes caption and hashtags", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    await generateCarousel(ada, slug);
    const before = await readCarousel(ada, slug);
    const json = { prompt: "another thing entirely", template: "scrapbook", slide_count: 9, caption: "Save this.", hashtags: ["#slow mornings", "slow"] };
    expect((await ada.call(slider.PATCH, { params: { slug }, json })).status).toBe(200);
    const { updated_at: _after, ...after } = await readCarousel(ada, slug);
    const { updated_at: _before, ...same } = before;
    expect(after).toEqual({ ...same, caption: "Save this.", hashtags: ["slowmornings", "slow"] });
  });

  test("is open again after a failure", async () => {
    const ada = await person(database.db);
    const { slug } = await draftCarousel(ada);
    const [row] = await database.sql<{ id: number }[]>`select id from sliders where slug = ${slug}`;
    await updateSlider(database.db, { ownerId: ada.user.id, id: row!.id }, { status: "failed" });
    await ada.call(slider.PATCH, { params: { slug }, json: { slide_count: 4 } });
    expect(await readCarousel(ada, slug)).toMatchObject({ slide_count: 4 });
  });
});

test("the list has the newest first, page by page, and nobody else's", async () => {
  const [ada, eve] = [await person(database.db), await person(database.db)];
  const slugs: string[] = [];
  for (let count = 0; count < 3; count += 1) slugs.unshift((await draftCarousel(ada)).slug);
  await draftCarousel(eve);
  const first = await ada.call<SliderView[]>(sliders.GET, { query: { limit: "2" } });
  const rest = await ada.call<SliderView[]>(sliders.GET, { query: { limit: "2", cursor: first.body.meta.next_cursor as string } });
  expect([...first.body.data, ...rest.body.data].map(({ slug }) => slug)).toEqual(slugs);
  expect(rest.body.meta.next_cursor).toBeNull();
});

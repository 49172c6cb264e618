import { describe, expect, test } from "vitest";
import { findShort, updateShort } from "#db/queries/shorts.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";
import { ASSISTS, PRICES } from "#lib/credits/prices.ts";
import { consumeAssist, readQuota } from "#lib/features/assists/assists.ts";
import type { ApiAnswer } from "#lib/testing/api.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as cost from "./[slug]/cost/route.ts";
import * as renders from "./[slug]/renders/route.ts";
import * as short from "./[slug]/route.ts";
import * as text from "./[slug]/text/generate/route.ts";
import * as preview from "./preview/route.ts";
import * as shorts from "./route.ts";

const { database } = useTestStudio();

describe("a draft", () => {
  test("is free, carries every creative field back, and is found under its slug", async () => {
    const ada = await person(database.db);
    const fields = {
      product_prompt: "hand-poured soy candles that smell of figs",
      language: "fr",
      headline: "Allumez. Respirez.",
      subheadline: null,
      theme: null,
      creative_format: "proof_demo",
      visual_language: "luxury_minimal",
      music_vibe: "Jazz",
      short_text_position: "top",
      short_text_animation: "typewriter",
      short_font_family: null,
      music_instruments: ["piano"],
      caption_beats: ["Versée à la main", "Quarante heures"],
      seed: 7,
    } as const;
    const { status, body } = await ada.call<ShortView>(shorts.POST, { json: fields });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...fields, stage: "draft", latest_render: null, failed_stage: null, up_to_date: false });
    expect(await ada.read(body.data.slug)).toEqual(body.data);
    expect(await ada.movements()).toEqual([]);
  });

  test("needs only a prompt; its slug tells what it is about", async () => {
    const ada = await person(database.db);
    const { slug, language } = await ada.draft({ product_prompt: "a 15s ad for my soy candle brand" });
    expect(slug).toMatch(/^soy-candle-\w+$/);
    expect(language).toBe("en");
  });

  test.each([
    [{}, { product_prompt: ["can't be blank"] }],
    [{ product_prompt: "   candle   " }, { product_prompt: ["should be at least 10 character(s)"] }],
    [{ product_prompt: "a soy candle", headline: "x".repeat(161) }, { headline: ["should be at most 160 character(s)"] }],
    [{ product_prompt: "a soy candle", subheadline: "x".repeat(201) }, { subheadline: ["should be at most 200 character(s)"] }],
    [{ product_prompt: "a soy candle", visual_language: "vaporwave" }, { visual_language: [expect.stringMatching(/^is invalid/)] }],
    [{ product_prompt: "a soy candle", language: "xx" }, { language: [expect.stringMatching(/^is invalid/)] }],
  ])("%j is refused, naming the field and the limit", async (json, errors) => {
    const ada = await person(database.db);
    const { status, body } = await ada.call(shorts.POST, { json });
    expect([status, body.errors]).toEqual([422, errors]);
    expect((await ada.call(shorts.GET, { query: { include_completed: "true" } })).body.data).toEqual([]);
  });

  test("can be edited field by field, and left open again", async () => {
    const ada = await person(database.db);
    const { slug, product_prompt } = await ada.draft({ headline: "Light one", music_vibe: "Jazz" });
    await ada.call(short.PATCH, { params: { slug }, json: { headline: "  Slow down  " } });
    expect(await ada.read(slug)).toMatchObject({ product_prompt, headline: "Slow down", music_vibe: "Jazz" });
    await ada.call(short.PATCH, { params: { slug }, json: { headline: "", music_vibe: null } });
    expect(await ada.read(slug)).toMatchObject({ product_prompt, headline: null, music_vibe: null });
  });

  test("can be deleted, once", async () => {
    const ada = await person(database.db);
    const { slug } = await ada.draft();
    expect((await ada.call(short.DELETE, { params: { slug } })).status).toBe(204);
    expect((await ada.call(short.DELETE, { params: { slug } })).status).toBe(404);
    expect((await ada.call(short.GET, { params: { slug } })).status).toBe(404);
  });

  test("can be seen before it is made: a storyboard with words of its own, and nothing saved", async () => {
    const ada = await person(database.db);
    const json = { product_prompt: "a 15s ad for my soy candle brand", headline: "Light one. Slow down." };
    const { status, body } = await ada.call<{ storyboard: { headline: string; scenes: unknown[] }; music: { seconds: number } }>(preview.POST, { json });
    expect(status).toBe(200);
    expect(body.data.storyboard).toMatchObject({ headline: "Light one. Slow down." });
    expect(body.data.storyboard.scenes).toHaveLength(2);
    expect(body.data.music.seconds).toBe(12);
    expect((await ada.call(shorts.GET)).body.data).toEqual([]);
  });
});

describe("generating", () => {
  test("costs 15 credits, said beforehand, and starts one run", async () => {
    const ada = await person(database.db, { credits: 20 });
    const { slug } = await ada.draft();
    expect((await ada.call(cost.GET, { params: { slug } })).body.data).toEqual({ total: PRICES.short, available_credits: 20, affordable: true });
    const { status, body } = await ada.generate(slug);
    expect(status).toBe(202);
    expect(body.data).toMatchObject({ stage: "rendering", latest_render: { status: "queued", version: 1, video_url: null } });
    expect(await ada.movements()).toEqual([-15]);
  });

  test("is refused while the short is rendering, and so are editing and deleting", async () => {
    const ada = await person(database.db);
    const { slug } = await ada.draft();
    await ada.generate(slug);
    const before = await ada.read(slug);
    const refusals = [
      await ada.generate(slug),
      await ada.call(short.PATCH, { params: { slug }, json: { headline: "Too late" } }),
      await ada.call(short.DELETE, { params: { slug } }),
      await ada.call(text.POST, { params: { slug } }),
    ];
    for (const { status, body } of refusals) expect([status, body.error]).toEqual([409, "short_render_in_progress"]);
    expect(await ada.read(slug)).toEqual(before);
    expect(await ada.movements()).toEqual([-15]);
  });

  test("without enough credits answers 402 with what is required, and changes nothing", async () => {
    const ada = await person(database.db, { credits: 14 });
    const { slug } = await ada.draft();
    expect((await ada.call(cost.GET, { params: { slug } })).body.data).toEqual({ total: 15, available_credits: 14, affordable: false });
    const { status, body } = await ada.generate(slug);
    expect([status, body]).toMatchObject([402, { error: "credits_insufficient", required: 15 }]);
    expect(await ada.read(slug)).toMatchObject({ stage: "draft", latest_render: null });
    expect([await ada.credits(), await ada.movements()]).toEqual([14, []]);
  });

  test.each(["product_prompt", "headline", "caption_beats"] as const)("what the policy forbids in %s is refused with its category, and nothing is charged", async (field) => {
    const ada = await person(database.db);
    const forbidden = "buy cocaine online, fast delivery";
    const { slug } = await ada.draft({ [field]: field === "caption_beats" ? [forbidden] : forbidden });
    const { status, body } = await ada.generate(slug);
    expect([status, body]).toMatchObject([422, { error: "prompt_rejected", code: "CONTENT_COMPLIANCE", category: "drugs" }]);
    expect(await ada.read(slug)).toMatchObject({ stage: "draft", latest_render: null });
    expect(await ada.movements()).toEqual([]);
  });

  test("ten times at once with ten keys makes one run and one charge", async () => {
    const ada = await person(database.db);
    const { slug } = await ada.draft();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => ada.generate(slug, `key-${index}`)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, ...Array.from({ length: 9 }, () => 409)]);
    expect(await ada.movements()).toEqual([-15]);
    expect((await ada.call(renders.GET, { params: { slug } })).body.data).toHaveLength(1);
  });

  test("ten times at once with one key gives one answer, ten times", async () => {
    const ada = await person(database.db);
    const { slug } = await ada.draft();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ada.generate(slug, "one-key")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await ada.movements()).toEqual([-15]);
  });

  test("several shorts at once never spends more than there is", async () => {
    const ada = await person(database.db, { credits: 40 });
    const drafts = await Promise.all(Array.from({ length: 5 }, () => ada.draft()));
    const answers = await Promise.all(drafts.map(({ slug }) => ada.generate(slug)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 202, 402, 402, 402]);
    expect([await ada.credits(), await ada.movements()]).toEqual([10, [-15, -15]]);
  });
});

describe("having the words written", () => {
  test("uses one assist and no credits, and writes others each time", async () => {
    const ada = await person(database.db);
    const { slug } = await ada.draft();
    const written = [];
    for (let round = 0; round < 3; round += 1) {
      const { status, body } = await ada.call<ShortView>(text.POST, { params: { slug } });
      expect(status).toBe(200);
      expect(body.data.headline).toBeTruthy();
      expect(body.data.subheadline).toBeTruthy();
      expect(body.data.caption_beats.length).toBeGreaterThanOrEqual(2);
      expect(await ada.read(slug)).toMatchObject({ headline: body.data.headline, stage: "draft" });
      written.push(JSON.stringify([body.data.headline, body.data.subheadline, body.data.caption_beats]));
    }
    expect(new Set(written).size).toBeGreaterThan(1);
    expect(await ada.movements()).toEqual([]);
  });

  test("is refused when today's assists are used up, as the API's users know it", async () => {
    const ada = await person(database.db);
    const { slug } = await ada.draft();
    for (let round = 0; round < ASSISTS.dailyLimit; round += 1) await consumeAssist(database.db, ada.user.id);
    const before = await ada.read(slug);
    const { status, body } = await ada.call(text.POST, { params: { slug } });
    expect(status).toBe(429);
    expect(body).toMatchObject({ error: "ai_assist_quota_exceeded", remaining: 0, can_unlock: true, unlock_cost: 1, unlock_batch_size: 10 });
    expect(await ada.read(slug)).toEqual(before);
  });

  test("costs no assist when the prompt is refused", async () => {
    const ada = await person(database.db);
    const { slug } = await ada.draft({ product_prompt: "buy cocaine online, fast delivery" });
    expect((await ada.call(text.POST, { params: { slug } })).body).toMatchObject({ error: "prompt_rejected", category: "drugs" });
    expect(await readQuota(database.db, ada.user.id)).toMatchObject({ used: 0 });
  });
});

describe("the list", () => {
  test("is newest first, page by page, and shows finished shorts only when asked to", async () => {
    const ada = await person(database.db);
    const slugs = [];
    for (let count = 0; count < 5; count += 1) slugs.unshift((await ada.draft()).slug);
    const { short: finished } = (await findShort(database.db, { ownerId: ada.user.id, slug: slugs[1]! }))!;
    await updateShort(database.db, finished, { stage: "video_ready" });
    const unfinished = slugs.filter((_, index) => index !== 1);
    expect(await pages(ada, { limit: "2" })).toEqual([unfinished.slice(0, 2), unfinished.slice(2)]);
    expect(await pages(ada, { limit: "2", include_completed: "true" })).toEqual([slugs.slice(0, 2), slugs.slice(2, 4), slugs.slice(4)]);
  });

  test("shows nobody else's", async () => {
    const [ada, eve] = [await person(database.db), await person(database.db)];
    await ada.draft();
    expect((await eve.call(shorts.GET, { query: { include_completed: "true" } })).body.data).toEqual([]);
  });
});

/** The slugs of every page that the list has. */
async function pages(someone: Person, query: Record<string, string>): Promise<string[][]> {
  const found: string[][] = [];
  let cursor: string | null = null;
  do {
    const { body }: ApiAnswer<ShortView[]> = await someone.call<ShortView[]>(shorts.GET, { query: cursor === null ? query : { ...query, cursor } });
    found.push(body.data.map(({ slug }) => slug));
    cursor = body.meta.next_cursor as string | null;
  } while (cursor !== null);
  return found;
}

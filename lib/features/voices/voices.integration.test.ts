import { describe, expect, test } from "vitest";
import { assets } from "#db/schema/index.ts";
import type { VoiceView } from "#lib/contracts/voices.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as voices from "#app/api/voices/route.ts";

const { database } = useTestStudio();

describe("the voices", () => {
  test("are at least two for each language, rachel and adam among them", async () => {
    const ada = await person(database.db);
    const { data } = (await ada.call<VoiceView[]>(voices.GET)).body;
    for (const language of LANGUAGES) expect(data.filter((voice) => voice.language === language).length).toBeGreaterThanOrEqual(2);
    expect(data.map(({ id }) => id)).toEqual(expect.arrayContaining(["rachel", "adam"]));
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  });

  test("get their samples from one job, which goes on where it was stopped", async () => {
    const ada = await person(database.db);
    const handler = await HANDLERS["voices.samples"]!();
    const stop = new AbortController();
    const spoken = () => database.db.$count(assets);
    const first = handler.handle({}, { db: database.db, signal: stop.signal, lastAttempt: false });
    const watching = setInterval(() => void spoken().then((count) => count >= 2 && stop.abort(new Error("the worker is stopping"))), 50);
    await expect(first).rejects.toThrow("stopping");
    clearInterval(watching);
    const kept = await spoken();
    expect(kept).toBeGreaterThanOrEqual(2);

    await handler.handle({}, { db: database.db, signal: new AbortController().signal, lastAttempt: false });
    const { data } = (await ada.call<VoiceView[]>(voices.GET)).body;
    expect(await spoken()).toBe(data.length);
    const sample = await fetch(data[0]!.preview_url!);
    expect([sample.status, sample.headers.get("content-type")]).toEqual([200, "audio/wav"]);
    for (const { preview_url } of data) expect(preview_url).toMatch(/^http/);
  });
});

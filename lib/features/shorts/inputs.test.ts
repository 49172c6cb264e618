import { describe, expect, test } from "vitest";
import type { Short } from "#db/queries/shorts.ts";
import { updateShortBody } from "#lib/contracts/shorts/fields.ts";
import { columnsOf, fieldsOf } from "#lib/features/shorts/fields.ts";
import { inputsHash } from "#lib/features/shorts/inputs.ts";

const short: Short = {
  id: 1,
  ownerId: "01997b1e-7c5e-7d2f-9a34-0c1f5be1a2d3",
  slug: "soy-candle-9x2q7",
  stage: "draft",
  productPrompt: "a 15s ad for my soy candle brand",
  language: "en",
  headline: null,
  subheadline: null,
  captionBeats: [],
  theme: null,
  creativeFormat: null,
  visualLanguage: null,
  musicVibe: null,
  musicInstruments: [],
  textPosition: null,
  textAnimation: null,
  fontFamily: null,
  seed: 1,
  productAssetId: null,
  productDescription: null,
  posterAssetId: null,
  failedStage: null,
  errorMessage: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
};

describe("whether a film is up to date", () => {
  const changes: Partial<Short>[] = [
    { productPrompt: "a 15s ad for my rapeseed candle brand" },
    { language: "fr" },
    { headline: "Slow down" },
    { subheadline: "Forty hours" },
    { captionBeats: ["Poured by hand"] },
    { theme: "dark" },
    { creativeFormat: "proof_demo" },
    { visualLanguage: "luxury_minimal" },
    { musicVibe: "Jazz" },
    { musicInstruments: ["piano"] },
    { textPosition: "top" },
    { textAnimation: "pop" },
    { fontFamily: "anton" },
    { seed: 2 },
    { productAssetId: "01997b1e-7c5e-7d2f-9a34-0c1f5be1a2d4" },
    { posterAssetId: "01997b1e-7c5e-7d2f-9a34-0c1f5be1a2d4" },
  ];
  test.each(changes)("depends on %j", (change) => {
    expect(inputsHash({ ...short, ...change })).not.toBe(inputsHash(short));
  });

  test.each([{ stage: "video_ready" }, { updatedAt: new Date(1) }, { errorMessage: "lost", failedStage: "worker" }, { productDescription: "amber glass jar" }] satisfies Partial<Short>[])(
    "doesn't depend on %j",
    (change) => expect(inputsHash({ ...short, ...change })).toBe(inputsHash(short)),
  );

  test("doesn't depend on the deprecated theme once a visual language is chosen", () => {
    const chosen = { ...short, visualLanguage: "luxury_minimal" } as const;
    expect(inputsHash({ ...chosen, theme: "dark" })).toBe(inputsHash(chosen));
  });
});

describe("a short's fields", () => {
  test("have a column each, and come back as they were", () => {
    const fields = fieldsOf(short);
    expect(Object.keys(fields).toSorted()).toEqual(Object.keys(updateShortBody.shape).toSorted());
    expect({ ...short, ...columnsOf(fields) }).toEqual(short);
  });

  test("that a body doesn't mention stay as they are; null leaves them open again", () => {
    expect(columnsOf({ headline: null, music_vibe: "Jazz" })).toEqual({ headline: null, musicVibe: "Jazz" });
  });
});

import { describe, expect, test } from "vitest";
import { isSoundAddress, unkeepable } from "#lib/http/keepable.ts";

describe("text that can't be kept", () => {
  test("is named by its field, however deep it stands", () => {
    const words = ["is invalid: has a character that can't be kept"];
    expect(unkeepable({ headline: "a\0b", caption_beats: ["fine", "half \ud83d"], seed: 7, theme: null })).toEqual({
      headline: words,
      "caption_beats.1": words,
    });
  });

  test("is never ordinary text, emoji and control characters included", () => {
    expect(unkeepable({ headline: "Żółć, ß, 🕯️\n\t\u202e", music_instruments: [] })).toEqual({});
  });
});

describe("a request's address", () => {
  test.each(["/", "/shorts/%C5%BC%C3%B3%C5%82w?next=%2F", "/api/shorts?cursor=%FF", "/storage/hookline/a%20b"])("%s is sound", (url) => {
    expect(isSoundAddress(url)).toBe(true);
  });

  test.each(["/api/shorts/%FF", "/shorts/%ED%A0%80", "/%", "/api/shorts/a%00b", "/api/auth/error?error=%00"])("%s is not", (url) => {
    expect(isSoundAddress(url)).toBe(false);
  });
});

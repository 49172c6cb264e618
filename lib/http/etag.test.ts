import { describe, expect, test } from "vitest";
import { matchesEtag, weakEtag } from "#lib/http/etag.ts";

const noon = new Date("2026-06-03T12:00:00Z");
const answer = (data: unknown, timestamp = "2026-06-03T12:00:00Z") => ({ data, error: null, meta: { timestamp } });
const film = (signature: string) => answer({ video_url: `https://store.test/a.mp4?X-Amz-Date=1&X-Amz-Signature=${signature}` });

describe("an answer's validator", () => {
  test("stays the same while only the time of day and links' signatures change", () => {
    expect(weakEtag(answer({ stage: "draft" }, "2026-06-03T12:00:09Z"), noon)).toBe(weakEtag(answer({ stage: "draft" }), noon));
    expect(weakEtag(film("aaa"), noon)).toBe(weakEtag(film("bbb"), noon));
  });

  test("changes with the content", () => {
    expect(weakEtag(answer({ stage: "rendering" }), noon)).not.toBe(weakEtag(answer({ stage: "draft" }), noon));
  });

  test("lets presigned links be fetched anew long before they lapse", () => {
    const soon = new Date(noon.getTime() + 16 * 60_000);
    expect(weakEtag(film("aaa"), soon)).not.toBe(weakEtag(film("aaa"), noon));
    expect(weakEtag(answer({ stage: "draft" }), soon)).toBe(weakEtag(answer({ stage: "draft" }), noon));
  });

  test("is found in a list of candidates, weak or strong", () => {
    const etag = 'W/"abc"';
    expect(['W/"abc"', '"abc"', '"x", W/"abc"', "*"].map((header) => matchesEtag(header, etag))).toEqual([true, true, true, true]);
    expect([null, '"abd"', ""].map((header) => matchesEtag(header, etag))).toEqual([false, false, false]);
  });
});

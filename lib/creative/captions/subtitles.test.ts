import { expect, test } from "vitest";
import type { Cue } from "#lib/creative/captions/cues.ts";
import { toSrt, toVtt } from "#lib/creative/captions/subtitles.ts";

const cue = (from: number, to: number, ...lines: string[]): Cue => ({ from, to, words: [], lines });

test("SubRip numbers its cues, counts hours and writes a comma before the milliseconds", () => {
  expect(toSrt([cue(0.2667, 2.0819, "Long day", "behind you?"), cue(3661.9999, 3663, "Done.")])).toBe(
    "1\r\n00:00:00,267 --> 00:00:02,082\r\nLong day\r\nbehind you?\r\n\r\n2\r\n01:01:02,000 --> 01:01:03,000\r\nDone.\r\n\r\n",
  );
});

test("WebVTT begins with its name and escapes what would read as a tag", () => {
  expect(toVtt([cue(0, 1.5, "R&D <b> a --> b"), cue(59.9996, 61, "zażółć 🕯️")])).toBe(
    "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nR&amp;D &lt;b&gt; a --&gt; b\n\n00:01:00.000 --> 00:01:01.000\nzażółć 🕯️\n",
  );
});

test("an arrow in a SubRip text cannot be taken for a time", () => {
  expect(toSrt([cue(0, 1, "from A --> B")]).match(/-->/gu)).toHaveLength(1);
});

test("an ad without words gives empty files that are still valid", () => {
  expect(toSrt([])).toBe("");
  expect(toVtt([])).toBe("WEBVTT\n");
});

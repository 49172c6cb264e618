import { expect, it } from "vitest";
import { fingerprintOf, footageFault, goesInParts, mimeOf, sentName } from "#components/editor/uploads/footage-file.ts";

const MIB = 1024 * 1024;
const file = { name: "take.mov", type: "video/quicktime", size: 80 * MIB, lastModified: 1_700_000_000_000 };

it("knows footage by its type, or by its ending where the browser has no type for it", () => {
  expect(mimeOf(file)).toBe("video/quicktime");
  expect(mimeOf({ name: "Film.MKV", type: "" })).toBe("video/x-matroska");
  expect(mimeOf({ name: "notes.txt", type: "text/plain" })).toBeNull();
  expect(mimeOf({ name: "noending", type: "" })).toBeNull();
});

it("says before sending what can't be footage", () => {
  expect(footageFault(file)).toBeNull();
  expect(footageFault({ ...file, size: 500 * MIB })).toBeNull();
  expect(footageFault({ ...file, size: 500 * MIB + 1 })).toContain("at most 500 MB");
  expect(footageFault({ ...file, size: 0 })).toBe("take.mov is empty.");
  expect(footageFault({ ...file, name: "song.mp3", type: "audio/mpeg" })).toContain("is not an MP4");
});

it("sends 50 MB and more in parts", () => {
  expect([50 * MIB - 1, 50 * MIB].map((size) => goesInParts({ size }))).toEqual([false, true]);
});

it("tells a file that was changed since from the one that was begun", () => {
  expect(fingerprintOf({ ...file, lastModified: file.lastModified + 1 })).not.toBe(fingerprintOf(file));
  expect(fingerprintOf({ ...file })).toBe(fingerprintOf(file));
});

it("keeps the ending of a name that is too long", () => {
  expect(sentName({ name: " take.mov " })).toBe("take.mov");
  const sent = sentName({ name: `${"very ".repeat(80)}long.mov` });
  expect([sent.length, sent.endsWith("long.mov")]).toEqual([255, true]);
});

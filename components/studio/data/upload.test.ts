import { expect, it } from "vitest";
import { imageFault } from "#components/studio/data/upload.ts";

it("takes a JPEG or PNG of at most 20 MB", () => {
  expect(imageFault({ type: "image/png", size: 120_000 })).toBeNull();
  expect(imageFault({ type: "image/jpeg", size: 20 * 1024 * 1024 })).toBeNull();
});

it("says what is wrong with any other file before sending it", () => {
  expect(imageFault({ type: "image/webp", size: 10 })).toBe("Choose a JPEG or PNG picture.");
  expect(imageFault({ type: "image/png", size: 0 })).toBe("This file is empty. Choose another.");
  expect(imageFault({ type: "image/png", size: 25_000_000 })).toContain("25.0 MB");
});

import { expect, it } from "vitest";
import { localPath } from "#components/studio/lib/local-path.ts";

it("goes on to where a visitor wanted to be", () => {
  expect(localPath("/shorts/amber-candle-9x2?v=2#player")).toBe("/shorts/amber-candle-9x2?v=2#player");
  expect(localPath("http://localhost:3000/settings/tokens")).toBe("/settings/tokens");
});

it("never leads out of the studio", () => {
  expect(localPath(undefined)).toBe("/");
  expect(localPath("//evil.example/x")).toBe("/x");
  expect(localPath("https://evil.example//evil.example")).toBe("/");
  expect(localPath("/\\evil.example")).not.toContain("evil.example/");
  expect(localPath("javascript:alert(1)")).toBe("/");
});

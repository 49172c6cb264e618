import { describe, expect, test } from "vitest";
import { isSameOrigin } from "#lib/auth/same-origin.ts";

const same = (headers: Record<string, string>, appUrl?: string, proxies = 0) => isSameOrigin(new Headers({ host: "studio.test:3000", ...headers }), appUrl, proxies);

describe("a browser's write", () => {
  test("is taken from the studio's own pages", () => {
    expect(same({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(same({ origin: "http://studio.test:3000" })).toBe(true);
    expect(same({ origin: "https://hookline.example" }, "https://hookline.example")).toBe(true);
  });

  test("is refused from anywhere else, from a sibling too", () => {
    expect(same({ "sec-fetch-site": "cross-site", origin: "http://studio.test:3000" })).toBe(false);
    expect(same({ "sec-fetch-site": "same-site" })).toBe(false);
    expect(same({ origin: "http://evil.test" })).toBe(false);
    expect(same({ origin: "null" })).toBe(false);
  });

  test("is refused when nothing tells where it comes from", () => {
    expect(same({})).toBe(false);
  });

  test("may name the outer host only behind a trusted proxy", () => {
    const headers = { origin: "https://hookline.example", "x-forwarded-host": "hookline.example" };
    expect(same(headers, undefined, 1)).toBe(true);
    expect(same(headers, undefined, 0)).toBe(false);
  });
});

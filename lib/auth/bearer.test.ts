import { describe, expect, test } from "vitest";
import { bearerOf, hashSecret, newBearer } from "#lib/auth/bearer.ts";

const of = (authorization?: string) => bearerOf(new Headers(authorization === undefined ? {} : { authorization }));

describe("a bearer token", () => {
  test("tells its kind, is long, and is kept only as a hash", () => {
    const { token, hash } = newBearer("personal");
    expect(token).toMatch(/^hf_pat_[0-9A-Za-z]{40}$/);
    expect(newBearer("session").token).toMatch(/^hs_/);
    expect(hash).toBe(hashSecret(token));
    expect(hash).not.toContain(token);
  });

  test("is read from its header, whatever the case of the scheme", () => {
    expect(of("Bearer abc")).toBe("abc");
    expect(of("bearer abc")).toBe("abc");
  });

  test("is absent without a header, and none in a header of another kind", () => {
    expect(of()).toBeNull();
    expect([of("Basic YTpi"), of("Bearer"), of("Bearer a b")]).toEqual(["", "", ""]);
  });
});

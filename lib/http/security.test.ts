import { describe, expect, test } from "vitest";
import { commonSecurityHeaders, pagePolicy } from "#lib/http/security.ts";

const policy = (facts: Partial<Parameters<typeof pagePolicy>[0]> = {}) => pagePolicy({ nonce: "n0nce", mediaOrigins: [], development: false, ...facts });

describe("the content policy of pages", () => {
  test("runs only scripts with this answer's nonce, and never evaluates text", () => {
    const script = /script-src ([^;]*)/.exec(policy())?.[1];
    expect(script).toContain("'nonce-n0nce'");
    expect(script).toContain("'strict-dynamic'");
    expect(script).not.toContain("'unsafe-inline'");
    expect(script).not.toContain("'unsafe-eval'");
  });

  test("lets nobody frame the studio or point its base and forms elsewhere", () => {
    expect(policy()).toContain("frame-ancestors 'none'");
    expect(policy()).toContain("base-uri 'none'");
    expect(policy()).toContain("form-action 'self'");
  });

  test("takes films and uploads from the configured store, and from nowhere else", () => {
    const withStore = policy({ mediaOrigins: ["https://media.test"] });
    for (const directive of ["img-src", "media-src", "connect-src"]) {
      expect(new RegExp(`${directive} [^;]*https://media.test`).test(withStore)).toBe(true);
    }
    expect(policy()).not.toMatch(/https?:/);
  });

  test("insists on https only where https is spoken", () => {
    expect(commonSecurityHeaders(true)).toHaveProperty("Strict-Transport-Security");
    expect(commonSecurityHeaders(false)).not.toHaveProperty("Strict-Transport-Security");
  });
});

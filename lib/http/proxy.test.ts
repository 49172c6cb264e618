import { describe, expect, test } from "vitest";
import { NextRequest } from "next/server";
import { proxy } from "../../proxy.ts";

const ask = (path: string, method = "GET") => proxy(new NextRequest(`http://studio.test${path}`, { method }));

describe("what stands before every page and route", () => {
  test("gives each page a policy with a nonce of its own, and tells Next about it", () => {
    const [first, second] = [ask("/shorts"), ask("/shorts")];
    const nonce = (response: Response) => /'nonce-(\w+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
    expect(nonce(first)).toMatch(/^\w{32}$/);
    expect(nonce(first)).not.toBe(nonce(second));
    expect(first.headers.get("x-middleware-request-x-nonce")).toBe(nonce(first));
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("answers an unknown address of the API as the API would", async () => {
    const response = ask("/api/nothing");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: "not_found", request_id: expect.stringMatching(/^req_/) });
  });

  test("names the methods that an address takes", async () => {
    const response = ask("/api/tokens", "PATCH");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, GET, HEAD, OPTIONS"]);
    expect(await response.json()).toMatchObject({ error: "method_not_allowed" });
  });

  test("tells a browser of another site what it may send, but never to send the studio's cookie", () => {
    const response = ask("/api/tokens", "OPTIONS");
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toContain("Authorization");
    expect(response.headers.has("access-control-allow-credentials")).toBe(false);
  });

  test("lets the rest through", () => {
    for (const path of ["/api/tokens", "/api/auth/csrf", "/"]) expect(ask(path).headers.get("x-middleware-next")).toBe("1");
  });
});

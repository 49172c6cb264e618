import { describe, expect, test } from "vitest";
import { assists } from "#lib/contracts/assists.ts";
import { credits } from "#lib/contracts/credits.ts";
import { tokens } from "#lib/contracts/tokens.ts";
import { createClient } from "#lib/client/client.ts";

/** A studio that answers once and remembers what it was asked. */
function studio(status: number, body: unknown) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    asked.push({ url: String(url), init: init ?? {} });
    return body === null ? new Response(null, { status }) : Response.json(body, { status });
  };
  return { asked, client: createClient({ origin: "http://studio.test", token: "hf_pat_x", fetch: fetch as typeof globalThis.fetch }) };
}

const envelope = (data: unknown, next_cursor?: string) => ({ data, error: null, meta: { timestamp: "2026-06-03T10:00:00Z", next_cursor } });

describe("the client", () => {
  test("sends what the contract says, and unpacks the data", async () => {
    const { asked, client } = studio(200, envelope({ used: 1 }));
    expect(await client.call(assists.unlock, { idempotencyKey: "k" })).toEqual({ used: 1 });
    expect(asked[0]).toMatchObject({
      url: "http://studio.test/api/ai-assists/unlock",
      init: { method: "POST", headers: { authorization: "Bearer hf_pat_x", "idempotency-key": "k" } },
    });
  });

  test("writes parameters into the path, and takes an empty answer", async () => {
    const { asked, client } = studio(204, null);
    expect(await client.call(tokens.revoke, { params: { id: 42 } })).toBeNull();
    expect(asked[0]).toMatchObject({ url: "http://studio.test/api/tokens/42", init: { method: "DELETE" } });
  });

  test("leads through a list page by page", async () => {
    const { asked, client } = studio(200, envelope([], "abc"));
    expect(await client.callPage(credits.entries, { query: { limit: "5", cursor: undefined } })).toEqual({ data: [], nextCursor: "abc" });
    expect(asked[0]!.url).toBe("http://studio.test/api/studio/credits/entries?limit=5");
  });

  test("throws what the studio says about a failure", async () => {
    const { client } = studio(402, { error: "credits_insufficient", message: "Not enough credits.", remedy: "Ask.", request_id: "req_1", required: 15 });
    await expect(client.call(assists.unlock)).rejects.toMatchObject({
      status: 402,
      code: "credits_insufficient",
      message: "Not enough credits.",
      remedy: "Ask.",
      requestId: "req_1",
      details: { required: 15 },
    });
  });

  test("tells a studio that can't be reached from an answer that isn't the studio's", async () => {
    const offline = createClient({ fetch: () => Promise.reject(new TypeError("fetch failed")) });
    await expect(offline.call(assists.quota)).rejects.toMatchObject({ status: 0, code: "unreachable" });
    const proxy = createClient({ fetch: async () => new Response("<h1>Bad Gateway</h1>", { status: 502, headers: { "content-type": "text/html" } }) });
    await expect(proxy.call(assists.quota)).rejects.toMatchObject({ status: 502, code: "unreadable" });
  });

  test("lets the caller's own abort through", async () => {
    const aborting = new AbortController();
    aborting.abort();
    const client = createClient({ fetch: async (_url, init) => Promise.reject(init?.signal?.reason) });
    await expect(client.call(assists.quota, { signal: aborting.signal })).rejects.toMatchObject({ name: "AbortError" });
  });
});

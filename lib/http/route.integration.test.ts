import { describe, expect, test } from "vitest";
import { z } from "zod";
import { operation } from "#lib/contracts/operation.ts";
import { route } from "#lib/http/route.ts";
import { callRoute } from "#lib/testing/api.ts";
import { serveFrom } from "#lib/testing/api.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createTokenFor, createUser } from "#lib/testing/factories.ts";
import { AppError } from "#lib/kernel/errors.ts";

const database = useTestDatabase();
serveFrom(database);

const rename = operation({
  id: "things.rename",
  method: "POST",
  path: "/api/things/:id",
  group: "Test",
  summary: "Rename a thing",
  auth: "account",
  scope: "video:generate",
  params: z.object({ id: z.coerce.number().int() }),
  query: z.object({ loud: z.stringbool().default(false) }),
  body: z.object({ name: z.string().min(3) }),
  responses: { 200: z.object({ name: z.string() }) },
  errors: ["not_found", "credits_insufficient"],
});

const POST = route(rename, async ({ params, query, body }) => ({
  status: 200,
  data: { name: query.loud ? body.name.toUpperCase() : body.name, thing: params.id, password_hash: "a secret" },
}));

async function tokenWith(...scopes: Parameters<typeof createTokenFor>[2] & {}) {
  return createTokenFor(database.db, await createUser(database.db), scopes.length > 0 ? scopes : ["*"]);
}

describe("a route", () => {
  test("answers in the envelope, with what its contract declares and nothing else", async () => {
    const { status, body, headers } = await callRoute(POST, { token: await tokenWith(), params: { id: 7 }, query: { loud: "true" }, json: { name: "candle" } });
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { name: "CANDLE" }, error: null, meta: { timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) } },
    });
    expect(headers.get("x-request-id")).toMatch(/^req_/);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.has("access-control-allow-credentials")).toBe(false);
  });

  test("looks at the credential before the scope, and at the scope before the body", async () => {
    const bad = { params: { id: 7 }, body: "{", headers: { "content-type": "text/plain" } };
    expect((await callRoute(POST, bad)).status).toBe(401);
    expect((await callRoute(POST, { ...bad, token: "hf_pat_wrong" })).status).toBe(401);
    const lacking = await callRoute(POST, { ...bad, token: await tokenWith("video:read") });
    expect(lacking.body).toMatchObject({ error: "insufficient_scope", required_scope: "video:generate" });
    expect(lacking.headers.get("www-authenticate")).toContain('scope="video:generate"');
    expect((await callRoute(POST, { ...bad, token: await tokenWith("video:generate") })).status).toBe(415);
  });

  test("names faulty fields, and says what happened and what to do", async () => {
    const { status, body } = await callRoute(POST, { token: await tokenWith(), params: { id: 7 }, query: { loud: "perhaps" }, json: { name: "x" } });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: "validation_failed",
      errors: { name: ["should be at least 3 character(s)"], loud: [expect.stringContaining("is invalid")] },
      message: expect.any(String),
      remedy: expect.any(String),
      request_id: expect.stringMatching(/^req_/),
    });
  });

  test("finds nothing under an id that can't be one", async () => {
    expect((await callRoute(POST, { token: await tokenWith(), params: { id: "seven" }, json: { name: "candle" } })).status).toBe(404);
  });
});

describe("a failure inside a handler", () => {
  const failing = (error: () => Error) => route(rename, async () => Promise.reject(error()));

  test("of ours keeps its code and its details", async () => {
    const { status, body } = await callRoute(failing(() => new AppError("credits_insufficient", { details: { required: 15 } })), {
      token: await tokenWith(),
      params: { id: 7 },
      json: { name: "candle" },
    });
    expect(status).toBe(402);
    expect(body).toMatchObject({ error: "credits_insufficient", required: 15 });
  });

  test("of any other kind tells only the request's id", async () => {
    const { status, body } = await callRoute(failing(() => new Error("password of the database is hunter2")), {
      token: await tokenWith(),
      params: { id: 7 },
      json: { name: "candle" },
    });
    expect(status).toBe(500);
    expect(body).toMatchObject({ error: "internal_error", request_id: expect.stringMatching(/^req_/) });
    expect(JSON.stringify(body)).not.toContain("hunter2");
  });

  test("to fit the contract is a failure on our side", async () => {
    const POST = route(rename, async () => ({ status: 200, data: { name: 3 as unknown as string } }));
    expect((await callRoute(POST, { token: await tokenWith(), params: { id: 7 }, json: { name: "candle" } })).status).toBe(500);
  });
});

describe("polling", () => {
  const read = operation({ id: "things.read", method: "GET", path: "/api/things", group: "Test", summary: "Read", auth: "account", responses: { 200: z.object({ stage: z.string() }) } });

  test("costs no body while nothing has changed", async () => {
    let stage = "draft";
    const GET = route(read, async () => ({ status: 200, data: { stage } }));
    const token = await tokenWith();
    const first = await callRoute(GET, { token });
    const etag = first.headers.get("etag")!;
    const second = await callRoute(GET, { token, headers: { "if-none-match": etag } });
    expect([second.status, second.body, second.headers.get("etag")]).toEqual([304, null, etag]);
    stage = "rendering";
    const third = await callRoute(GET, { token, headers: { "if-none-match": etag } });
    expect([third.status, third.body.data]).toEqual([200, { stage: "rendering" }]);
  });
});

describe("an account's limit", () => {
  const limited = operation({ ...rename, limit: { bucket: "things.rename", points: 3, seconds: 60 } });
  const POST = route(limited, async ({ body }) => ({ status: 200, data: { name: body.name } }));
  const request = (token: string) => callRoute(POST, { token, params: { id: 7 }, json: { name: "candle" } });

  test("lets so many requests through and no more, also at once, and says when to come back", async () => {
    const token = await tokenWith();
    const answers = await Promise.all(Array.from({ length: 8 }, () => request(token)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 429, 429, 429, 429, 429]);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("ratelimit-limit")).toBe("3");
    expect(refused.headers.get("ratelimit-remaining")).toBe("0");
  });

  test("is each account's own", async () => {
    expect((await request(await tokenWith())).headers.get("ratelimit-remaining")).toBe("2");
  });
});

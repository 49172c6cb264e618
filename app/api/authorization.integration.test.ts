import { describe, expect, test } from "vitest";
import type { AnyOperation } from "#lib/contracts/operation.ts";
import { MAX_BODY_BYTES } from "#lib/http/body.ts";
import type { RouteExport } from "#lib/http/route.ts";
import { callRoute, serveFrom, type ApiRequest } from "#lib/testing/api.ts";
import { belongingOf } from "#lib/testing/belongings.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createTokenFor, createUser, scopesWithout } from "#lib/testing/factories.ts";
import { boundRoutes } from "#lib/testing/routes.ts";

const database = useTestDatabase();
serveFrom(database);

const routes = await boundRoutes();
const where = (accepts: (operation: AnyOperation) => boolean) =>
  routes.filter(({ operation }) => accepts(operation)).map((route) => [`${route.operation.method} ${route.operation.path}`, route] as const);

const paramsOf = ({ operation: { example } }: RouteExport) => example.params as ApiRequest["params"];

/** The request that the contract shows as its example; it fails only by what a test makes wrong. */
function exampleOf(route: RouteExport): ApiRequest {
  const { method, example } = route.operation;
  return { params: paramsOf(route), query: example.query, ...(method !== "GET" && { json: example.body ?? {} }) };
}

async function fullToken(operation: AnyOperation): Promise<string> {
  return createTokenFor(database.db, await createUser(database.db, { isAdmin: operation.auth === "administrator", credits: 100 }));
}

describe("without a valid token", () => {
  test.each(where(({ auth }) => auth !== "public"))("%s answers 401", async (_name, route) => {
    for (const token of [undefined, "hf_pat_0000000000000000000000000000000000000000"]) {
      const { status, body, headers } = await callRoute(route, { ...exampleOf(route), token });
      expect([status, body.error]).toEqual([401, "unauthorized"]);
      expect(headers.get("www-authenticate")).toContain("Bearer");
    }
  });
});

describe("with a token that lacks the scope", () => {
  test.each(where(({ scope }) => scope !== null))("%s answers 403", async (_name, route) => {
    const user = await createUser(database.db, { isAdmin: true });
    const token = await createTokenFor(database.db, user, scopesWithout(route.operation.scope!));
    const { status, body } = await callRoute(route, { ...exampleOf(route), token });
    expect([status, body.error]).toEqual([403, "insufficient_scope"]);
    expect(body).toHaveProperty("required_scope", route.operation.scope);
  });
});

describe("for an account that is no administrator", () => {
  test.each(where(({ auth }) => auth === "administrator"))("%s answers 403", async (_name, route) => {
    const token = await createTokenFor(database.db, await createUser(database.db));
    const { status, body } = await callRoute(route, { ...exampleOf(route), token });
    expect([status, body.error]).toEqual([403, "forbidden"]);
  });
});

describe("for somebody else's things", () => {
  test.each(where(({ path }) => path.includes("/:")))("%s answers 404 and changes nothing", async (name, route) => {
    const make = belongingOf(route.operation.path);
    if (!make) throw new Error(`${name}: lib/testing/belongings.ts doesn't know how to make what this path names`);
    const theirs = await make(database.db, (await createUser(database.db)).id);
    const before = await theirs.snapshot();
    const token = await fullToken(route.operation);
    const { status, body } = await callRoute(route, { ...exampleOf(route), params: theirs.params, token });
    expect([status, body.error]).toEqual([404, "not_found"]);
    expect(await theirs.snapshot()).toEqual(before);
  });
});

describe("with a body that can't be read", () => {
  const writes = where(({ method }) => method !== "GET");

  test.each(writes)("%s answers 400 to malformed JSON", async (_name, route) => {
    const request = { params: paramsOf(route), token: await fullToken(route.operation) };
    const { status, body } = await callRoute(route, { ...request, body: '{"name":', headers: { "content-type": "application/json" } });
    expect([status, body.error]).toEqual([400, "malformed_json"]);
  });

  test.each(writes)("%s answers 413 to more than 1 MiB", async (_name, route) => {
    const request = { params: paramsOf(route), token: await fullToken(route.operation) };
    const { status, body } = await callRoute(route, { ...request, json: { text: "x".repeat(MAX_BODY_BYTES) } });
    expect([status, body.error]).toEqual([413, "payload_too_large"]);
  });

  test.each(writes)("%s answers 415 to another content type", async (_name, route) => {
    const request = { params: paramsOf(route), token: await fullToken(route.operation) };
    const { status, body } = await callRoute(route, { ...request, body: "name=x", headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect([status, body.error]).toEqual([415, "unsupported_media_type"]);
  });
});

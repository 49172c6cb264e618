import { beforeAll, describe, expect, test } from "vitest";
import { eq, sql } from "drizzle-orm";
import { accessTokens } from "#db/schema/index.ts";
import { findUser } from "#db/queries/users.ts";
import { hashSecret } from "#lib/auth/bearer.ts";
import { callRoute, serveFrom } from "#lib/testing/api.ts";
import { browserOf } from "#lib/testing/browser.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createTokenFor, createUser } from "#lib/testing/factories.ts";
import type { Scope } from "#lib/kernel/scopes.ts";
import * as accounts from "./accounts/route.ts";
import * as me from "./me/route.ts";
import * as password from "./me/password/route.ts";
import * as allSessions from "./me/sessions/route.ts";
import * as sessions from "./sessions/route.ts";
import * as tokens from "./tokens/route.ts";
import * as token from "./tokens/[id]/route.ts";

const database = useTestDatabase();
serveFrom(database, { AUTH_ATTEMPTS_PER_MINUTE: "5", STARTING_CREDITS: "200" });
const db = () => database.db;

let visitors = 0;
/** A caller with an address of its own, so that one test's attempts don't slow down another's. */
const visitor = () => ({ headers: { "x-hookline-ip": `198.51.100.${++visitors}` } });
const ada = { email: "Ada@Example.com ", password: "a quiet lighthouse", name: "Ada" };

beforeAll(async () => {
  const { status, body } = await callRoute(accounts.POST, { ...visitor(), json: ada });
  expect(status).toBe(201);
  expect(body.data).toMatchObject({ email: "ada@example.com", is_admin: true, credits: 200 });
  expect(JSON.stringify(body)).not.toContain("argon2");
});

async function sessionOfAda(): Promise<string> {
  const { status, body } = await callRoute<{ token: string }>(sessions.POST, { ...visitor(), json: ada });
  expect(status).toBe(201);
  return body.data.token;
}

const uses = async (credential: string) => (await callRoute(me.GET, { token: credential })).status;

describe("a session token", () => {
  test("may do everything until it is ended", async () => {
    const session = await sessionOfAda();
    expect((await callRoute(me.GET, { token: session })).body.data).toMatchObject({ email: "ada@example.com", scopes: ["*"] });
    expect((await callRoute(sessions.DELETE, { token: session })).status).toBe(204);
    expect(await uses(session)).toBe(401);
  });

  test("lapses", async () => {
    const session = await sessionOfAda();
    await db().update(accessTokens).set({ expiresAt: sql`now()` }).where(eq(accessTokens.hash, hashSecret(session)));
    expect(await uses(session)).toBe(401);
  });

  test("is given for the right password only, and not to a machine that guesses", async () => {
    const from = visitor();
    const statuses: number[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      statuses.push((await callRoute(sessions.POST, { ...from, json: { email: `somebody${guess}@example.com`, password: "a guess" } })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });
});

describe("a personal access token", () => {
  const mint = (credential: string, json: object) => callRoute<{ id: number; token: string; scopes: string[] }>(tokens.POST, { token: credential, json });

  test("is shown once, kept as a hash, and listed without its secret", async () => {
    const session = await sessionOfAda();
    const { status, body } = await mint(session, { name: "Claude Code" });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ name: "Claude Code", scopes: ["video:generate", "video:read"], token: expect.stringMatching(/^hf_pat_/) });
    const [row] = await db().select().from(accessTokens).where(eq(accessTokens.id, body.data.id));
    expect(JSON.stringify(row)).not.toContain(body.data.token);
    const listed = await callRoute<object[]>(tokens.GET, { token: session });
    expect(listed.body.data[0]).toMatchObject({ id: body.data.id, name: "Claude Code", last_used_at: null });
    expect(JSON.stringify(listed.body)).not.toContain("hf_pat_");
  });

  test("stops working as soon as it is revoked, and can't be revoked twice", async () => {
    const session = await sessionOfAda();
    const { body } = await mint(session, { scopes: ["video:read"] });
    expect(await uses(body.data.token)).toBe(200);
    const revoke = () => callRoute(token.DELETE, { token: session, params: { id: body.data.id } });
    expect((await revoke()).status).toBe(204);
    expect(await uses(body.data.token)).toBe(401);
    expect((await revoke()).status).toBe(404);
  });

  test("tells when it was last used, to the minute", async () => {
    const session = await sessionOfAda();
    const { body } = await mint(session, { scopes: ["video:read"] });
    const lastUsed = async () => (await db().select().from(accessTokens).where(eq(accessTokens.id, body.data.id)))[0]!.lastUsedAt;
    await uses(body.data.token);
    const first = await lastUsed();
    await uses(body.data.token);
    expect(await lastUsed()).toEqual(first);
    await db().update(accessTokens).set({ lastUsedAt: sql`now() - interval '2 minutes'` }).where(eq(accessTokens.id, body.data.id));
    await uses(body.data.token);
    expect((await lastUsed())!.getTime()).toBeGreaterThanOrEqual(first!.getTime());
  });

  test.each<[string, Scope[], object, number]>([
    ["can't be made without account:admin", ["video:read", "video:generate"], { scopes: ["video:read"] }, 403],
    ["can't be given what its maker lacks", ["account:admin", "video:read"], { scopes: ["video:generate"] }, 403],
    ["can't be given everything by a maker that has it piece by piece", ["account:admin", "video:read", "video:generate"], { scopes: ["*"] }, 403],
    ["can be given what its maker has", ["account:admin", "video:read"], { scopes: ["video:read"] }, 201],
    ["can't have a scope that doesn't exist", ["*"], { scopes: ["video:write"] }, 422],
    ["must be allowed something", ["*"], { scopes: [] }, 422],
  ])("%s", async (_name, own, body, status) => {
    const maker = await createTokenFor(db(), await createUser(db()), own);
    expect((await mint(maker, body)).status).toBe(status);
  });

  test("isn't a session that could be ended", async () => {
    const personal = await createTokenFor(db(), await createUser(db()));
    expect((await callRoute(sessions.DELETE, { token: personal })).status).toBe(403);
    expect(await uses(personal)).toBe(200);
  });
});

describe("a browser that is signed in", () => {
  test("may read and, from the studio's own pages, write", async () => {
    const browser = await browserOf(await createUser(db()));
    expect((await callRoute(me.GET, { headers: browser })).status).toBe(200);
    expect((await callRoute(me.PATCH, { headers: browser, json: { name: "Grace" } })).body.data).toMatchObject({ name: "Grace" });
  });

  test("may change nothing from another site's page", async () => {
    const user = await createUser(db());
    const browser = { ...(await browserOf(user)), "sec-fetch-site": "cross-site", origin: "https://evil.example" };
    const { status, body } = await callRoute(me.PATCH, { headers: browser, json: { name: "Mallory" } });
    expect([status, body.error]).toEqual([403, "cross_site_request"]);
    expect((await findUser(db(), user.id))!.name).toBe("Test");
  });

  test("is signed out for good: a copy of its cookie is worth nothing", async () => {
    const browser = await browserOf(await createUser(db()));
    expect((await callRoute(sessions.DELETE, { headers: browser })).status).toBe(204);
    expect((await callRoute(me.GET, { headers: browser })).status).toBe(401);
  });

  test("can't hide a bad token behind its good cookie", async () => {
    const browser = await browserOf(await createUser(db()));
    expect((await callRoute(me.GET, { headers: browser, token: "hf_pat_wrong" })).status).toBe(401);
  });

  test("is nobody with a cookie that was altered", async () => {
    const browser = await browserOf(await createUser(db()));
    expect((await callRoute(me.GET, { headers: { ...browser, cookie: `${browser.cookie}x` } })).status).toBe(401);
  });
});

describe("signing out everywhere", () => {
  test("ends browsers and session tokens, and leaves personal tokens", async () => {
    const user = await createUser(db());
    const personal = await createTokenFor(db(), user, ["*"]);
    const browser = await browserOf(user);
    expect((await callRoute(me.GET, { headers: browser })).status).toBe(200);
    expect((await callRoute(allSessions.DELETE, { token: personal })).status).toBe(204);
    expect((await callRoute(me.GET, { headers: browser })).status).toBe(401);
    expect(await uses(personal)).toBe(200);
  });
});

describe("changing the password", () => {
  test("needs the current one, and ends every session but no access token", async () => {
    const person = { email: "grace@example.com", password: "an old compiler", name: "Grace" };
    const created = await callRoute<{ id: string }>(accounts.POST, { ...visitor(), json: person });
    const user = (await findUser(db(), created.body.data.id))!;
    const session = (await callRoute<{ token: string }>(sessions.POST, { ...visitor(), json: person })).body.data.token;
    const [personal, browser] = [await createTokenFor(db(), user), await browserOf(user)];
    const change = (json: object) => callRoute(password.PUT, { ...visitor(), token: session, json });

    expect((await change({ current_password: "a wrong one", new_password: "a new compiler" })).status).toBe(401);
    expect((await change({ new_password: "a new compiler" })).status).toBe(401);
    expect((await change({ current_password: person.password, new_password: "password123" })).body.errors).toEqual({ new_password: ["is too common"] });
    expect((await change({ current_password: person.password, new_password: "a new compiler" })).status).toBe(204);

    expect([await uses(session), await uses(personal), (await callRoute(me.GET, { headers: browser })).status]).toEqual([401, 200, 401]);
    expect((await callRoute(sessions.POST, { ...visitor(), json: { ...person, password: "a new compiler" } })).status).toBe(201);
  });
});

describe("signing up", () => {
  test("names every faulty field", async () => {
    const { status, body } = await callRoute(accounts.POST, { ...visitor(), json: { email: "ada", password: "short", name: " " } });
    expect(status).toBe(422);
    expect(body.errors).toEqual({ email: ["is invalid"], password: ["should be at least 10 character(s)"], name: ["can't be blank"] });
  });

  test("tells that an address is taken, whatever its case", async () => {
    expect((await callRoute(accounts.POST, { ...visitor(), json: { ...ada, email: "ADA@example.com" } })).body.error).toBe("email_taken");
  });
});

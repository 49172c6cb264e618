import { describe, expect, test } from "vitest";
import { findUser } from "#db/queries/users.ts";
import { callRoute, serveFrom } from "#lib/testing/api.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createTokenFor, createUser } from "#lib/testing/factories.ts";
import * as adminAccounts from "./admin/accounts/route.ts";
import * as adminCredits from "./admin/credits/route.ts";
import * as adminInvitations from "./admin/invitations/route.ts";
import * as unlock from "./ai-assists/unlock/route.ts";
import * as balance from "./studio/credits/route.ts";
import * as entries from "./studio/credits/entries/route.ts";

const database = useTestDatabase();
serveFrom(database);
const db = () => database.db;

async function person(options: Parameters<typeof createUser>[1] = {}) {
  const user = await createUser(db(), options);
  return { user, token: await createTokenFor(db(), user) };
}

describe("credits", () => {
  test("are told as a balance", async () => {
    const { token } = await person({ credits: 120 });
    expect((await callRoute(balance.GET, { token })).body).toMatchObject({ data: { credits: 120 }, error: null });
  });

  test("are explained entry by entry, page by page, newest first", async () => {
    const { token } = await person({ credits: 5 });
    for (let round = 0; round < 4; round += 1) expect((await callRoute(unlock.POST, { token })).status).toBe(200);
    const amounts: number[] = [];
    const balances: number[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: "2", ...(cursor && { cursor }) };
      const { body } = await callRoute<{ amount: number; balance_after: number }[]>(entries.GET, { token, query });
      expect(body.data.length).toBeLessThanOrEqual(2);
      amounts.push(...body.data.map(({ amount }) => amount));
      balances.push(...body.data.map(({ balance_after }) => balance_after));
      cursor = body.meta.next_cursor;
    } while (cursor !== null);
    expect(amounts).toEqual([-1, -1, -1, -1, 5]);
    expect(balances).toEqual([1, 2, 3, 4, 5]);
  });

  test("of others aren't shown, and a cursor that isn't ours is refused", async () => {
    await person({ credits: 50 });
    const { token } = await person();
    expect((await callRoute(entries.GET, { token })).body.data).toEqual([]);
    expect((await callRoute(entries.GET, { token, query: { cursor: "1 or 1=1" } })).status).toBe(422);
    expect((await callRoute(entries.GET, { token, query: { limit: "101" } })).body.errors).toEqual({ limit: ["must be less than or equal to 100"] });
  });
});

describe("an administrator", () => {
  test("grants credits, once per key", async () => {
    const admin = await person({ isAdmin: true });
    const { user } = await person({ credits: 10 });
    const grant = () => callRoute(adminCredits.POST, { token: admin.token, json: { email: user.email.toUpperCase(), amount: 90 }, headers: { "idempotency-key": "grant-1" } });
    expect((await grant()).body.data).toEqual({ email: user.email, amount: 90, credits: 100 });
    expect((await grant()).headers.get("idempotency-replayed")).toBe("true");
    expect((await findUser(db(), user.id))!.credits).toBe(100);
    expect((await callRoute(adminCredits.POST, { token: admin.token, json: { email: "nobody@example.com", amount: 1 } })).status).toBe(404);
  });

  test("sees every account, page by page", async () => {
    const { token, user } = await person({ isAdmin: true });
    const first = await callRoute<{ email: string }[]>(adminAccounts.GET, { token, query: { limit: "1" } });
    expect(first.body.data.map(({ email }) => email)).toEqual([user.email]);
    const second = await callRoute<{ email: string }[]>(adminAccounts.GET, { token, query: { limit: "1", cursor: first.body.meta.next_cursor! } });
    expect(second.body.data).toHaveLength(1);
    expect(second.body.data[0]!.email).not.toBe(user.email);
    expect(JSON.stringify(second.body)).not.toContain("password");
  });

  test("makes invitations that are shown once", async () => {
    const { token } = await person({ isAdmin: true });
    const { status, body } = await callRoute(adminInvitations.POST, { token, json: { email: "Grace@Example.com" } });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ code: expect.stringMatching(/^inv_\w{24}$/), email: "grace@example.com" });
  });
});

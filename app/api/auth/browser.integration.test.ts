import { describe, expect, test } from "vitest";
import type { JWT } from "next-auth/jwt";
import { endBrowserSession } from "#lib/auth/browser-session.ts";
import { hashPassword } from "#lib/auth/passwords.ts";
import { serveFrom } from "#lib/testing/api.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createUser } from "#lib/testing/factories.ts";
import { authOptions } from "./[...nextauth]/options.ts";

const database = useTestDatabase();
serveFrom(database, { AUTH_ATTEMPTS_PER_MINUTE: "3" });

const options = () => authOptions({ secure: false, signedInAs: null });

type Authorize = (form: Record<string, string>, request: { headers: Record<string, string> }) => Promise<{ id: string } | null>;

/** The sign-in form, sent from an address of its own unless one is given. */
let visitors = 0;
function signIn(form: Record<string, string>, ip = `198.51.100.${++visitors}`) {
  const [provider] = options().providers;
  return (provider!.options as { authorize: Authorize }).authorize(form, { headers: { "x-hookline-ip": ip } });
}

const renew = (token: JWT) => options().callbacks!.jwt!({ token } as never) as Promise<JWT>;
const begin = (id: string) => options().callbacks!.jwt!({ token: {}, user: { id } } as never) as Promise<JWT>;

describe("the sign-in form", () => {
  test("lets somebody in with their password, however they write the address", async () => {
    const user = await createUser(database.db, { email: "ada@example.com", passwordHash: await hashPassword("a quiet lighthouse") });
    expect(await signIn({ email: " Ada@Example.COM", password: "a quiet lighthouse" })).toMatchObject({ id: user.id });
  });

  test("says the same of a wrong password, an unknown address and a blank form", async () => {
    for (const form of [{ email: "ada@example.com", password: "wrong" }, { email: "nobody@example.com", password: "wrong" }, {}]) {
      await expect(signIn(form as Record<string, string>)).rejects.toThrow("invalid_credentials");
    }
  });

  test("tells nobody what broke behind it", async () => {
    await database.sql`alter table rate_limits rename to elsewhere`;
    try {
      await expect(signIn({ email: "ada@example.com", password: "a quiet lighthouse" })).rejects.toThrow(/^internal_error$/);
    } finally {
      await database.sql`alter table elsewhere rename to rate_limits`;
    }
    await expect(signIn({ email: "ada\0@example.com", password: "a quiet lighthouse" })).rejects.toThrow(/^invalid_credentials$/);
  });

  test("is slowed down like the API's", async () => {
    const from = "203.0.113.77";
    for (let guess = 0; guess < 3; guess += 1) await expect(signIn({ email: `v${guess}@example.com`, password: "wrong" }, from)).rejects.toThrow("invalid_credentials");
    await expect(signIn({ email: "v4@example.com", password: "wrong" }, from)).rejects.toThrow("rate_limited");
  });
});

describe("a browser's session", () => {
  test("is renewed under the same name, so that ending it ends every copy", async () => {
    const user = await createUser(database.db);
    const token = await begin(user.id);
    expect(await renew(token)).toMatchObject({ sub: user.id, sid: token.sid });
    await endBrowserSession(database.db, String(token.sid));
    await expect(renew(token)).rejects.toThrow("session ended");
  });

  test("shows pages who is signed in, and nothing else", async () => {
    const user = await createUser(database.db);
    const token = await begin(user.id);
    const session = await options().callbacks!.session!({ session: { expires: "later" }, token } as never);
    expect(session).toEqual({ expires: "later", user: { id: user.id, name: user.name, email: user.email } });
  });
});

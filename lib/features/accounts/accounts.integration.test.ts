import { describe, expect, test } from "vitest";
import { listEntries } from "#db/queries/credits.ts";
import { findUser } from "#db/queries/users.ts";
import { invite } from "#lib/features/accounts/administration.ts";
import { signInWithIdentity } from "#lib/features/accounts/identities.ts";
import { localToken } from "#lib/features/accounts/local.ts";
import { register, type SignUpRules } from "#lib/features/accounts/register.ts";
import { signIn } from "#lib/features/accounts/sign-in.ts";
import { databaseForTest, useTestDatabase } from "#lib/testing/database.ts";
import { createUser } from "#lib/testing/factories.ts";

const database = useTestDatabase();
const open: SignUpRules = { SIGNUPS: "open", STARTING_CREDITS: 200, AUTH_ATTEMPTS_PER_MINUTE: 1000 };
const password = "a quiet lighthouse";

let count = 0;
const newcomer = (overrides: object = {}) => ({ email: `p${++count}@example.com`, password, name: "Ada", ip: `192.0.2.${count}`, ...overrides });

describe("signing up", () => {
  test("makes the first account the administrator, though many come at once", async () => {
    const { db } = await databaseForTest();
    const users = await Promise.all(Array.from({ length: 8 }, () => register(db, newcomer(), open)));
    expect(users.filter(({ isAdmin }) => isAdmin)).toHaveLength(1);
  });

  test("makes the first person the administrator, though the command line made a film before", async () => {
    const { db } = await databaseForTest();
    await localToken(db, { credits: 15, reason: "A film from the command line" });
    expect((await register(db, newcomer(), open)).isAdmin).toBe(true);
  });

  test("gives the starting credits as an entry of the ledger", async () => {
    const user = await register(database.db, newcomer(), open);
    expect(user.credits).toBe(200);
    expect(await listEntries(database.db, { ownerId: user.id, limit: 10 })).toMatchObject([{ kind: "grant", amount: 200, balanceAfter: 200 }]);
  });

  test("gives an address to one account only, though two come at once", async () => {
    const twice = newcomer();
    const results = await Promise.allSettled([register(database.db, twice, open), register(database.db, twice, open)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")?.reason).toMatchObject({ code: "email_taken" });
  });

  test("keeps no password that can be read", async () => {
    const user = await register(database.db, newcomer(), open);
    expect(user.passwordHash).toMatch(/^\$argon2id\$/);
  });

  test("refuses a common password", async () => {
    await expect(register(database.db, newcomer({ password: "password123" }), open)).rejects.toMatchObject({ fields: { password: ["is too common"] } });
  });
});

describe("a studio that is closed or asks for invitations", () => {
  const closed = { ...open, SIGNUPS: "closed" } as const;
  const byInvitation = { ...open, SIGNUPS: "invite" } as const;

  test("still lets its first account in", async () => {
    const { db } = await databaseForTest();
    expect((await register(db, newcomer(), closed)).isAdmin).toBe(true);
    await expect(register(db, newcomer(), closed)).rejects.toMatchObject({ code: "signups_closed" });
  });

  test("admits one account per invitation, though two come with it at once", async () => {
    const admin = await createUser(database.db, { isAdmin: true });
    const { code } = await invite(database.db, admin.id, null);
    const results = await Promise.allSettled([newcomer({ invitation: code }), newcomer({ invitation: code })].map((person) => register(database.db, person, byInvitation)));
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(register(database.db, newcomer(), byInvitation)).rejects.toMatchObject({ code: "invitation_required" });
  });

  test("takes an invitation that names an address from that address only, and only with its code", async () => {
    const admin = await createUser(database.db, { isAdmin: true });
    const { code } = await invite(database.db, admin.id, "grace@example.com");
    const refused = { code: "invitation_required" };
    await expect(register(database.db, newcomer({ invitation: code }), byInvitation)).rejects.toMatchObject(refused);
    await expect(register(database.db, newcomer({ email: "grace@example.com" }), byInvitation)).rejects.toMatchObject(refused);
    expect((await register(database.db, newcomer({ email: "grace@example.com", invitation: code }), byInvitation)).email).toBe("grace@example.com");
  });
});

describe("signing in with a password", () => {
  test("tells the same of a wrong password and of an unknown address", async () => {
    const person = newcomer();
    await register(database.db, person, open);
    const failures = await Promise.allSettled([
      signIn(database.db, { ...person, password: "something else" }, 1000),
      signIn(database.db, { ...person, email: "nobody@example.com" }, 1000),
    ]);
    const told = failures.map((result) => (result.status === "rejected" ? { code: result.reason.code, message: result.reason.message } : null));
    expect(told[0]).toMatchObject({ code: "invalid_credentials" });
    expect(told[1]).toEqual(told[0]);
  });

  test("is slowed down per account, though every guess comes from another address", async () => {
    const person = newcomer();
    await register(database.db, person, open);
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) => signIn(database.db, { email: person.email, password: `guess ${index}`, ip: `198.51.100.${index}` }, 5)),
    );
    const codes = guesses.map((guess) => (guess.status === "rejected" ? guess.reason.code : "in"));
    expect(codes.filter((code) => code === "invalid_credentials")).toHaveLength(5);
    expect(codes.filter((code) => code === "rate_limited")).toHaveLength(7);
    await expect(signIn(database.db, person, 5)).rejects.toMatchObject({ code: "rate_limited", details: { retry_after: expect.any(Number) } });
  });

  test("is slowed down per address, though every guess is at another account", async () => {
    const ip = "203.0.113.5";
    const guesses = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => signIn(database.db, { email: `victim${index}@example.com`, password, ip }, 5)));
    expect(guesses.filter((guess) => guess.status === "rejected" && guess.reason.code === "rate_limited")).toHaveLength(3);
  });

  test("isn't slowed down for people who know their password", async () => {
    const person = newcomer();
    await register(database.db, person, open);
    for (let round = 0; round < 8; round += 1) expect((await signIn(database.db, person, 5)).email).toBe(person.email);
  });
});

describe("signing in with another service", () => {
  const github = (overrides: object = {}) => ({ provider: "github", providerAccountId: `gh-${++count}`, email: `p${count}@example.com`, name: "Ada", ...overrides });

  test("opens an account once, and finds it again under a new address", async () => {
    const identity = github();
    const first = await signInWithIdentity(database.db, identity, null, open);
    const again = await signInWithIdentity(database.db, { ...identity, email: "moved@example.com" }, null, open);
    expect(again.id).toBe(first.id);
    expect(first).toMatchObject({ passwordHash: null, credits: 200 });
  });

  test("needs an address that the service has verified", async () => {
    await expect(signInWithIdentity(database.db, github({ email: null }), null, open)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("doesn't hand over an account because of its address: somebody else may have claimed it first", async () => {
    const person = newcomer();
    await register(database.db, person, open);
    await expect(signInWithIdentity(database.db, github({ email: person.email }), null, open)).rejects.toMatchObject({ code: "email_taken" });
  });

  test("links to the account that is signed in", async () => {
    const person = await register(database.db, newcomer(), open);
    const identity = github({ email: null });
    expect((await signInWithIdentity(database.db, identity, person.id, open)).id).toBe(person.id);
    expect((await signInWithIdentity(database.db, identity, null, open)).id).toBe(person.id);
    expect((await findUser(database.db, person.id))?.email).toBe(person.email);
  });

  test("takes an invitation to its verified address", async () => {
    const admin = await createUser(database.db, { isAdmin: true });
    const identity = github();
    const byInvitation = { ...open, SIGNUPS: "invite" } as const;
    await expect(signInWithIdentity(database.db, identity, null, byInvitation)).rejects.toMatchObject({ code: "invitation_required" });
    await invite(database.db, admin.id, identity.email);
    expect((await signInWithIdentity(database.db, identity, null, byInvitation)).email).toBe(identity.email);
  });
});

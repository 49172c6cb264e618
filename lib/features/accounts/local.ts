import type { Database } from "#db/client.ts";
import { insertToken } from "#db/queries/tokens.ts";
import { findUserByEmail, insertUser, lockSignUps } from "#db/queries/users.ts";
import { newBearer } from "#lib/auth/bearer.ts";
import { grant } from "#lib/credits/ledger.ts";

/** Nobody can sign in to it: the domain can't exist (RFC 2606) and it has no password. */
const LOCAL_EMAIL = "command-line@hookline.invalid";
const TOKEN_HOURS = 1;

/**
 * A token of the account under which this machine's command line works, with `credits` added to it. Whoever can
 * call this has the database itself, so the token gives nothing that they don't have.
 */
export async function localToken(db: Database, { credits, reason }: { credits: number; reason: string }): Promise<string> {
  const { token, hash } = newBearer("session");
  await db.transaction(async (tx) => {
    await lockSignUps(tx);
    const user =
      (await findUserByEmail(tx, LOCAL_EMAIL)) ??
      (await insertUser(tx, { email: LOCAL_EMAIL, name: "Command line", passwordHash: null, isAdmin: false }))!;
    await grant(tx, { ownerId: user.id, amount: credits, reason });
    const expiresAt = new Date(Date.now() + TOKEN_HOURS * 3600_000);
    await insertToken(tx, { ownerId: user.id, kind: "session", name: "Command line", scopes: ["video:read", "video:generate"], hash, expiresAt });
  });
  return token;
}

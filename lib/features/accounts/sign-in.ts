import type { Database } from "#db/client.ts";
import { insertToken, revokeToken } from "#db/queries/tokens.ts";
import { changePasswordHash, findUser, findUserByEmail, type User, voidSessions } from "#db/queries/users.ts";
import { countAttempt } from "#lib/auth/attempts.ts";
import { newBearer } from "#lib/auth/bearer.ts";
import { endBrowserSession, SESSION_SECONDS } from "#lib/auth/browser-session.ts";
import { hashPassword, passwordWeakness, verifyPassword } from "#lib/auth/passwords.ts";
import type { Principal } from "#lib/auth/principal.ts";
import { env } from "#lib/config/env.ts";
import { AppError, invalid, notFound } from "#lib/kernel/errors.ts";

/** The account with this e-mail and password. Throws `invalid_credentials`, or `rate_limited` after too many tries. */
export async function signIn(
  db: Database,
  { email, password, ip }: { email: string; password: string; ip: string },
  attemptsPerMinute = env().AUTH_ATTEMPTS_PER_MINUTE,
): Promise<User> {
  const takeBack = await countAttempt(db, { what: "sign-in", ip, email }, attemptsPerMinute);
  const user = await findUserByEmail(db, email);
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !fits) throw new AppError("invalid_credentials");
  await takeBack();
  return user;
}

/** Begins an API session: a token that may do everything, for 30 days. */
export async function beginSession(db: Database, user: User): Promise<{ token: string; expiresAt: Date }> {
  const { token, hash } = newBearer("session");
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
  await insertToken(db, { ownerId: user.id, kind: "session", name: "Session", scopes: ["*"], hash, expiresAt });
  return { token, expiresAt };
}

/** Ends the session that a request came with. `forbidden` for a personal token: it is no session. */
export async function endSessionOf(db: Database, principal: Principal): Promise<void> {
  if (principal.via === "browser") return endBrowserSession(db, principal.sessionId);
  if (principal.via === "personal") {
    throw new AppError("forbidden", { message: "A personal access token isn't a session; revoke it with DELETE /api/tokens/:id." });
  }
  await revokeToken(db, { ownerId: principal.account.id, id: principal.tokenId, kind: "session" });
}

/** Signs an account out of every browser and every session token. Personal access tokens stay. */
export async function endAllSessions(db: Database, ownerId: string): Promise<void> {
  await voidSessions(db, ownerId);
}

/** Changes a password and ends every session. Guesses at the current one count as attempts to sign in. */
export async function changePassword(
  db: Database,
  { ownerId, ip, current, next }: { ownerId: string; ip: string; current: string | undefined; next: string },
): Promise<void> {
  const user = await findUser(db, ownerId);
  if (!user) throw notFound();
  if (user.passwordHash !== null) await signIn(db, { email: user.email, password: current ?? "", ip });
  const weakness = passwordWeakness(next, user.email);
  if (weakness) throw invalid({ new_password: [weakness] });
  await changePasswordHash(db, { ownerId, passwordHash: await hashPassword(next) });
}

import { decode } from "next-auth/jwt";
import type { DbOrTx } from "#db/client.ts";
import { endSession, findSessionUser } from "#db/queries/tokens.ts";
import type { User } from "#db/queries/users.ts";
import { accountOf, type Principal } from "#lib/auth/principal.ts";
import { authSecret } from "#lib/config/env.ts";

/** How long a browser stays signed in, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** The cookie's name; browsers take the first one only over https. */
const COOKIES = ["__Secure-next-auth.session-token", "next-auth.session-token"];

/** What the session cookie says. */
export type SessionClaims = {
  /** The account. */
  sub: string;
  /** Names this session, through every renewal of its cookie. */
  sid: string;
  /** The account's `sessionsValidFrom` at sign-in, in ms: a session is void as soon as the account's moves on. */
  epoch: number;
};

/** The session that a browser's cookies prove, or null. `cookie` reads one by name. */
export async function readBrowserSession(db: DbOrTx, cookie: (name: string) => string | undefined): Promise<Principal | null> {
  for (const name of COOKIES) {
    const claims = await readClaims(cookie(name));
    const user = claims && (await liveSessionUser(db, claims));
    if (user) return { account: accountOf(user), scopes: ["*"], via: "browser", sessionId: claims.sid };
  }
  return null;
}

/** The account of a session that still holds; null when it was ended, or all of the account's were. */
export async function liveSessionUser(db: DbOrTx, claims: SessionClaims): Promise<User | null> {
  const user = await findSessionUser(db, { userId: claims.sub, sessionId: claims.sid });
  return user && user.sessionsValidFrom.getTime() === claims.epoch ? user : null;
}

/** Ends one browser session for good: copies of its cookie stop working too. */
export async function endBrowserSession(db: DbOrTx, sessionId: string): Promise<void> {
  await endSession(db, { id: sessionId, expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000) });
}

/** The claims of a decrypted cookie, when it carries them all. */
export function claimsOf(payload: Readonly<Record<string, unknown>> | null): SessionClaims | null {
  const { sub, sid, epoch } = payload ?? {};
  return typeof sub === "string" && typeof sid === "string" && typeof epoch === "number" ? { sub, sid, epoch } : null;
}

async function readClaims(value: string | undefined): Promise<SessionClaims | null> {
  if (!value) return null;
  try {
    return claimsOf(await decode({ token: value, secret: authSecret() }));
  } catch {
    // Not ours, altered, expired, or signed with an older secret: as good as no cookie.
    return null;
  }
}

import { randomUUID } from "node:crypto";
import type { NextAuthOptions } from "next-auth";
import type { JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { database } from "#db/database.ts";
import { findUser } from "#db/queries/users.ts";
import { claimsOf, endBrowserSession, liveSessionUser, SESSION_SECONDS } from "#lib/auth/browser-session.ts";
import { clientIp } from "#lib/auth/client-ip.ts";
import { outsideIdentityOf, outsideProviders } from "#lib/auth/outside-providers.ts";
import { authSecret } from "#lib/config/env.ts";
import { createSessionBody } from "#lib/contracts/accounts.ts";
import { signInWithIdentity } from "#lib/features/accounts/identities.ts";
import { signIn } from "#lib/features/accounts/sign-in.ts";
import { isKeepable } from "#lib/http/keepable.ts";
import { AppError, type ErrorCode } from "#lib/kernel/errors.ts";
import { logger } from "#lib/kernel/logger.ts";

/** E-mail and password. What goes wrong reaches the page as its code, in `error`. */
const password = CredentialsProvider({
  name: "Password",
  credentials: { email: { type: "email" }, password: { type: "password" } },
  async authorize(credentials, request) {
    const form = createSessionBody.safeParse(credentials);
    if (!form.success || !isKeepable(form.data.email)) throw new Error("invalid_credentials");
    const ip = clientIp(new Headers(request.headers as Record<string, string>));
    try {
      const { id, email, name } = await signIn(database().db, { ...form.data, ip });
      return { id, email, name };
    } catch (error) {
      throw new Error(codeOf(error), { cause: error });
    }
  },
});

/**
 * NextAuth for one request. `signedInAs` is the account that this browser is signed in to already: another
 * service is then linked to it.
 */
export function authOptions({ secure, signedInAs }: { secure: boolean; signedInAs: string | null }): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [password, ...outsideProviders()],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (!account || account.type === "credentials") return true;
        try {
          user.id = (await signInWithIdentity(database().db, outsideIdentityOf(account, profile), signedInAs)).id;
          return true;
        } catch (error) {
          const code = codeOf(error);
          return `/sign-in?error=${code === "email_taken" ? "OAuthAccountNotLinked" : code}`;
        }
      },
      async jwt({ token, user }) {
        return user ? beginClaims(user.id) : renewClaims(token);
      },
      session({ session, token }) {
        return { ...session, user: { id: token.sub, name: token.name, email: token.email } };
      },
    },
    events: {
      async signOut({ token }) {
        const claims = claimsOf(token);
        if (claims) await endBrowserSession(database().db, claims.sid);
      },
    },
    logger: {
      error(code, metadata) {
        // A cookie whose session has ended is cleared; that is no fault.
        if (code === "JWT_SESSION_ERROR") return;
        logger.warn({ code, err: metadata instanceof Error ? metadata : metadata.error }, "sign-in");
      },
      warn: (code) => logger.warn({ code }, "sign-in"),
      debug: () => {},
    },
  };
}

/** What a failed sign-in is called in the address of the page that follows. Of a fault on our side only the log says more. */
function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  logger.error({ err: error }, "sign-in failed");
  return "internal_error";
}

/** What a new session's cookie says. */
async function beginClaims(userId: string): Promise<JWT> {
  const user = await findUser(database().db, userId);
  if (!user) throw new Error("no such account");
  return { sub: user.id, name: user.name, email: user.email, sid: randomUUID(), epoch: user.sessionsValidFrom.getTime() };
}

/** A renewed cookie says what the old one said, unless its session has ended: then NextAuth clears it. */
async function renewClaims(token: JWT): Promise<JWT> {
  const claims = claimsOf(token);
  if (!claims || !(await liveSessionUser(database().db, claims))) throw new Error("session ended");
  return token;
}

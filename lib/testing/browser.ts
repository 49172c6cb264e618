import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { User } from "#db/queries/users.ts";
import { authSecret } from "#lib/config/env.ts";

/** The headers of a browser that is signed in as this account, on one of the studio's own pages. */
export async function browserOf(user: Pick<User, "id" | "sessionsValidFrom">): Promise<Record<string, string>> {
  const claims = { sub: user.id, sid: randomUUID(), epoch: user.sessionsValidFrom.getTime() };
  const cookie = await encode({ token: claims, secret: authSecret() });
  return { cookie: `next-auth.session-token=${cookie}`, "sec-fetch-site": "same-origin" };
}

import type { DbOrTx } from "#db/client.ts";
import { findLiveToken, touchToken } from "#db/queries/tokens.ts";
import { bearerOf, hashSecret } from "#lib/auth/bearer.ts";
import { readBrowserSession } from "#lib/auth/browser-session.ts";
import { accountOf, type Principal } from "#lib/auth/principal.ts";
import { isSameOrigin } from "#lib/auth/same-origin.ts";
import { AppError } from "#lib/kernel/errors.ts";

/**
 * Who sends a request. An Authorization header decides alone; without one the browser's session counts, and then
 * a write must come from the studio's own pages. Throws `unauthorized` or `cross_site_request`.
 */
export async function authenticate(db: DbOrTx, { method, headers }: { method: string; headers: Headers }): Promise<Principal> {
  const bearer = bearerOf(headers);
  const principal = bearer === null ? await readBrowserSession(db, cookieReader(headers)) : await readBearer(db, bearer);
  if (!principal) throw new AppError("unauthorized");
  if (principal.via === "browser" && !isRead(method) && !isSameOrigin(headers)) throw new AppError("cross_site_request");
  return principal;
}

async function readBearer(db: DbOrTx, bearer: string): Promise<Principal | null> {
  const found = bearer === "" ? null : await findLiveToken(db, hashSecret(bearer));
  if (!found) return null;
  if (!wasUsedLately(found.token.lastUsedAt)) await touchToken(db, found.token.id);
  return { account: accountOf(found.user), scopes: found.token.scopes, via: found.token.kind, tokenId: found.token.id };
}

/** A poll is worth neither a write nor the query that would decide against it. */
function wasUsedLately(lastUsedAt: Date | null): boolean {
  return lastUsedAt !== null && Date.now() - lastUsedAt.getTime() < 60_000;
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function cookieReader(headers: Headers): (name: string) => string | undefined {
  const cookies = new Map(
    (headers.get("cookie") ?? "").split(";").map((pair): [string, string] => {
      const [name = "", ...value] = pair.split("=");
      return [name.trim(), value.join("=").trim()];
    }),
  );
  return (name) => cookies.get(name);
}

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { database } from "#db/database.ts";
import { readBrowserSession } from "#lib/auth/browser-session.ts";
import type { Account } from "#lib/auth/principal.ts";

/** The account that is signed in to this browser, for server components; null for a visitor. Once per request. */
export const currentUser = cache(async (): Promise<Account | null> => {
  const jar = await cookies();
  const session = await readBrowserSession(database().db, (name) => jar.get(name)?.value);
  return session?.account ?? null;
});

/** The same for pages that need one: visitors are sent to the sign-in page, and back to `path` afterwards. */
export async function requireUser(path: string): Promise<Account> {
  return (await currentUser()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}

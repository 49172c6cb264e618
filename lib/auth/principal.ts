import type { User } from "#db/queries/users.ts";

/** An account as the rest of the studio sees it: without its password's hash. */
export type Account = Pick<User, "id" | "email" | "name" | "isAdmin" | "credits" | "createdAt"> & { hasPassword: boolean };

/** Who is asking, by which credential, and what that allows. */
export type Principal =
  | { account: Account; scopes: string[]; via: "browser"; sessionId: string }
  | { account: Account; scopes: string[]; via: "session" | "personal"; tokenId: number };

export function accountOf({ id, email, name, isAdmin, credits, createdAt, passwordHash }: User): Account {
  return { id, email, name, isAdmin, credits, createdAt, hasPassword: passwordHash !== null };
}

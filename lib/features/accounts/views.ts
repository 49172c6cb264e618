import type { User } from "#db/queries/users.ts";

/** An account as the API shows it. */
export function accountViewOf({ id, email, name, isAdmin, credits, createdAt }: Pick<User, "id" | "email" | "name" | "isAdmin" | "credits" | "createdAt">) {
  return { id, email, name, is_admin: isAdmin, credits, inserted_at: createdAt };
}

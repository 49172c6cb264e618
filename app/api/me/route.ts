import { accounts } from "#lib/contracts/accounts.ts";
import { rename } from "#lib/features/accounts/administration.ts";
import { accountViewOf } from "#lib/features/accounts/views.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(accounts.me, async ({ account, principal }) => ({
  status: 200,
  data: { ...accountViewOf(account), has_password: account.hasPassword, scopes: principal.scopes },
}));

export const PATCH = route(accounts.update, async ({ db, account, body }) => ({
  status: 200,
  data: accountViewOf(await rename(db, account.id, body.name)),
}));

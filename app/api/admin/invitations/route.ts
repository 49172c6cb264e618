import { admin } from "#lib/contracts/accounts.ts";
import { invite } from "#lib/features/accounts/administration.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(admin.invite, async ({ db, account, body }) => ({
  status: 201,
  data: await invite(db, account.id, body.email ?? null),
}));

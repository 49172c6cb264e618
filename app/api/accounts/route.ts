import { accounts } from "#lib/contracts/accounts.ts";
import { register } from "#lib/features/accounts/register.ts";
import { accountViewOf } from "#lib/features/accounts/views.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(accounts.create, async ({ db, body, request }) => {
  const user = await register(db, { ...body, ip: request.ip });
  return { status: 201, data: accountViewOf(user) };
});

import { accounts } from "#lib/contracts/accounts.ts";
import { changePassword } from "#lib/features/accounts/sign-in.ts";
import { route } from "#lib/http/route.ts";

export const PUT = route(accounts.changePassword, async ({ db, account, body, request }) => {
  await changePassword(db, { ownerId: account.id, ip: request.ip, current: body.current_password, next: body.new_password });
  return { status: 204 };
});

import { sessions } from "#lib/contracts/accounts.ts";
import { endAllSessions } from "#lib/features/accounts/sign-in.ts";
import { route } from "#lib/http/route.ts";

export const DELETE = route(sessions.endAll, async ({ db, account }) => {
  await endAllSessions(db, account.id);
  return { status: 204 };
});

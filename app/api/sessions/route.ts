import { sessions } from "#lib/contracts/accounts.ts";
import { beginSession, endSessionOf, signIn } from "#lib/features/accounts/sign-in.ts";
import { accountViewOf } from "#lib/features/accounts/views.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(sessions.create, async ({ db, body, request }) => {
  const user = await signIn(db, { ...body, ip: request.ip });
  const { token, expiresAt } = await beginSession(db, user);
  return { status: 201, data: { token, expires_at: expiresAt, account: accountViewOf(user) } };
});

export const DELETE = route(sessions.end, async ({ db, principal }) => {
  await endSessionOf(db, principal);
  return { status: 204 };
});

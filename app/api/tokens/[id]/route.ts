import { tokens } from "#lib/contracts/tokens.ts";
import { revokeTokenOf } from "#lib/features/tokens/tokens.ts";
import { route } from "#lib/http/route.ts";

export const DELETE = route(tokens.revoke, async ({ db, account, params }) => {
  await revokeTokenOf(db, account.id, params.id);
  return { status: 204 };
});

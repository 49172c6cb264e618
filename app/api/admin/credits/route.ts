import { admin } from "#lib/contracts/accounts.ts";
import { grantCredits } from "#lib/features/accounts/administration.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(admin.grantCredits, async ({ db, account, body }) => ({
  status: 201,
  data: await grantCredits(db, { ...body, grantedBy: account.id }),
}));

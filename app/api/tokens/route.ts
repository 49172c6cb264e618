import { tokens } from "#lib/contracts/tokens.ts";
import { createToken, listTokensOf } from "#lib/features/tokens/tokens.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(tokens.list, async ({ db, account }) => ({ status: 200, data: await listTokensOf(db, account.id) }));

export const POST = route(tokens.create, async ({ db, principal, body }) => ({ status: 201, data: await createToken(db, principal, body) }));

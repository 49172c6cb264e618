import { credits } from "#lib/contracts/credits.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(credits.balance, async ({ account }) => ({ status: 200, data: { credits: account.credits } }));

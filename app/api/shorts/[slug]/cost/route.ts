import { shorts } from "#lib/contracts/shorts.ts";
import { shortCost } from "#lib/features/shorts/generate.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(shorts.cost, async ({ db, account, params }) => ({ status: 200, data: await shortCost(db, { ownerId: account.id, slug: params.slug }) }));

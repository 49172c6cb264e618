import { runs } from "#lib/contracts/runs.ts";
import { getRun } from "#lib/features/runs/view.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(runs.get, async ({ db, account, params }) => ({ status: 200, data: await getRun(db, { ownerId: account.id, id: params.id }) }));

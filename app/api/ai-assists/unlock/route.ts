import { assists } from "#lib/contracts/assists.ts";
import { unlockAssists } from "#lib/features/assists/assists.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(assists.unlock, async ({ db, account }) => ({ status: 200, data: await unlockAssists(db, account.id) }));

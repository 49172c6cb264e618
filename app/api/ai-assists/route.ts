import { assists } from "#lib/contracts/assists.ts";
import { readQuota } from "#lib/features/assists/assists.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(assists.quota, async ({ db, account }) => ({ status: 200, data: await readQuota(db, account.id) }));

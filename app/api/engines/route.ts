import { engines } from "#lib/contracts/engines.ts";
import { listEngines } from "#lib/features/engines/engines.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(engines.list, async () => ({ status: 200, data: listEngines() }));

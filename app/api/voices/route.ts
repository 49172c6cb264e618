import { voices } from "#lib/contracts/voices.ts";
import { listVoices } from "#lib/features/voices/voices.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(voices.list, async ({ db, request }) => ({ status: 200, data: await listVoices(db, originOf(request.headers)) }));

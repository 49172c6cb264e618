import { editorProduction } from "#lib/contracts/editor/production.ts";
import { generateMusic } from "#lib/features/editor/music/start.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorProduction.music, async ({ db, account, params, body, request }) => ({
  status: 202,
  data: await generateMusic(db, { ownerId: account.id, ...params, prompt: body.prompt ?? null, origin: originOf(request.headers) }),
}));

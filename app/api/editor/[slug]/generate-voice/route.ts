import { editorProduction } from "#lib/contracts/editor/production.ts";
import { generateVoice } from "#lib/features/editor/voice/start.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorProduction.voice, async ({ db, account, params, body, request }) => {
  const { started, project } = await generateVoice(db, { ownerId: account.id, ...params, voiceId: body.voice_id, origin: originOf(request.headers) });
  return { status: started ? 202 : 200, data: project };
});

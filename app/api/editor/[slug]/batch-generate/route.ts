import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { generateBatch } from "#lib/features/editor/scenes/generate.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.batch, async ({ db, account, params, request }) => {
  const { started, project } = await generateBatch(db, { ownerId: account.id, ...params, origin: originOf(request.headers) });
  return { status: started ? 202 : 200, data: project };
});

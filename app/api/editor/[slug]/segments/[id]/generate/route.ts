import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { generateScene } from "#lib/features/editor/scenes/generate.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.generate, async ({ db, account, params, request }) => {
  const { started, segment } = await generateScene(db, { ownerId: account.id, ...params, origin: originOf(request.headers) });
  return { status: started ? 202 : 200, data: segment };
});

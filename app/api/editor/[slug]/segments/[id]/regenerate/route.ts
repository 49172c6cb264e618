import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { regenerateScene } from "#lib/features/editor/scenes/generate.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.regenerate, async ({ db, account, params, request }) => ({
  status: 202,
  data: await regenerateScene(db, { ownerId: account.id, ...params, origin: originOf(request.headers) }),
}));

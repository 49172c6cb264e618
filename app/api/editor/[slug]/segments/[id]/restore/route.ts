import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { bringBack } from "#lib/features/editor/segments/segments.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.restore, async ({ db, account, params, request }) => ({
  status: 200,
  data: await bringBack(db, { ownerId: account.id, slug: params.slug, id: params.id, origin: originOf(request.headers) }),
}));

import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { reorderSegments } from "#lib/features/editor/segments/segments.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const PUT = route(editorSegments.reorder, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await reorderSegments(db, { ownerId: account.id, slug: params.slug, order: body.order, origin: originOf(request.headers) }),
}));

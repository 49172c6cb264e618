import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { addSegment } from "#lib/features/editor/segments/segments.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.create, async ({ db, account, params, body, request }) => ({
  status: 201,
  data: await addSegment(db, { ownerId: account.id, slug: params.slug, ...body, origin: originOf(request.headers) }),
}));

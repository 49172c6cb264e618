import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { segmentFromUpload } from "#lib/features/editor/segments/pictures.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.fromUpload, async ({ db, account, params, body, request }) => ({
  status: 201,
  data: await segmentFromUpload(db, { ownerId: account.id, slug: params.slug, uploadId: body.upload_id, position: body.position, origin: originOf(request.headers) }),
}));

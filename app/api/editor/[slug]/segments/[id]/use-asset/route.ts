import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { useAsset } from "#lib/features/editor/segments/pictures.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.useAsset, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await useAsset(db, { ownerId: account.id, slug: params.slug, id: params.id, uploadId: body.upload_id, sourceId: body.source_segment_id, origin: originOf(request.headers) }),
}));

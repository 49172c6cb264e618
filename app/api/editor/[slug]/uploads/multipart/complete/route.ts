import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { completeMultipart } from "#lib/features/editor/uploads/multipart.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorUploads.complete, async ({ db, account, params, body, request }) => ({
  status: 202,
  data: await completeMultipart(db, {
    ownerId: account.id,
    slug: params.slug,
    id: body.upload_id,
    parts: body.parts.map(({ part_number, etag }) => ({ partNumber: part_number, etag })),
    origin: originOf(request.headers),
  }),
}));

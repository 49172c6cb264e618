import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { presignUpload } from "#lib/features/editor/uploads/uploads.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorUploads.presign, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await presignUpload(db, { ownerId: account.id, slug: params.slug, body, origin: originOf(request.headers) }),
}));

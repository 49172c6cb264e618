import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { confirmUpload } from "#lib/features/editor/uploads/confirm.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorUploads.confirm, async ({ db, account, params, request }) => ({
  status: 202,
  data: await confirmUpload(db, { ownerId: account.id, slug: params.slug, id: params.upload_id, origin: originOf(request.headers) }),
}));

import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { abortMultipart } from "#lib/features/editor/uploads/multipart.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorUploads.abort, async ({ db, account, params, body }) => {
  await abortMultipart(db, { ownerId: account.id, slug: params.slug, id: body.upload_id });
  return { status: 204 };
});

import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { removeUpload } from "#lib/features/editor/uploads/uploads.ts";
import { route } from "#lib/http/route.ts";

export const DELETE = route(editorUploads.remove, async ({ db, account, params }) => {
  await removeUpload(db, { ownerId: account.id, slug: params.slug, id: params.upload_id });
  return { status: 204 };
});

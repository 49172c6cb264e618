import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { initMultipart } from "#lib/features/editor/uploads/multipart.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorUploads.multipartInit, async ({ db, account, params, body }) => ({
  status: 200,
  data: await initMultipart(db, { ownerId: account.id, slug: params.slug, body }),
}));

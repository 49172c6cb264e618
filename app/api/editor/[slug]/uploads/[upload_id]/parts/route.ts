import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { listArrived } from "#lib/features/editor/uploads/multipart.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(editorUploads.parts, async ({ db, account, params }) => ({
  status: 200,
  data: await listArrived(db, { ownerId: account.id, slug: params.slug, id: params.upload_id }),
}));

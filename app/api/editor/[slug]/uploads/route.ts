import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { listOwnUploads } from "#lib/features/editor/uploads/uploads.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(editorUploads.list, async ({ db, account, params, request }) => ({
  status: 200,
  data: await listOwnUploads(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

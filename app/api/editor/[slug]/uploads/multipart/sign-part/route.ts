import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { signPart } from "#lib/features/editor/uploads/multipart.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorUploads.signPart, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await signPart(db, { ownerId: account.id, slug: params.slug, id: body.upload_id, partNumber: body.part_number, origin: originOf(request.headers) }),
}));

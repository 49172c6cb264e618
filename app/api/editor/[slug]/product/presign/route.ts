import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { presignPicture } from "#lib/features/editor/brand/pictures.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorBrand.presignProduct, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await presignPicture(db, {
    ownerId: account.id,
    slug: params.slug,
    role: "product",
    mime: body.mime_type,
    bytes: body.size_bytes,
    origin: originOf(request.headers),
  }),
}));

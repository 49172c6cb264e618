import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { closeWithProduct } from "#lib/features/editor/brand/closing.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorBrand.closingFromProduct, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await closeWithProduct(db, { ownerId: account.id, slug: params.slug, overwrite: body.overwrite, origin: originOf(request.headers) }),
}));

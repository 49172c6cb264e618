import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { placeProduct } from "#lib/features/editor/brand/product.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorBrand.placeProduct, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await placeProduct(db, { ownerId: account.id, slug: params.slug, placement: body.placement, origin: originOf(request.headers) }),
}));

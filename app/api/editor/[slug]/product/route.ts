import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { removeProduct } from "#lib/features/editor/brand/product.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const DELETE = route(editorBrand.removeProduct, async ({ db, account, params, request }) => ({
  status: 200,
  data: await removeProduct(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

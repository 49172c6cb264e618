import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { removeClosing } from "#lib/features/editor/brand/closing.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const DELETE = route(editorBrand.removeClosing, async ({ db, account, params, request }) => ({
  status: 200,
  data: await removeClosing(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

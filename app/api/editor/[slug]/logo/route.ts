import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { removeLogo, updateLogo } from "#lib/features/editor/brand/logo.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const PATCH = route(editorBrand.updateLogo, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await updateLogo(db, { ownerId: account.id, slug: params.slug, fields: body, origin: originOf(request.headers) }),
}));

export const DELETE = route(editorBrand.removeLogo, async ({ db, account, params, request }) => ({
  status: 200,
  data: await removeLogo(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

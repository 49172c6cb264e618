import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { confirmLogo } from "#lib/features/editor/brand/logo.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorBrand.confirmLogo, async ({ db, account, params, body, request }) => {
  const { s3_key: key, ...fields } = body;
  const sent = { ownerId: account.id, slug: params.slug, key, signal: request.signal, origin: originOf(request.headers) };
  return { status: 200, data: await confirmLogo(db, { ...sent, fields }) };
});

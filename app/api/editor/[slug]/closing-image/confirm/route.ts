import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { confirmClosing } from "#lib/features/editor/brand/closing.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorBrand.confirmClosing, async ({ db, account, params, body, request }) => {
  const { s3_key: key } = body;
  const sent = { ownerId: account.id, slug: params.slug, key, signal: request.signal, origin: originOf(request.headers) };
  return { status: 200, data: await confirmClosing(db, sent) };
});

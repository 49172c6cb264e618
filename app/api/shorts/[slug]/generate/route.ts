import { shorts } from "#lib/contracts/shorts.ts";
import { generateShort } from "#lib/features/shorts/generate.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(shorts.generate, async ({ db, account, params, request }) => {
  const { started, short } = await generateShort(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) });
  return { status: started ? 202 : 200, data: short };
});

import { sliders } from "#lib/contracts/sliders.ts";
import { confirmLogo } from "#lib/features/sliders/logo.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(sliders.confirmLogo, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await confirmLogo(db, {
    ownerId: account.id,
    slug: params.slug,
    key: body.s3_key,
    origin: originOf(request.headers),
    signal: request.signal,
  }),
}));

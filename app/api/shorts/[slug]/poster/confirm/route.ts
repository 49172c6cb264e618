import { shorts } from "#lib/contracts/shorts.ts";
import { confirmBrandImage } from "#lib/features/shorts/brand-images.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(shorts.confirmPoster, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await confirmBrandImage(db, {
    ownerId: account.id,
    slug: params.slug,
    role: "poster",
    key: body.s3_key,
    origin: originOf(request.headers),
    signal: request.signal,
  }),
}));

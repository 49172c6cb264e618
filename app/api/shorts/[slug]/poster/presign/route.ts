import { shorts } from "#lib/contracts/shorts.ts";
import { presignBrandImage } from "#lib/features/shorts/brand-images.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(shorts.presignPoster, async ({ db, account, params, body, request }) => {
  const upload = await presignBrandImage(db, {
    ownerId: account.id,
    slug: params.slug,
    role: "poster",
    mime: body.content_type, bytes: body.size_bytes ?? null,
    origin: originOf(request.headers),
  });
  return { status: 200, data: { upload_url: upload.url, s3_key: upload.key, expires_in_seconds: upload.expiresIn } };
});

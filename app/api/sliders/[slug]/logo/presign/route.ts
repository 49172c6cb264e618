import { sliders } from "#lib/contracts/sliders.ts";
import { presignLogo } from "#lib/features/sliders/logo.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(sliders.presignLogo, async ({ db, account, params, body, request }) => {
  const upload = await presignLogo(db, {
    ownerId: account.id,
    slug: params.slug,
    mime: body.mime_type,
    bytes: body.size_bytes ?? null,
    origin: originOf(request.headers),
  });
  return { status: 200, data: { presigned_url: upload.url, s3_key: upload.key, expires_in_seconds: upload.expiresIn } };
});

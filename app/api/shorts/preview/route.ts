import { shorts } from "#lib/contracts/shorts.ts";
import { previewShort } from "#lib/features/shorts/preview.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(shorts.preview, async ({ db, account, body, request }) => ({
  status: 200,
  data: await previewShort(db, { ownerId: account.id, body, origin: originOf(request.headers) }),
}));

import { shorts } from "#lib/contracts/shorts.ts";
import { writeShortText } from "#lib/features/shorts/write-text.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(shorts.writeText, async ({ db, account, params, request }) => ({
  status: 200,
  data: await writeShortText(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

import { shorts } from "#lib/contracts/shorts.ts";
import { listVersions } from "#lib/features/shorts/drafts.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(shorts.renders, async ({ db, account, params, request }) => ({
  status: 200,
  data: await listVersions(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

import { editorProduction } from "#lib/contracts/editor/production.ts";
import { retryRender } from "#lib/features/editor/render/versions.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorProduction.retry, async ({ db, account, params, request }) => ({
  status: 202,
  data: await retryRender(db, { ownerId: account.id, ...params, origin: originOf(request.headers) }),
}));

import { editorProduction } from "#lib/contracts/editor/production.ts";
import { listVersions } from "#lib/features/editor/render/versions.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(editorProduction.renders, async ({ db, account, params, request }) => ({
  status: 200,
  data: await listVersions(db, { ownerId: account.id, ...params, origin: originOf(request.headers) }),
}));

import { editorProduction } from "#lib/contracts/editor/production.ts";
import { cancelAutopilot } from "#lib/features/editor/autopilot/cancel.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorProduction.cancelAutopilot, async ({ db, account, params, request }) => ({
  status: 200,
  data: await cancelAutopilot(db, { ownerId: account.id, ...params, origin: originOf(request.headers) }),
}));

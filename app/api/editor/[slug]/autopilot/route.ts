import { editorProduction } from "#lib/contracts/editor/production.ts";
import { startAutopilot } from "#lib/features/editor/autopilot/start.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorProduction.autopilot, async ({ db, account, params, body, request }) => {
  const { started, project } = await startAutopilot(db, { ownerId: account.id, ...params, body, origin: originOf(request.headers) });
  return { status: started ? 202 : 200, data: project };
});

import { editorProduction } from "#lib/contracts/editor/production.ts";
import { renderProject } from "#lib/features/editor/render/start.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorProduction.render, async ({ db, account, params, request }) => {
  const { started, project } = await renderProject(db, { ownerId: account.id, ...params, origin: originOf(request.headers) });
  return { status: started ? 202 : 200, data: project };
});

import { editorProduction } from "#lib/contracts/editor/production.ts";
import { autopilotCost } from "#lib/features/editor/autopilot/cost.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(editorProduction.autopilotCost, async ({ db, account, params, query }) => ({
  status: 200,
  data: await autopilotCost(db, { ownerId: account.id, ...params, segmentsCount: query.segments_count }),
}));

import { runs } from "#lib/contracts/runs.ts";
import { followRun } from "#lib/features/runs/follow.ts";
import { streamRoute } from "#lib/http/stream.ts";

export const GET = streamRoute(runs.events, async ({ account, params, request }) =>
  followRun({ ownerId: account.id, id: params.id, lastEventId: request.headers.get("last-event-id"), signal: request.signal }),
);

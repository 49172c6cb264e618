import { database } from "#db/database.ts";
import type { RunData } from "#lib/contracts/runs.ts";
import { getRun } from "#lib/features/runs/view.ts";
import { watchRun } from "#lib/features/runs/watch.ts";

/** A run as events, going on after the last one that the caller has seen. Throws `not_found` before the first event. */
export async function followRun({
  ownerId,
  id,
  lastEventId,
  signal,
}: {
  ownerId: string;
  id: string;
  lastEventId: string | null;
  signal: AbortSignal;
}): Promise<AsyncIterable<{ id: string; event: string; data: RunData }>> {
  const connection = database();
  await getRun(connection.db, { ownerId, id });
  const after = /^\d{1,15}$/.test(lastEventId ?? "") ? Number(lastEventId) : 0;
  return eventsOf(watchRun(connection, { ownerId, id, after, signal }));
}

async function* eventsOf(states: AsyncIterable<RunData>) {
  for await (const run of states) yield { id: String(run.version), event: "run", data: run };
}

import type { Connection } from "#db/client.ts";
import type { RunData } from "#lib/contracts/runs.ts";
import { getRun, isOver } from "#lib/features/runs/view.ts";

type Listeners = Map<string, Set<() => void>>;

// One listening connection per process serves every watcher.
const shared = globalThis as { hooklineRunListeners?: { listeners: Listeners; ready: Promise<unknown> } };

/** How long to wait for a change before looking anyway: a lost notification delays a watcher no longer than this. */
const LOOK_ANYWAY_MS = 15_000;

function subscribe(connection: Connection, runId: string, wake: () => void): { ready: Promise<unknown>; stop(): void } {
  if (!shared.hooklineRunListeners) {
    const listeners: Listeners = new Map();
    const wakeAll = () => listeners.forEach((wakes) => wakes.forEach((each) => each()));
    // After a reconnect notifications may have been missed: everybody looks.
    const ready = connection.sql.listen("hookline_runs", (id) => listeners.get(id)?.forEach((each) => each()), wakeAll);
    shared.hooklineRunListeners = { listeners, ready };
    ready.catch(() => {
      shared.hooklineRunListeners = undefined;
    });
  }
  const { listeners, ready } = shared.hooklineRunListeners;
  const wakes = listeners.get(runId) ?? new Set();
  listeners.set(runId, wakes.add(wake));
  return {
    ready,
    stop() {
      wakes.delete(wake);
      if (wakes.size === 0) listeners.delete(runId);
    },
  };
}

/** The states of a run newer than `after` (a version; 0 for all), to its end. Throws `not_found` for anybody else's run. */
export async function* watchRun(
  connection: Connection,
  { ownerId, id, after, signal }: { ownerId: string; id: string; after: number; signal: AbortSignal },
): AsyncGenerator<RunData> {
  let changed = Promise.withResolvers<void>();
  const subscription = subscribe(connection, id, () => changed.resolve());
  const onAbort = () => changed.resolve();
  signal.addEventListener("abort", onAbort);
  try {
    await subscription.ready;
    let seen = after;
    while (!signal.aborted) {
      // Renewed before looking, so that a change during the look is not missed.
      changed = Promise.withResolvers<void>();
      const run = await getRun(connection.db, { ownerId, id });
      if (run.version > seen) yield run;
      seen = Math.max(seen, run.version);
      if (isOver(run)) return;
      const timer = setTimeout(() => changed.resolve(), LOOK_ANYWAY_MS);
      await changed.promise;
      clearTimeout(timer);
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    subscription.stop();
  }
}

import { RequestFailure } from "#lib/client/request-failure.ts";

/** Milliseconds to wait before each further try. */
export const PAUSES: readonly number[] = [500, 1000, 2000, 4000, 8000, 15_000];

/** True when trying the same again can help: lost connections, overload, and links that have lapsed and are signed anew. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof RequestFailure)) return false;
  return error.status === 0 || error.status === 429 || error.status >= 500 || error.code === "upload_refused";
}

/** Does something until it works, with growing pauses; without a network it waits for one. Gives up on what no repetition mends. */
export async function persist<T>(work: () => Promise<T>, signal: AbortSignal, pauses = PAUSES): Promise<T> {
  for (let failures = 0; ; failures++) {
    signal.throwIfAborted();
    await untilOnline(signal);
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      const pause = pauses[failures];
      // Tries that failed for want of a network don't count.
      if (!navigator.onLine) failures = -1;
      else if (pause === undefined || !mayPass(error)) throw error;
      else await after(pause, signal);
    }
  }
}

function untilOnline(signal: AbortSignal): Promise<void> {
  return navigator.onLine ? Promise.resolve() : once(signal, (go) => {
    window.addEventListener("online", go);
    return () => window.removeEventListener("online", go);
  });
}

function after(milliseconds: number, signal: AbortSignal): Promise<void> {
  return once(signal, (go) => {
    const timer = setTimeout(go, milliseconds);
    return () => clearTimeout(timer);
  });
}

/** Waits for something that `listen` tells of, or rejects when the signal is aborted; either way it stops listening. */
function once(signal: AbortSignal, listen: (go: () => void) => () => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const abort = () => reject(signal.reason as Error);
  const stop = listen(resolve);
  signal.addEventListener("abort", abort);
  return promise.finally(() => {
    stop();
    signal.removeEventListener("abort", abort);
  });
}

"use client";

import { useSyncExternalStore } from "react";

const EVERY_MS = 30_000;

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, EVERY_MS);
  return () => clearInterval(timer);
}

/** The time, to the half minute; null on the server, where "5 minutes ago" would be wrong by the time it is read. */
export function useNow(): number | null {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / EVERY_MS) * EVERY_MS,
    () => null,
  );
}

"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { call } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { pollingInterval } from "#components/studio/lib/polling.ts";
import { observe, sayTimeLeft, secondsLeft, type Sample } from "#components/studio/lib/time-left.ts";
import { runs, type RunView } from "#lib/contracts/runs.ts";

const OVER = new Set<RunView["status"]>(["completed", "failed", "cancelled"]);

/**
 * A run as it happens: by server-sent events, and by asking where these don't get through. `onOver` is called
 * once, when it has ended.
 */
export function useRun(id: string | null, onOver: (run: RunView) => void): RunView | null {
  const client = useQueryClient();
  const [streaming, setStreaming] = useState(true);
  const { data } = useQuery({
    queryKey: keys.run(id ?? ""),
    queryFn: ({ signal }) => call(runs.get, { params: { id: id! }, signal }),
    enabled: id !== null && !streaming,
    refetchInterval: ({ state }) => (state.data && OVER.has(state.data.status) ? false : pollingInterval(state.dataUpdateCount)),
  });

  useEffect(() => {
    if (id === null) return;
    const source = new EventSource(`/api/runs/${id}/events`);
    source.addEventListener("run", (event) => {
      const run = JSON.parse(event.data as string) as RunView;
      client.setQueryData(keys.run(id), run);
      if (OVER.has(run.status)) source.close();
    });
    source.addEventListener("open", () => setStreaming(true));
    source.addEventListener("error", () => {
      // The browser connects again by itself, unless it was refused.
      if (source.readyState === EventSource.CLOSED) setStreaming(false);
    });
    return () => source.close();
  }, [id, client]);

  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!data || !OVER.has(data.status) || told.current === data.id) return;
    told.current = data.id;
    onOver(data);
  }, [data, onOver]);

  return data ?? null;
}

/** How long something will take still, from how its progress has moved; null while that can't be told. */
export function useTimeLeft(progress: number): string | null {
  const samples = useRef<Sample[]>([]);
  const [left, setLeft] = useState<string | null>(null);
  useEffect(() => {
    samples.current = observe(samples.current, { at: Date.now(), progress });
  }, [progress]);
  useEffect(() => {
    const timer = setInterval(() => setLeft(sayTimeLeft(secondsLeft(samples.current, Date.now()))), 1000);
    return () => clearInterval(timer);
  }, []);
  return left;
}

"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, callPage } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { pollingInterval } from "#components/studio/lib/polling.ts";
import { shorts } from "#lib/contracts/shorts.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

const PAGE = "24";

/** All shorts, newest first, page by page; those in the works are looked at again by themselves. */
export function useShortList({ withFinished = true }: { withFinished?: boolean } = {}) {
  return useInfiniteQuery({
    queryKey: keys.shortList(withFinished),
    queryFn: ({ pageParam, signal }) => callPage(shorts.list, { query: { limit: PAGE, cursor: pageParam, include_completed: String(withFinished) }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: ({ state }) => {
      const rendering = state.data?.pages.some((page) => page.data.some((short) => short.stage === "rendering"));
      return rendering ? pollingInterval(state.dataUpdateCount) : false;
    },
  });
}

/** What was worked on last. */
export function useRecentShorts(): { shorts: readonly ShortView[] } {
  const { data } = useShortList();
  return { shorts: data?.pages[0]?.data.slice(0, 6) ?? [] };
}

/** One short; while it renders its run tells the progress, and this is only looked at for safety. */
export function useShort(slug: string, initial?: ShortView) {
  return useQuery({
    queryKey: keys.short(slug),
    queryFn: ({ signal }) => call(shorts.get, { params: { slug }, signal }),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data?.stage === "rendering" ? 15_000 : false),
  });
}

/** Every version of a short's film; fetched anew when the newest one, or how it stands, changes. */
export function useVersions(slug: string, newest: number, stage: ShortView["stage"]) {
  return useQuery({
    queryKey: [...keys.versions(slug), newest, stage],
    queryFn: ({ signal }) => call(shorts.renders, { params: { slug }, signal }),
    placeholderData: (before) => before,
  });
}

/** What generating would cost; asked again whenever the short was saved. */
export function useCost(slug: string | null, savedAt: string | null) {
  return useQuery({
    queryKey: [...keys.cost(slug ?? ""), savedAt],
    queryFn: ({ signal }) => call(shorts.cost, { params: { slug: slug! }, signal }),
    enabled: slug !== null,
    placeholderData: (before) => before,
  });
}

/** Puts a short that the server has just sent where all pages see it. A look that began before would put the past back. */
export function useKeepShort() {
  const client = useQueryClient();
  return async (short: ShortView) => {
    await client.cancelQueries({ queryKey: keys.short(short.slug), exact: true });
    client.setQueryData(keys.short(short.slug), short);
    void client.invalidateQueries({ queryKey: ["shorts", "list"] });
  };
}

/** Starts the film. The key is fresh for every press, and the same for its retries. */
export function useGenerate() {
  const client = useQueryClient();
  const keep = useKeepShort();
  return useMutation({
    mutationFn: (slug: string) => call(shorts.generate, { params: { slug }, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async (short) => {
      await keep(short);
      void client.invalidateQueries({ queryKey: keys.credits });
    },
  });
}

export function useDeleteShort() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (slug: string) => call(shorts.remove, { params: { slug } }),
    onSuccess: (_, slug) => {
      client.removeQueries({ queryKey: keys.short(slug) });
      void client.invalidateQueries({ queryKey: ["shorts", "list"] });
    },
  });
}

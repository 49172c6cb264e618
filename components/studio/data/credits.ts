"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { call, callPage } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { credits } from "#lib/contracts/credits.ts";

/** The balance; `initial` is what is known until the server says. */
export function useBalance<T extends number | null>(initial: T): number | T {
  const { data } = useQuery({
    queryKey: keys.credits,
    queryFn: ({ signal }) => call(credits.balance, { signal }),
    placeholderData: initial === null ? undefined : { credits: initial },
  });
  return data?.credits ?? initial;
}

export function useLedger() {
  return useInfiniteQuery({
    queryKey: keys.ledger,
    queryFn: ({ pageParam, signal }) => callPage(credits.entries, { query: { limit: "30", cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

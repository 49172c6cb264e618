"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { assists } from "#lib/contracts/assists.ts";
import { shorts } from "#lib/contracts/shorts.ts";

export function useAssists() {
  return useQuery({ queryKey: keys.assists, queryFn: ({ signal }) => call(assists.quota, { signal }) });
}

/** Has the headline, subheadline and captions of a saved short written. */
export function useWriteWords() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (slug: string) => call(shorts.writeText, { params: { slug } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.assists }),
  });
}

export function useUnlockAssists() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(assists.unlock),
    onSuccess: (quota) => {
      client.setQueryData(keys.assists, quota);
      void client.invalidateQueries({ queryKey: keys.credits });
    },
  });
}

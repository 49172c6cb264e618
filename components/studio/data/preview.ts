"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { bodyOf, type Draft, faultsOf } from "#components/studio/shorts/draft.ts";
import { shorts } from "#lib/contracts/shorts.ts";

const PAUSE_MS = 450;

/** A value that follows another once that has rested for a moment. */
function useRested<T>(value: T, pause: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}

/**
 * The film on paper that a draft leads to. The last one stays until the next is there. `pictures` names the
 * brand pictures of the saved short: other pictures, another film.
 */
export function useShortPreview(draft: Draft, saved: { slug: string | null; pictures: string }) {
  const rested = useRested(draft, PAUSE_MS);
  const body = { ...bodyOf(rested), ...(saved.slug && { slug: saved.slug }) };
  return useQuery({
    queryKey: [...keys.preview(body), saved.pictures],
    queryFn: ({ signal }) => call(shorts.preview, { body, signal }),
    enabled: Object.keys(faultsOf(rested)).length === 0,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

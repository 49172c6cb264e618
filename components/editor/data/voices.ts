"use client";

import { useQuery } from "@tanstack/react-query";
import { call } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { voices } from "#lib/contracts/voices.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** The voices that speak a language. */
export function useVoices(language: Language) {
  return useQuery({
    queryKey: keys.voices,
    queryFn: ({ signal }) => call(voices.list, { signal }),
    select: (all) => all.filter((voice) => voice.language === language),
    staleTime: 5 * 60_000,
  });
}

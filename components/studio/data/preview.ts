"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { call } from "#components/studio/data/call.ts";
import { compileInPage } from "#components/studio/data/compile.ts";
import { keys } from "#components/studio/data/keys.ts";
import { bodyOf, type Draft, faultsOf } from "#components/studio/shorts/draft.ts";
import type { Composition } from "#lib/composition/model.ts";
import { music } from "#lib/contracts/music.ts";
import { shorts } from "#lib/contracts/shorts.ts";
import type { ShortPreviewView, ShortView } from "#lib/contracts/shorts/views.ts";

const PAUSE_MS = 450;
const ASK_AGAIN_MS = 1500;

/** A value that follows another once that has rested for a moment. */
function useRested<T>(value: T, pause: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}

export type FilmOnPaper = {
  composition: Composition;
  /** Links to the pictures it shows, by asset id. */
  pictures: Readonly<Record<string, string>>;
  music: ShortPreviewView["music"];
};

/** The film that a draft leads to. The last one stays until the next is there; undefined before the first. */
export function useShortPreview(draft: Draft, short: ShortView | null): { film: FilmOnPaper | undefined; error: Error | null; retry(): void } {
  const rested = useRested(draft, PAUSE_MS);
  const body = { ...bodyOf(rested), ...(short && { slug: short.slug }) };
  // Other pictures, another film; their links alone change with every answer.
  const pictures = [short?.product, short?.poster].map((picture) => picture && [picture.width, picture.height, picture.url.split("?")[0]]);
  const { data, error, refetch } = useQuery({
    queryKey: [...keys.preview(body), pictures],
    queryFn: async ({ signal }): Promise<FilmOnPaper> => {
      const paper = await call(shorts.preview, { body, signal });
      const links = Object.entries(paper.pictures).map(([id, picture]) => [id, picture.url]);
      return { composition: await compileInPage(paper.storyboard), pictures: Object.fromEntries(links), music: paper.music };
    },
    enabled: Object.keys(faultsOf(rested)).length === 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    structuralSharing: false,
  });
  return { film: data, error, retry: () => void refetch() };
}

/** The link to a film's music once it has been played in; undefined until then, and while it isn't wanted. */
export function useFilmMusic(wanted: ShortPreviewView["music"] | undefined): string | undefined {
  const body = useMemo(() => wanted && { ...wanted, seconds: wanted.seconds === 14 ? (14 as const) : (12 as const) }, [wanted]);
  const { data } = useQuery({
    queryKey: ["music", body],
    queryFn: ({ signal }) => call(music.sample, { body: body!, signal }),
    enabled: body !== undefined,
    refetchInterval: ({ state }) => (state.data?.url ? false : ASK_AGAIN_MS),
    staleTime: Infinity,
  });
  return data?.url ?? undefined;
}

"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { keys } from "#components/studio/data/keys.ts";
import { drawSlide, type DrawnSlide } from "#components/studio/sliders/drawing/draw-slide.ts";
import type { SlideRequest } from "#components/studio/sliders/drawing/request.ts";

/** Every letter typed makes another slide: old ones are let go soon. */
const KEEP_MS = 20_000;

/** A slide drawn in the page. The last one stays until the next is there, and after none is wanted any more. */
export function useDrawnSlide(request: SlideRequest | null): { drawn: DrawnSlide | undefined; failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: keys.slideDrawing(request),
    queryFn: ({ signal }) => drawSlide(request!, signal),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: KEEP_MS,
    structuralSharing: false,
    retry: 1,
  });
  return { drawn: data, failed: isError };
}

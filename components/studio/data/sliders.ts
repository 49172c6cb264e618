"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { call, callPage } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { pollingInterval } from "#components/studio/lib/polling.ts";
import { sliders } from "#lib/contracts/sliders.ts";
import type { UpdateSliderBody } from "#lib/contracts/sliders/fields.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

const PAGE = "24";

/** All carousels, newest first, page by page; those in the works are looked at again by themselves. */
export function useSliderList() {
  return useInfiniteQuery({
    queryKey: keys.sliderList,
    queryFn: ({ pageParam, signal }) => callPage(sliders.list, { query: { limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: ({ state }) => {
      const processing = state.data?.pages.some((page) => page.data.some((slider) => slider.status === "processing"));
      return processing ? pollingInterval(state.dataUpdateCount) : false;
    },
  });
}

/** What was worked on last. */
export function useRecentSliders(): { sliders: readonly SliderView[] } {
  const { data } = useSliderList();
  return { sliders: data?.pages[0]?.data.slice(0, 6) ?? [] };
}

/** One carousel; while something is drawn its run tells how far it is, and this is only looked at for safety. */
export function useSlider(slug: string) {
  return useQuery({
    queryKey: keys.slider(slug),
    queryFn: ({ signal }) => call(sliders.get, { params: { slug }, signal }),
    refetchInterval: ({ state }) => (state.data?.status === "processing" || state.data?.video?.status === "processing" ? 5000 : false),
  });
}

/** What generating would cost; asked again whenever the carousel was saved. */
export function useSliderCost(slug: string | null, savedAt: string | null) {
  return useQuery({
    queryKey: [...keys.sliderCost(slug ?? ""), savedAt],
    queryFn: ({ signal }) => call(sliders.cost, { params: { slug: slug! }, signal }),
    enabled: slug !== null,
    placeholderData: (before) => before,
  });
}

/** Puts a carousel that the server has just sent where all pages see it. A look that began before would put the past back. */
export function useKeepSlider() {
  const client = useQueryClient();
  return useCallback(
    async (slider: SliderView) => {
      await client.cancelQueries({ queryKey: keys.slider(slider.slug), exact: true });
      client.setQueryData(keys.slider(slider.slug), slider);
      void client.invalidateQueries({ queryKey: keys.sliderList });
    },
    [client],
  );
}

/** Looks at everything about a carousel anew. */
export function useRefreshSlider(slug: string) {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: keys.slider(slug) });
    void client.invalidateQueries({ queryKey: keys.sliderList });
    void client.invalidateQueries({ queryKey: keys.credits });
  }, [client, slug]);
}

/** Starts writing and drawing. The key is fresh for every press, and the same for its retries. */
export function useGenerateSlider() {
  const client = useQueryClient();
  const keep = useKeepSlider();
  return useMutation({
    mutationFn: (slug: string) => call(sliders.generate, { params: { slug }, idempotencyKey: crypto.randomUUID() }),
    onSuccess: keep,
    // A refusal for want of credits means that the balance on the page is stale too.
    onSettled: () => client.invalidateQueries({ queryKey: keys.credits }),
  });
}

/** Edits the caption and the hashtags. */
export function useUpdateSlider(slug: string) {
  const keep = useKeepSlider();
  return useMutation({
    mutationFn: (body: UpdateSliderBody) => call(sliders.update, { params: { slug }, body }),
    onSuccess: keep,
  });
}

/** Starts the film of the carousel. */
export function useFilmSlider(slug: string) {
  const keep = useKeepSlider();
  return useMutation({
    mutationFn: () => call(sliders.video, { params: { slug }, idempotencyKey: crypto.randomUUID() }),
    onSuccess: keep,
  });
}

export function useDeleteSlider() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (slug: string) => call(sliders.remove, { params: { slug } }),
    onSuccess: (_, slug) => {
      client.removeQueries({ queryKey: keys.slider(slug) });
      void client.invalidateQueries({ queryKey: keys.sliderList });
    },
  });
}

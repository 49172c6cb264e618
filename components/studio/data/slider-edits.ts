"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { useKeepSlider } from "#components/studio/data/sliders.ts";
import { putFile } from "#components/studio/data/upload.ts";
import { imageMime } from "#lib/contracts/uploads.ts";
import { sliders } from "#lib/contracts/sliders.ts";
import type { RestyleBody } from "#lib/contracts/sliders/fields.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import type { SlideWords } from "#lib/creative/slides/plan.ts";

/**
 * A change of a finished carousel that is shown before the server has answered: the page draws it itself. It is
 * taken back when the server refuses.
 */
function useOptimisticChange<V>(slug: string, send: (change: V) => Promise<SliderView>, foresee: (slider: SliderView, change: V) => SliderView) {
  const client = useQueryClient();
  const keep = useKeepSlider();
  return useMutation({
    mutationFn: send,
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: keys.slider(slug), exact: true });
      const before = client.getQueryData<SliderView>(keys.slider(slug));
      if (before) client.setQueryData(keys.slider(slug), foresee(before, change));
      return before;
    },
    onSuccess: keep,
    onError: (_error, _change, before) => {
      if (before) client.setQueryData(keys.slider(slug), before);
    },
  });
}

export type SlideEdit = { position: number; words: SlideWords };

/** Changes the words of one slide; only that slide is drawn again. */
export function useEditSlide(slug: string) {
  return useOptimisticChange<SlideEdit>(
    slug,
    ({ position, words }) => call(sliders.updateSlide, { params: { slug, position: String(position) }, body: words }),
    (slider, { position, words }) => ({
      ...slider,
      status: "processing",
      slides: slider.slides.map((slide) => (slide.position === position ? { ...slide, ...words, status: "processing" } : slide)),
    }),
  );
}

/** What a restyle changes. A file is a new logo, which is sent first. */
export type Restyle = { body: RestyleBody; logo: File | null };

/** Gives all slides another style. */
export function useRestyle(slug: string) {
  return useOptimisticChange<Restyle>(
    slug,
    async ({ body, logo }) => {
      const confirmed = logo && (await sendLogo(slug, logo));
      return confirmed && Object.keys(body).length === 0 ? confirmed : call(sliders.restyle, { params: { slug }, body });
    },
    (slider, { body }) => ({
      ...slider,
      ...body,
      ...(body.logo_s3_key === null && { logo_url: null }),
      status: "processing",
      slides: slider.slides.map((slide) => ({ ...slide, status: "processing" })),
    }),
  );
}

/** Stores a logo and attaches it; a finished carousel is drawn again with it. `onProgress` gets 0…1. */
export async function sendLogo(slug: string, file: File, onProgress: (fraction: number) => void = () => undefined): Promise<SliderView> {
  const link = await call(sliders.presignLogo, { params: { slug }, body: { mime_type: imageMime.parse(file.type), size_bytes: file.size } });
  await putFile(link.presigned_url, file, onProgress);
  return call(sliders.confirmLogo, { params: { slug }, body: { s3_key: link.s3_key } });
}

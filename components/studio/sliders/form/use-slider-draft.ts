"use client";

import { type Autosave, type DraftKind, useAutosave } from "#components/studio/data/autosave.ts";
import { call } from "#components/studio/data/call.ts";
import { useKeepSlider } from "#components/studio/data/sliders.ts";
import { bodyOf, changesBetween, draftOf, faultsOf, type SliderDraft } from "#components/studio/sliders/form/draft.ts";
import { sliders } from "#lib/contracts/sliders.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

const SLIDER_DRAFT: DraftKind<SliderDraft, SliderView> = {
  draftOf,
  faultsOf,
  create: (draft) => call(sliders.create, { body: bodyOf(draft) }),
  update(slider, draft) {
    const body = changesBetween(draftOf(slider), draft);
    return Object.keys(body).length > 0 ? call(sliders.update, { params: { slug: slider.slug }, body }) : null;
  },
};

/** A carousel's form, kept on the server as it is typed. */
export function useSliderDraft(initial: { draft: SliderDraft; saved: SliderView | null }): Autosave<SliderDraft, SliderView> {
  return useAutosave(SLIDER_DRAFT, initial, useKeepSlider());
}

"use client";

import type { ChapterProps } from "#components/studio/form/form-section.tsx";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { EXAMPLE_PROMPT } from "#components/studio/sliders/form/example.ts";
import { inMode, type SliderDraft } from "#components/studio/sliders/form/draft.ts";
import { RatioPicture } from "#components/studio/sliders/form/pictures.tsx";
import { MODES, RATIOS } from "#components/studio/sliders/vocabulary.ts";
import { Field, Fieldset } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { Select } from "#components/ui/select.tsx";
import { Stepper } from "#components/ui/stepper.tsx";
import { SLIDER_LIMITS } from "#lib/contracts/sliders/vocabulary.ts";
import { LANGUAGE_NAMES } from "#lib/kernel/languages.ts";

const LANGUAGES = keysOf(LANGUAGE_NAMES).map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
const MODE_CARDS = keysOf(MODES).map((value) => ({ value, ...MODES[value] }));
const RATIO_CARDS = keysOf(RATIOS).map((value) => ({ value, ...RATIOS[value], picture: <RatioPicture ratio={value} /> }));

/** What it is about, and how it is told. */
export function BriefFields({ draft, change, error }: ChapterProps<SliderDraft> & { error?: string | undefined }) {
  return (
    <div className="flex flex-col gap-6 pb-7">
      <Field label="Prompt" hint="What it is about, and for whom. For an ad, name the product and the offer." error={error} counter={{ used: draft.prompt.trim().length, most: SLIDER_LIMITS.prompt.max }}>
        <Textarea rows={4} value={draft.prompt} placeholder={EXAMPLE_PROMPT} onChange={(event) => change({ prompt: event.target.value })} className="min-h-28" />
      </Field>
      <Fieldset legend="How it is told">
        <RadioCards label="How it is told" value={draft.mode} onChange={(mode) => change(inMode(draft, mode))} options={MODE_CARDS} columns="grid-cols-1 sm:grid-cols-2" />
      </Fieldset>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label="Language of the slides">
          <Select value={draft.language} onChange={(language) => change({ language })} options={LANGUAGES} />
        </Field>
        <Fieldset legend="Slides">
          <Stepper label="Slides" value={draft.count} min={SLIDER_LIMITS.slides.min} max={SLIDER_LIMITS.slides.max} text={`${draft.count} slides`} onChange={(count) => change({ count })} />
        </Fieldset>
      </div>
      <Fieldset legend="Format">
        <RadioCards label="Format" value={draft.ratio} onChange={(ratio) => change({ ratio })} options={RATIO_CARDS} columns="grid-cols-3" />
      </Fieldset>
    </div>
  );
}

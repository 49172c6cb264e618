"use client";

import { keysOf } from "#components/studio/lib/keys-of.ts";
import { ArcDiagram } from "#components/studio/shorts/arc-diagram.tsx";
import type { Draft } from "#components/studio/shorts/draft.ts";
import type { ChapterProps } from "#components/studio/form/form-section.tsx";
import { FormSection } from "#components/studio/form/form-section.tsx";
import { LookPicture } from "#components/studio/shorts/look-picture.tsx";
import { FORMATS, LOOKS } from "#components/studio/shorts/vocabulary.ts";
import { RadioCards } from "#components/ui/radio-cards.tsx";

const LOOK_CARDS = [
  { value: "auto" as const, label: "Auto", detail: "What suits the prompt", picture: <LookPicture look="auto" /> },
  ...keysOf(LOOKS).map((value) => ({ value, ...LOOKS[value], picture: <LookPicture look={value} /> })),
];
const FORMAT_CARDS = [
  { value: "auto" as const, label: "Auto", detail: "What suits the prompt.", picture: <ArcDiagram format="auto" /> },
  ...keysOf(FORMATS).map((value) => ({ value, ...FORMATS[value], picture: <ArcDiagram format={value} /> })),
];

export function LookChapter({ draft, change }: ChapterProps<Draft>) {
  return (
    <>
      <FormSection title="Look" hint="Palette, type, movement and texture in one choice.">
        <RadioCards label="Look" bleed value={draft.look} onChange={(look) => change({ look })} options={LOOK_CARDS} columns="grid-cols-2 sm:grid-cols-4" />
      </FormSection>
      <FormSection title="Story" hint="How tension rises and falls over the four captions.">
        <RadioCards label="Story" value={draft.format} onChange={(format) => change({ format })} options={FORMAT_CARDS} columns="grid-cols-2 sm:grid-cols-4" />
      </FormSection>
    </>
  );
}

"use client";

import { keysOf } from "#components/studio/lib/keys-of.ts";
import type { Draft } from "#components/studio/shorts/draft.ts";
import type { ChapterProps } from "#components/studio/form/form-section.tsx";
import { FormSection } from "#components/studio/form/form-section.tsx";
import { FontPicture } from "#components/studio/shorts/font-picture.tsx";
import { AnimationPicture, PositionPicture } from "#components/studio/shorts/text-pictures.tsx";
import { ANIMATIONS, POSITIONS } from "#components/studio/shorts/vocabulary.ts";
import { Fieldset } from "#components/ui/field.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { FONT_FAMILIES } from "#lib/composition/fonts.ts";
import { shortFontFamily } from "#lib/contracts/creative.ts";

const AUTO = "auto" as const;
const POSITION_CARDS = [
  { value: AUTO, label: "Auto", picture: <PositionPicture position="auto" /> },
  ...keysOf(POSITIONS).map((value) => ({ value, label: POSITIONS[value], picture: <PositionPicture position={value} /> })),
];
const ANIMATION_CARDS = [
  { value: AUTO, label: "Auto", picture: <AnimationPicture animation="auto" /> },
  ...keysOf(ANIMATIONS).map((value) => ({ value, label: ANIMATIONS[value], picture: <AnimationPicture animation={value} /> })),
];
const FONT_CARDS = [
  { value: AUTO, label: "The look's own", picture: <FontPicture font="auto" /> },
  ...shortFontFamily.options.map((value) => ({ value, label: FONT_FAMILIES[value].label, picture: <FontPicture font={value} /> })),
];

export function TypeChapter({ draft, change }: ChapterProps<Draft>) {
  return (
    <FormSection title="Type" hint="Where the headline stands, how it comes in, and in which letters.">
      <Fieldset legend="Position">
        <RadioCards label="Position" value={draft.position} onChange={(position) => change({ position })} options={POSITION_CARDS} columns="grid-cols-4" />
      </Fieldset>
      <Fieldset legend="Entrance">
        <RadioCards label="Entrance" value={draft.animation} onChange={(animation) => change({ animation })} options={ANIMATION_CARDS} columns="grid-cols-3 sm:grid-cols-6" />
      </Fieldset>
      <Fieldset legend="Font">
        <RadioCards label="Font" value={draft.font} onChange={(font) => change({ font })} options={FONT_CARDS} columns="grid-cols-3 sm:grid-cols-6" />
      </Fieldset>
    </FormSection>
  );
}

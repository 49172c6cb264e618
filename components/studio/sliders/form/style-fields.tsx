"use client";

import { AccentPicker } from "#components/studio/sliders/form/accent-picker.tsx";
import { TemplatePicture, TextPositionPicture } from "#components/studio/sliders/form/pictures.tsx";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { TEMPLATES, TEXT_POSITIONS } from "#components/studio/sliders/vocabulary.ts";
import { Fieldset } from "#components/ui/field.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import type { SliderTemplate, SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";

const POSITION_CARDS = [
  { value: "auto" as const, label: "Auto", picture: <TextPositionPicture position="auto" /> },
  ...keysOf(TEXT_POSITIONS).map((value) => ({ value, label: TEXT_POSITIONS[value], picture: <TextPositionPicture position={value} /> })),
];

type StyleFieldsProps = {
  value: { template: SliderTemplate; accent: string | null; position: SliderTextPosition | "auto" };
  templates: readonly SliderTemplate[];
  onChange(part: Partial<StyleFieldsProps["value"]>): void;
};

/** What all slides have in common: the template as pictures, the accent, where the words stand. */
export function StyleFields({ value, templates, onChange }: StyleFieldsProps) {
  return (
    <>
      <RadioCards
        label="Template"
        bleed
        value={value.template}
        onChange={(template) => onChange({ template })}
        options={templates.map((template) => ({ value: template, ...TEMPLATES[template], picture: <TemplatePicture template={template} /> }))}
        columns="grid-cols-2 sm:grid-cols-3"
      />
      <AccentPicker value={value.accent} onChange={(accent) => onChange({ accent })} />
      <Fieldset legend="Words">
        <RadioCards label="Position of the words" value={value.position} onChange={(position) => onChange({ position })} options={POSITION_CARDS} columns="grid-cols-4" />
      </Fieldset>
    </>
  );
}

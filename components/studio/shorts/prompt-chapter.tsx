"use client";

import type { ChapterProps } from "#components/studio/form/form-section.tsx";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import type { Draft } from "#components/studio/shorts/draft.ts";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SHORT_LIMITS } from "#lib/contracts/shorts/fields.ts";
import { LANGUAGE_NAMES } from "#lib/kernel/languages.ts";

const LANGUAGES = keysOf(LANGUAGE_NAMES).map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

export function PromptChapter({ draft, change, error }: ChapterProps<Draft> & { error?: string }) {
  return (
    <div className="flex flex-col gap-5 pb-7">
      <Field
        label="Prompt"
        hint="Name the product, who it is for, and what is good about it."
        error={error}
        counter={{ used: draft.prompt.trim().length, most: SHORT_LIMITS.prompt.max }}
      >
        <Textarea rows={4} value={draft.prompt} placeholder="a 15s ad for my soy candle brand" onChange={(event) => change({ prompt: event.target.value })} className="min-h-28" />
      </Field>
      <Field label="Language of the film" className="sm:w-64">
        <Select value={draft.language} onChange={(language) => change({ language })} options={LANGUAGES} />
      </Field>
    </div>
  );
}

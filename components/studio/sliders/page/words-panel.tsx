"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { KeyboardEvent } from "react";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { wordsOf } from "#components/studio/sliders/drawing/request.ts";
import type { Changes } from "#components/studio/sliders/page/use-changes.ts";
import { wordFaults } from "#components/studio/sliders/page/word-faults.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input, Textarea } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SlideView } from "#lib/contracts/sliders/views.ts";
import { SLIDER_LIMITS, type SliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import type { SlideWords } from "#lib/creative/slides/plan.ts";

/** How templates with a structure of their own read a slide's body. */
const BODY_HINTS: Partial<Record<SliderTemplate, string>> = {
  featureGrid: "A line for each point; its icon follows its words.",
  comparison: "A line for each row, the two sides apart with |.",
  offerCard: "A price or a discount in the words goes on the seal.",
};

type WordsPanelProps = { slide: SlideView; count: number; changes: Changes; onCurrent(index: number): void };

/** The words of the slide in sight. The slide follows every letter; applying makes its still. */
export function WordsPanel({ slide, count, changes, onCurrent }: WordsPanelProps) {
  const { position } = slide;
  const words = changes.words[position] ?? wordsOf(slide);
  const faults = wordFaults(words);
  const edited = changes.isEdited(position);
  const { editing } = changes;
  const write = (part: Partial<SlideWords>) => changes.write(position, { ...words, ...part });
  const used = (text: string | null) => text?.trim().length ?? 0;

  function apply() {
    if (edited && Object.keys(faults).length === 0 && !editing.isPending) changes.applyWords({ position, words });
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) apply();
  }

  return (
    <form
      aria-label={`Words of slide ${position}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      className="flex flex-col gap-4"
    >
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-lg">{`Slide ${position} of ${count}`}</h2>
        <div className="flex gap-1">
          <Button variant="quiet" size="sm" square aria-label={`Words of slide ${position - 1}`} disabled={position === 1} onClick={() => onCurrent(position - 2)} icon={<ChevronLeft className="size-4" aria-hidden="true" />} />
          <Button variant="quiet" size="sm" square aria-label={`Words of slide ${position + 1}`} disabled={position === count} onClick={() => onCurrent(position)} icon={<ChevronRight className="size-4" aria-hidden="true" />} />
        </div>
      </div>
      <Field label="Kicker" optional error={faults.kicker} counter={{ used: used(words.kicker), most: SLIDER_LIMITS.kicker }}>
        <Input value={words.kicker ?? ""} placeholder="A word or two above the headline" onKeyDown={onKey} onChange={(event) => write({ kicker: event.target.value })} />
      </Field>
      <Field label="Headline" error={faults.headline} counter={{ used: used(words.headline), most: SLIDER_LIMITS.headline }}>
        <Textarea rows={2} data-first-field="" onKeyDown={onKey} value={words.headline ?? ""} onChange={(event) => write({ headline: event.target.value })} className="font-display !text-lg" />
      </Field>
      <Field label="Body" optional hint={BODY_HINTS[changes.style.template]} error={faults.body} counter={{ used: used(words.body), most: SLIDER_LIMITS.body }}>
        <Textarea rows={3} onKeyDown={onKey} value={words.body ?? ""} onChange={(event) => write({ body: event.target.value })} />
      </Field>
      {editing.error && <Notice tone="danger">{sentenceOf(editing.error)}</Notice>}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant={edited ? "primary" : "secondary"} loading={editing.isPending} disabled={!edited && !editing.isPending} className="max-sm:flex-1">
          {`Apply to slide ${position} · free`}
        </Button>
        {edited && (
          <Button variant="quiet" onClick={() => changes.forget(position)}>
            Undo
          </Button>
        )}
      </div>
    </form>
  );
}

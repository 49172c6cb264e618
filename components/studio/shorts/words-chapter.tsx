"use client";

import { PenLine, Plus, X } from "lucide-react";
import type { Draft, DraftErrors } from "#components/studio/shorts/draft.ts";
import type { ChapterProps } from "#components/studio/form/form-section.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field, FieldNote } from "#components/ui/field.tsx";
import { Input, Textarea } from "#components/ui/input.tsx";
import { SHORT_LIMITS } from "#lib/contracts/shorts/fields.ts";

type WordsProps = ChapterProps<Draft> & { errors: DraftErrors };

/** Headline, subheadline and captions; whatever stays empty, the studio writes. */
export function WordsFields({ draft, change, errors }: WordsProps) {
  return (
    <>
      <Field label="Headline" optional error={errors.headline} counter={{ used: draft.headline.trim().length, most: SHORT_LIMITS.headline }}>
        <Textarea rows={1} value={draft.headline} placeholder="Written for you when empty" onChange={(event) => change({ headline: event.target.value })} />
      </Field>
      <Field label="Subheadline" optional error={errors.subheadline} counter={{ used: draft.subheadline.trim().length, most: SHORT_LIMITS.subheadline }}>
        <Textarea rows={1} value={draft.subheadline} placeholder="Written for you when empty" onChange={(event) => change({ subheadline: event.target.value })} />
      </Field>
      <CaptionBeats beats={draft.beats} error={errors.beats} onChange={(beats) => change({ beats })} />
    </>
  );
}

function CaptionBeats({ beats, error, onChange }: { beats: readonly string[]; error?: string; onChange(beats: string[]): void }) {
  const full = beats.length >= SHORT_LIMITS.beats;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">
        Captions<span className="font-normal text-muted"> optional</span>
      </legend>
      <ol className="flex flex-col gap-2">
        {beats.map((beat, index) => (
          // Captions have no identity but their place.
          <li key={index} className="flex items-center gap-2">
            <span aria-hidden="true" className="w-10 shrink-0 font-mono text-xs tabular-nums text-muted">
              {`0:${String(index * 3).padStart(2, "0")}`}
            </span>
            <Input
              aria-label={`Caption ${index + 1}`}
              value={beat}
              onChange={(event) => onChange(beats.map((old, place) => (place === index ? event.target.value : old)))}
              aria-invalid={beat.trim().length > SHORT_LIMITS.beat || undefined}
            />
            <Button variant="quiet" square aria-label={`Remove caption ${index + 1}`} onClick={() => onChange(beats.filter((_, place) => place !== index))}>
              <X className="size-4" aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2 text-xs">
        <FieldNote error={error} hint={beats.length === 0 ? "Four short lines, three seconds each. Written for you when there are none." : `At most ${SHORT_LIMITS.beat} characters each.`} />
        {!full && (
          <Button size="sm" icon={<Plus className="size-4" aria-hidden="true" />} onClick={() => onChange([...beats, ""])}>
            Add caption
          </Button>
        )}
      </div>
    </fieldset>
  );
}

type AssistProps = { remaining: number | null; unlockCost: number; unlockBatch: number; busy: boolean; unlocking: boolean; onWrite(): void; onUnlock(): void };

/** Has the words written, and says how often that is still free today. */
export function WriteWordsButton({ remaining, unlockCost, unlockBatch, busy, unlocking, onWrite, onUnlock }: AssistProps) {
  if (remaining === 0) {
    return (
      <Button size="sm" loading={unlocking} onClick={onUnlock}>
        {`Unlock ${unlockBatch} more · ${unlockCost} credit`}
      </Button>
    );
  }
  return (
    <div className="flex items-center gap-3">
      {remaining !== null && <span className="text-xs text-muted">{`${remaining} left today`}</span>}
      <Button size="sm" loading={busy} icon={<PenLine className="size-4" aria-hidden="true" />} onClick={onWrite}>
        Write the words
      </Button>
    </div>
  );
}

"use client";

import { draftOf, faultsOf } from "#components/studio/shorts/draft.ts";
import { GenerateBar } from "#components/studio/shorts/generate-bar.tsx";
import { SaveBadge } from "#components/studio/form/save-badge.tsx";
import { useShortDraft } from "#components/studio/shorts/use-short-draft.ts";
import { WordsFields } from "#components/studio/shorts/words-chapter.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

/** The film's words, to be changed in place; changed words make a new version. */
export function WordsPanel({ short: initial, price }: { short: ShortView; price: number }) {
  const { draft, saved: short, state, change, flush } = useShortDraft({ draft: draftOf(initial), saved: initial });
  if (initial.stage === "rendering") return null;
  return (
    <section className="mt-8 border-t border-line pt-6">
      <div className="mb-4 flex items-center justify-between gap-3">
        <h2 className="text-lg">Words</h2>
        {state.kind !== "unsaved" && <SaveBadge state={state} slug={initial.slug} onRetry={() => void flush().catch(() => undefined)} />}
      </div>
      <div className="flex flex-col gap-4">
        <WordsFields draft={draft} change={change} errors={faultsOf(draft)} />
      </div>
      {!(short ?? initial).up_to_date && (
        <div className="mt-6">
          <GenerateBar short={short} price={price} flush={flush} onInvalid={() => undefined} />
        </div>
      )}
    </section>
  );
}

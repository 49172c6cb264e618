"use client";

import { useEffect, useState } from "react";
import { useAssists, useUnlockAssists, useWriteWords } from "#components/studio/data/assists.ts";
import type { Autosave } from "#components/studio/data/autosave.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { type Draft, draftOf, emptyDraft, faultsOf } from "#components/studio/shorts/draft.ts";
import { FilmPreview } from "#components/studio/shorts/film-preview.tsx";
import { FormSection } from "#components/studio/form/form-section.tsx";
import { GenerateBar } from "#components/studio/shorts/generate-bar.tsx";
import { LookChapter } from "#components/studio/shorts/look-chapter.tsx";
import { MusicChapter } from "#components/studio/shorts/music-chapter.tsx";
import { PicturesChapter } from "#components/studio/shorts/pictures-chapter.tsx";
import { PromptChapter } from "#components/studio/shorts/prompt-chapter.tsx";
import { SaveBadge } from "#components/studio/form/save-badge.tsx";
import { TypeChapter } from "#components/studio/shorts/type-chapter.tsx";
import { useShortDraft } from "#components/studio/shorts/use-short-draft.ts";
import { WordsFields, WriteWordsButton } from "#components/studio/shorts/words-chapter.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

type ShortEditorProps = { short: ShortView | null; start: Partial<Draft> & Pick<Draft, "seed">; price: number };

/** Makes or changes a short: the form on one side, the film that it leads to on the other. */
export function ShortEditor({ short: initial, start, price }: ShortEditorProps) {
  const save = useShortDraft({ draft: initial ? draftOf(initial) : emptyDraft(start), saved: initial });
  const { draft, saved: short, state, change, flush } = save;
  const [touched, setTouched] = useState(false);
  const faults = faultsOf(draft);
  const shown = touched ? faults : { ...faults, prompt: undefined };

  const slug = short?.slug ?? null;
  useEffect(() => {
    // The first save gives the page its address; the form itself stays as it is.
    if (!initial && slug) window.history.replaceState(null, "", `/shorts/${slug}/edit`);
  }, [initial, slug]);

  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(24rem,46%)]">
      <aside aria-label="Preview" className="z-20 border-line max-lg:sticky max-lg:top-0 max-lg:border-b lg:sticky lg:top-0 lg:order-2 lg:flex lg:h-dvh lg:flex-col lg:border-l">
        <FilmPreview sound draft={draft} short={short} className="h-[44dvh] bg-sunken p-3 lg:h-auto lg:min-h-0 lg:flex-1 lg:p-8 lg:pb-5" />
        <div className="bg-sunken px-8 pb-6 max-lg:hidden">
          <GenerateBar short={short} price={price} flush={flush} onInvalid={() => setTouched(true)} />
        </div>
      </aside>
      <div className="min-w-0 px-4 py-6 md:px-8 md:py-9 lg:order-1">
        <header className="mb-7">
          <h1 className="text-2xl md:text-3xl">{slug ? titleFrom(draft.headline.trim() || null, draft.prompt, 56) : "New short"}</h1>
          <div className="mt-1 flex flex-wrap items-center gap-x-4">
            <SaveBadge state={state} slug={slug} onRetry={() => void flush().catch(() => undefined)} />
            {slug && <span className="font-mono text-xs text-muted">{slug}</span>}
          </div>
        </header>
        <PromptChapter draft={draft} change={change} error={shown.prompt} />
        <LookChapter draft={draft} change={change} />
        <WordsSection save={save} onInvalid={() => setTouched(true)} />
        <TypeChapter draft={draft} change={change} />
        <MusicChapter draft={draft} change={change} />
        <PicturesChapter short={short} slugOf={async () => (await flush())?.slug ?? null} onShort={(next) => save.adopt(next)} />
        <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] -mx-4 border-t border-line bg-ground px-4 py-3 md:bottom-0 lg:hidden">
          <GenerateBar short={short} price={price} flush={flush} onInvalid={() => setTouched(true)} />
        </div>
      </div>
    </div>
  );
}

function WordsSection({ save, onInvalid }: { save: Autosave<Draft, ShortView>; onInvalid(): void }) {
  const { data: quota } = useAssists();
  const write = useWriteWords();
  const unlock = useUnlockAssists();

  async function writeWords() {
    const saved = await save.flush();
    if (!saved) return onInvalid();
    save.adopt(await write.mutateAsync(saved.slug), ["headline", "subheadline", "beats"]);
  }

  return (
    <FormSection
      title="Words"
      hint="What stands on the film."
      aside={
        <WriteWordsButton
          remaining={quota?.remaining ?? null}
          unlockCost={quota?.unlock_cost ?? 0}
          unlockBatch={quota?.unlock_batch_size ?? 0}
          busy={write.isPending}
          unlocking={unlock.isPending}
          onWrite={() => writeWords().catch(toastFailure)}
          onUnlock={() => unlock.mutate(undefined, { onError: toastFailure })}
        />
      }
    >
      <WordsFields draft={save.draft} change={save.change} errors={faultsOf(save.draft)} />
    </FormSection>
  );
}

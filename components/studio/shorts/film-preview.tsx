"use client";

import { clsx } from "clsx";
import { CompositionPlayer } from "#components/player/composition-player.tsx";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { useFilmMusic, useShortPreview } from "#components/studio/data/preview.ts";
import type { Draft } from "#components/studio/shorts/draft.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

type FilmPreviewProps = {
  draft: Draft;
  short: ShortView | null;
  /** Plays the music too. Where several films may be in sight, only one should. */
  sound?: boolean;
  /** Moves by itself, or waits to be played. */
  autoPlay?: boolean;
  className?: string;
};

/** The film that a draft leads to, moving, before anything is paid: as large as its room allows, controls below. */
export function FilmPreview({ draft, short, sound = false, autoPlay = true, className }: FilmPreviewProps) {
  const { film, error, retry } = useShortPreview(draft, short);
  const audioUrl = useFilmMusic(sound ? film?.music : undefined);
  return (
    <div className={clsx("@container-size flex items-center justify-center", className)}>
      {film ? (
        <CompositionPlayer
          composition={film.composition}
          assets={film.pictures}
          audioUrl={audioUrl}
          autoPlay={autoPlay}
          label={`Preview: ${titleFrom(draft.headline.trim() || null, draft.prompt || "a short")}`}
          className={`${FRAME} max-md:[&_input]:h-11 [&>:first-child]:mx-auto [&>:first-child]:w-[min(100%,calc((100cqh-3.5rem)*9/16))]`}
        />
      ) : (
        <PreviewPlaceholder error={error} onRetry={retry} waiting={draft.prompt.trim() === ""} />
      )}
    </div>
  );
}

/** Wide enough for the film, and never too narrow for the controls below it. */
const FRAME = "w-[min(100cqw,max(23rem,calc((100cqh-3.5rem)*9/16)))]";

function PreviewPlaceholder({ error, waiting, onRetry }: { error: Error | null; waiting: boolean; onRetry(): void }) {
  if (!error && !waiting) return <Skeleton className="aspect-[9/16] h-[min(calc(100cqh-3.5rem),177.78cqw)] !rounded-card" />;
  return (
    <div className="flex aspect-[9/16] h-[min(calc(100cqh-3.5rem),177.78cqw)] flex-col items-start justify-end gap-3 rounded-card border border-dashed border-edge/60 p-4 text-sm text-muted">
      {error ? (
        <>
          <p role="alert">{sentenceOf(error)}</p>
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        </>
      ) : (
        <p>Write the prompt. The film shows here as you go.</p>
      )}
    </div>
  );
}

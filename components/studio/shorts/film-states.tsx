"use client";

import { useRun, useTimeLeft } from "#components/studio/data/run.ts";
import { capitalized } from "#components/studio/shorts/stage-words.ts";
import { draftOf } from "#components/studio/shorts/draft.ts";
import { PreviewFilm } from "#components/studio/shorts/film-preview.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Progress } from "#components/ui/progress.tsx";
import type { RenderView, ShortView } from "#lib/contracts/shorts.ts";

/** A film in the making: the preview behind, how far it is in front. */
export function RenderingFilm({ short, render, onOver }: { short: ShortView; render: RenderView; onOver(): void }) {
  const run = useRun(render.run_id, onOver);
  const progress = run?.progress ?? render.progress;
  const left = useTimeLeft(progress);
  const stage = capitalized(run?.stage ?? render.stage);
  return (
    <>
      <div aria-hidden="true" className="absolute inset-0 opacity-45">
        <PreviewFilm draft={draftOf(short)} short={short} bare />
      </div>
      <div className="absolute inset-x-0 bottom-0 bg-raised/95 p-4">
        <div className="mb-2.5 flex items-baseline justify-between gap-3">
          <p aria-live="polite" className="min-w-0 truncate text-sm font-medium">
            {stage}
          </p>
          <p className="font-display text-xl font-[640] tabular-nums">{`${Math.floor(progress * 100)}%`}</p>
        </div>
        <Progress label="Progress of the film" value={progress} />
        <p className="mt-2.5 text-xs text-muted">{left ? capitalized(left) : "You can leave this page; the film goes on."}</p>
      </div>
    </>
  );
}

/** A film that came to nothing: why, and where it stopped. */
export function FailedFilm({ short }: { short: ShortView }) {
  return (
    <div role="alert" className="flex size-full flex-col justify-end gap-1.5 p-5">
      <h2 className="text-xl">The film was not finished</h2>
      <p className="text-sm">{short.error_message ?? "The studio could not finish this. The credits were given back; try again."}</p>
      {short.failed_stage && <p className="text-sm text-muted">{`It stopped at: ${short.failed_stage}.`}</p>}
    </div>
  );
}

/** A draft: its film is made from the form. */
export function NoFilmYet({ short }: { short: ShortView }) {
  return (
    <>
      <PreviewFilm draft={draftOf(short)} short={short} />
      <div className="absolute inset-x-0 bottom-0 bg-raised/95 p-4">
        <p className="mb-3 text-sm">This is a preview. The film itself is not made yet.</p>
        <ButtonLink href={`/shorts/${short.slug}/edit`} className="w-full">
          Open the draft
        </ButtonLink>
      </div>
    </>
  );
}

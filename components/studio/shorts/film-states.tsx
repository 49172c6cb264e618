"use client";

import { useRun, useTimeLeft } from "#components/studio/data/run.ts";
import { capitalized } from "#components/studio/shorts/stage-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Progress } from "#components/ui/progress.tsx";
import type { RenderView, ShortView } from "#lib/contracts/shorts.ts";

/** A film in the making: what is being done, how far it is, how long still. */
export function RenderProgress({ render, onOver }: { render: RenderView; onOver(): void }) {
  const run = useRun(render.run_id, onOver);
  const progress = run?.progress ?? render.progress;
  const left = useTimeLeft(progress);
  return (
    <section aria-label="Progress" className="mt-5 rounded-card border border-line bg-surface p-4">
      <div className="mb-3 flex items-end justify-between gap-3">
        <p aria-live="polite" className="min-w-0 truncate text-sm font-medium">
          {capitalized(run?.stage ?? render.stage)}
        </p>
        <p className="font-display text-3xl font-[640] leading-none tracking-[-0.02em] tabular-nums">{`${Math.floor(progress * 100)}%`}</p>
      </div>
      <Progress label="Progress of the film" value={progress} className="h-1.5" />
      <p className="mt-3 text-xs text-muted">{left ? `${capitalized(left)}. You can leave this page; the film goes on.` : "You can leave this page; the film goes on."}</p>
    </section>
  );
}

/** A film that came to nothing: why, and where it stopped. */
export function FailedNotice({ short }: { short: ShortView }) {
  return (
    <div className="mt-5">
      <Notice tone="danger" title="The film was not finished">
        {short.error_message ?? "The studio could not finish this. The credits were given back; try again."}
        {short.failed_stage && <span className="mt-1 block text-muted">{`It stopped at: ${short.failed_stage}.`}</span>}
      </Notice>
    </div>
  );
}

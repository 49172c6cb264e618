"use client";

import { useRun, useTimeLeft } from "#components/studio/data/run.ts";
import { capitalized } from "#components/studio/lib/format.ts";
import { Progress } from "#components/ui/progress.tsx";
import type { RunView } from "#lib/contracts/runs.ts";

type Moment = { progress: number; stage: string };
type RunBarProps = {
  /** How far it is; null until that is known. */
  now: Moment | null;
  /** What the bar measures: "Progress of the film". */
  label: string;
  /** What goes on when the person leaves: "the film". */
  thing: string;
};

const WAITING: Moment = { progress: 0, stage: "waiting for its turn" };

/** Something in the making: what is being done, how far it is, how long still. */
export function RunBar({ now, label, thing }: RunBarProps) {
  const { progress, stage } = now ?? WAITING;
  const left = useTimeLeft(progress);
  const leave = `You can leave this page; ${thing} goes on.`;
  return (
    <section aria-label="Progress" className="mt-5 rounded-card border border-line bg-surface p-4">
      <div className="mb-3 flex items-end justify-between gap-3">
        <p aria-live="polite" className="min-w-0 truncate text-sm font-medium">
          {capitalized(stage)}
        </p>
        <p className="font-display text-3xl font-[640] leading-none tracking-[-0.02em] tabular-nums">{`${Math.floor(progress * 100)}%`}</p>
      </div>
      <Progress label={label} value={progress} className="h-1.5" />
      <p className="mt-3 text-xs text-muted">{left ? `${capitalized(left)}. ${leave}` : leave}</p>
    </section>
  );
}

type RunProgressProps = Omit<RunBarProps, "now"> & {
  runId: string;
  /** What is known until the run itself tells. */
  known?: Moment;
  onOver(run: RunView): void;
};

/** The same, following a run by itself. */
export function RunProgress({ runId, known, onOver, ...bar }: RunProgressProps) {
  return <RunBar {...bar} now={useRun(runId, onOver) ?? known ?? null} />;
}

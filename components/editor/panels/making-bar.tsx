"use client";

import { useTimeLeft } from "#components/studio/data/run.ts";
import { capitalized } from "#components/studio/lib/format.ts";
import { Progress } from "#components/ui/progress.tsx";

/** Something that is being made: what is done now, how far it is, how long still. */
export function MakingBar({ label, making }: { label: string; making: { progress: number; stage: string | null } }) {
  const left = useTimeLeft(making.progress);
  return (
    <div role="status" className="rounded-control border border-line bg-raised p-3">
      <div className="mb-2 flex items-baseline justify-between gap-3 text-sm">
        <p className="min-w-0 truncate">{capitalized(making.stage ?? "waiting for its turn")}</p>
        <p className="shrink-0 font-mono text-xs tabular-nums text-muted">{`${Math.floor(making.progress * 100)}%`}</p>
      </div>
      <Progress label={label} value={making.progress} />
      {left && <p className="mt-2 text-xs text-muted">{capitalized(left)}</p>}
    </div>
  );
}

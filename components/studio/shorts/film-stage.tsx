import { clsx } from "clsx";
import type { ReactNode } from "react";

/** The neutral ground a film stands on. Its child fills a 9:16 frame that is as large as the stage allows. */
export function FilmStage({ children, below, className }: { children: ReactNode; below?: ReactNode; className?: string }) {
  return (
    <div className={clsx("flex min-h-0 flex-col items-center justify-center gap-4 bg-sunken", className)}>
      <div className="@container-size flex min-h-0 w-full flex-1 items-center justify-center">
        <div className="relative aspect-[9/16] h-[min(100cqh,177.78cqw)] overflow-hidden rounded-card bg-ink/8">{children}</div>
      </div>
      {below}
    </div>
  );
}

import { clsx } from "clsx";
import type { ReactNode } from "react";

/** The neutral ground a film stands on. Its child fills a 9:16 frame that is as large as the stage allows. */
export function FilmStage({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={clsx("bg-sunken", className)}>
      <div className="@container-size flex size-full items-center justify-center">
        <div className="relative aspect-[9/16] h-[min(100cqh,177.78cqw)] overflow-hidden rounded-card bg-ink/8">{children}</div>
      </div>
    </div>
  );
}

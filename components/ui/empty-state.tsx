import type { ReactNode } from "react";

/** Nothing here yet: says what would be here, and how it comes about. */
export function EmptyState({ title, children, action, picture }: { title: string; children: ReactNode; action?: ReactNode; picture?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-5 rounded-card border border-dashed border-edge/60 p-6 sm:flex-row sm:items-center sm:p-8">
      {picture}
      <div className="min-w-0 flex-1">
        <h2 className="text-lg">{title}</h2>
        <div className="mt-1 max-w-[56ch] text-sm text-muted">{children}</div>
        {action && <div className="mt-4 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}

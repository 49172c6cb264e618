import type { ReactNode } from "react";

/** A panel's title, what it is for, and its controls. */
export function Panel({ title, hint, aside, children }: { title: string; hint?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-5">
      <header className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-lg">{title}</h2>
          {hint && <p className="mt-0.5 text-sm text-muted">{hint}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}

/** A part of a panel, apart from the one above. */
export function PanelPart({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-5">
      {title && (
        <div className="flex min-h-8 items-center justify-between gap-3">
          <h3 className="font-sans text-sm font-medium tracking-normal">{title}</h3>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

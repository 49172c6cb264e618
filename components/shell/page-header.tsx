import type { ReactNode } from "react";

/** A page's title, a line about it, and what can be done here. */
export function PageHeader({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-2xl md:text-3xl">{title}</h1>
        {children && <p className="mt-1 max-w-[62ch] text-muted">{children}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}

/** The measure of a page that is read or listed. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={`mx-auto w-full px-4 py-6 md:px-8 md:py-9 ${narrow ? "max-w-3xl" : "max-w-[84rem]"}`}>{children}</div>;
}

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

/** The measure of a page; settings are read, so their lines are shorter. */
export function Page({ children, settings = false }: { children: ReactNode; settings?: boolean }) {
  return <div className={`mx-auto w-full px-4 py-6 md:px-8 md:py-9 ${settings ? "max-w-4xl" : "max-w-[84rem]"}`}>{children}</div>;
}

import type { ReactNode } from "react";
import { ThemeSwitch } from "#components/shell/theme-switch.tsx";
import { Slate } from "#components/studio/auth/slate.tsx";
import { Wordmark } from "#components/ui/mark.tsx";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div className="flex min-w-0 flex-col px-5 py-5 sm:px-10">
        <header className="flex items-center justify-between">
          <span className="text-xl">
            <Wordmark />
          </span>
          <ThemeSwitch />
        </header>
        <main className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-10">{children}</main>
      </div>
      <Slate />
    </div>
  );
}

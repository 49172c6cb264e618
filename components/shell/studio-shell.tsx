"use client";

import { useEffect, useState, type ReactNode } from "react";
import { CommandPalette } from "#components/shell/command-palette.tsx";
import { PhoneNav, PhoneTop } from "#components/shell/phone-nav.tsx";
import { SideNav } from "#components/shell/side-nav.tsx";
import type { Viewer } from "#components/shell/viewer.ts";

/** Everything around a page: navigation, credits, theme, account, and ⌘K. */
export function StudioShell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const [finding, setFinding] = useState(false);

  useEffect(() => {
    function open(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setFinding((now) => !now);
    }
    window.addEventListener("keydown", open);
    return () => window.removeEventListener("keydown", open);
  }, []);

  return (
    <div className="flex min-h-dvh">
      <a href="#main" className="sr-only z-50 rounded-control bg-ink px-4 py-2 text-sm text-ground focus:not-sr-only focus:fixed focus:left-3 focus:top-3">
        Skip to the page
      </a>
      <SideNav viewer={viewer} onFind={() => setFinding(true)} />
      <div className="flex min-w-0 flex-1 flex-col">
        <PhoneTop viewer={viewer} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 outline-none max-md:pb-20">
          {children}
        </main>
        <PhoneNav onFind={() => setFinding(true)} />
      </div>
      <CommandPalette open={finding} onOpenChange={setFinding} isAdmin={viewer.isAdmin} />
    </div>
  );
}

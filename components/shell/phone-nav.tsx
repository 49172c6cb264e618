"use client";

import { clsx } from "clsx";
import { Clapperboard, House, Plus, Search, Settings } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { AccountMenu } from "#components/shell/account-menu.tsx";
import { CreditsLink } from "#components/shell/credits-link.tsx";
import type { Viewer } from "#components/shell/viewer.ts";
import { Wordmark } from "#components/ui/mark.tsx";

/** Name, credits and account, above the page on a phone. */
export function PhoneTop({ viewer }: { viewer: Viewer }) {
  return (
    <header className="flex h-14 items-center justify-between gap-2 border-b border-line pl-4 pr-2 md:hidden">
      <Link href="/" aria-label="Hookline, home" className="rounded-control py-2 text-lg">
        <Wordmark />
      </Link>
      <div className="flex items-center">
        <CreditsLink initial={viewer.credits} />
        <AccountMenu viewer={viewer} compact />
      </div>
    </header>
  );
}

const ITEM = "flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-xs";

/** The studio's navigation on a phone. */
export function PhoneNav({ onFind }: { onFind(): void }) {
  const path = usePathname();
  const item = (here: boolean) => clsx(ITEM, here ? "text-ink font-medium" : "text-muted");
  const current = (here: boolean) => (here ? ("page" as const) : undefined);
  const home = path === "/";
  const create = path === "/shorts/new";
  const shorts = path.startsWith("/shorts") && !create;
  const settings = path.startsWith("/settings");
  return (
    <nav aria-label="Studio" className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      <Link href="/" aria-current={current(home)} className={item(home)}>
        <House className="size-5" aria-hidden="true" />
        Home
      </Link>
      <Link href="/shorts" aria-current={current(shorts)} className={item(shorts)}>
        <Clapperboard className="size-5" aria-hidden="true" />
        Shorts
      </Link>
      <Link href="/shorts/new" aria-current={current(create)} className={item(create)}>
        <Plus className="size-5" aria-hidden="true" />
        New
      </Link>
      <button type="button" onClick={onFind} className={item(false)}>
        <Search className="size-5" aria-hidden="true" />
        Find
      </button>
      <Link href="/settings" aria-current={current(settings)} className={item(settings)}>
        <Settings className="size-5" aria-hidden="true" />
        Settings
      </Link>
    </nav>
  );
}

"use client";

import { clsx } from "clsx";
import { Clapperboard, Film, GalleryHorizontalEnd, Plus, Search } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { AccountMenu } from "#components/shell/account-menu.tsx";
import { CreditsLink } from "#components/shell/credits-link.tsx";
import { PLACES } from "#components/shell/navigation.ts";
import type { Viewer } from "#components/shell/viewer.ts";
import { Menu } from "#components/ui/menu.tsx";
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

/** The studio's navigation on a phone. Settings stand behind the account, at the top. */
export function PhoneNav({ onFind }: { onFind(): void }) {
  const path = usePathname();
  const router = useRouter();
  return (
    <nav aria-label="Studio" className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      {PLACES.map(({ href, label, icon: Icon, covers }) => {
        const here = covers.test(path);
        return (
          <Link key={href} href={href} aria-current={here ? "page" : undefined} className={clsx(ITEM, here ? "font-medium text-ink" : "text-muted")}>
            <Icon className="size-5" aria-hidden="true" />
            {label}
          </Link>
        );
      })}
      <Menu
        side="top"
        trigger={
          <button type="button" className={clsx(ITEM, "text-muted")}>
            <Plus className="size-5" aria-hidden="true" />
            New
          </button>
        }
        items={[
          { label: "New short", icon: <Clapperboard aria-hidden="true" />, onSelect: () => router.push("/shorts/new") },
          { label: "New ad", icon: <Film aria-hidden="true" />, onSelect: () => router.push("/editor/new") },
          { label: "New carousel", icon: <GalleryHorizontalEnd aria-hidden="true" />, onSelect: () => router.push("/sliders/new") },
        ]}
      />
      <button type="button" onClick={onFind} className={clsx(ITEM, "text-muted")}>
        <Search className="size-5" aria-hidden="true" />
        Find
      </button>
    </nav>
  );
}

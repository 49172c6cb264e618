"use client";

import { clsx } from "clsx";
import { Plus, Search } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { AccountMenu } from "#components/shell/account-menu.tsx";
import { CreditsLink } from "#components/shell/credits-link.tsx";
import { type Place, PLACES, UTILITIES } from "#components/shell/navigation.ts";
import { ThemeSwitch } from "#components/shell/theme-switch.tsx";
import type { Viewer } from "#components/shell/viewer.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { Wordmark } from "#components/ui/mark.tsx";

/** What is made anew, by where one is. */
const MAKING = [
  { place: "/sliders", href: "/sliders/new", label: "New carousel" },
  { place: "/editor", href: "/editor/new", label: "New ad" },
];

/** The studio's navigation at desktop width. */
export function SideNav({ viewer, onFind }: { viewer: Viewer; onFind(): void }) {
  const path = usePathname();
  const making = MAKING.find((one) => path.startsWith(one.place)) ?? { href: "/shorts/new", label: "New short" };
  return (
    <aside className="sticky top-0 flex h-dvh w-60 shrink-0 flex-col gap-1 border-r border-line px-3 py-4 max-md:hidden">
      <Link href="/" className="mb-4 w-fit rounded-control px-2 py-1 text-xl" aria-label="Hookline, home">
        <Wordmark />
      </Link>
      <Link href={making.href} className={clsx(buttonClass({ variant: "secondary" }), "mb-1 w-full !justify-start !px-3")}>
        <Plus className="size-4" aria-hidden="true" />
        {making.label}
      </Link>
      <button type="button" onClick={onFind} className="mb-4 flex h-10 items-center gap-2 rounded-control px-3 text-sm text-muted transition-colors duration-quick hover:bg-ink/6 hover:text-ink">
        <Search className="size-4" aria-hidden="true" />
        Find
        <kbd className="ml-auto font-mono text-xs">⌘K</kbd>
      </button>
      <nav aria-label="Studio">
        <PlaceList places={PLACES} />
      </nav>
      <nav aria-label="Settings and reference" className="mt-auto">
        <PlaceList places={UTILITIES} />
      </nav>
      <div className="mt-3 flex items-center justify-between gap-2 border-t border-line pt-3">
        <CreditsLink initial={viewer.credits} />
        <ThemeSwitch />
      </div>
      <AccountMenu viewer={viewer} />
    </aside>
  );
}

function PlaceList({ places }: { places: readonly Place[] }) {
  const path = usePathname();
  return (
    <ul className="flex flex-col gap-0.5">
      {places.map(({ href, label, icon: Icon, covers }) => {
        const here = covers.test(path);
        return (
          <li key={href}>
            <Link
              href={href}
              aria-current={here ? "page" : undefined}
              className={clsx("flex h-10 items-center gap-2.5 rounded-control px-3 text-sm transition-colors duration-quick", here ? "bg-ink/8 font-medium text-ink" : "text-muted hover:bg-ink/5 hover:text-ink")}
            >
              <Icon className="size-4" aria-hidden="true" />
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

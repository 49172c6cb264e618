"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { SETTINGS } from "#components/shell/navigation.ts";

export function SettingsNav({ isAdmin }: { isAdmin: boolean }) {
  const path = usePathname();
  return (
    <nav aria-label="Settings" className="-mx-4 overflow-x-auto px-4 md:mx-0 md:px-0">
      <ul className="flex gap-6 border-b border-line">
        {SETTINGS.filter((place) => isAdmin || !place.adminOnly).map(({ href, label }) => {
          const here = path === href;
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={clsx("-mb-px flex h-11 items-center whitespace-nowrap border-b-2 text-sm transition-colors duration-quick focus-visible:outline-offset-[-2px]", here ? "border-ink font-medium text-ink" : "border-transparent text-muted hover:text-ink")}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

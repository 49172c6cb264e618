"use client";

import { CircleUser, LogOut, Settings } from "lucide-react";
import { useRouter } from "next/navigation";
import { signOut } from "next-auth/react";
import type { Viewer } from "#components/shell/viewer.ts";
import { Menu } from "#components/ui/menu.tsx";

/** Name, settings and the way out. */
export function AccountMenu({ viewer, compact = false }: { viewer: Viewer; compact?: boolean }) {
  const router = useRouter();
  return (
    <Menu
      side={compact ? "bottom" : "top"}
      align={compact ? "end" : "start"}
      trigger={
        <button type="button" className="flex min-h-11 min-w-0 items-center gap-2.5 rounded-control px-2 text-left transition-colors duration-quick hover:bg-ink/6">
          <Initials name={viewer.name} />
          <span className="sr-only">{compact ? `Account: ${viewer.name}` : "Account: "}</span>
          {!compact && (
            <span className="min-w-0">
              <span className="block truncate text-sm font-medium leading-5">{viewer.name}</span>
              <span className="block truncate text-xs leading-4 text-muted">{viewer.email}</span>
            </span>
          )}
        </button>
      }
      header={
        compact && (
          <>
            <p className="truncate text-sm font-medium">{viewer.name}</p>
            <p className="truncate text-xs text-muted">{viewer.email}</p>
          </>
        )
      }
      items={[
        { label: "Profile", icon: <CircleUser aria-hidden="true" />, onSelect: () => router.push("/settings/profile") },
        { label: "Settings", icon: <Settings aria-hidden="true" />, onSelect: () => router.push("/settings") },
        "separator",
        { label: "Sign out", icon: <LogOut aria-hidden="true" />, onSelect: () => void signOut({ callbackUrl: "/sign-in" }) },
      ]}
    />
  );
}

function Initials({ name }: { name: string }) {
  const letters = name
    .trim()
    .split(/\s+/)
    .filter((_, index, words) => index === 0 || index === words.length - 1)
    .map((word) => Array.from(word)[0]?.toUpperCase() ?? "")
    .join("");
  return (
    <span aria-hidden="true" className="flex size-8 shrink-0 items-center justify-center rounded-full bg-ink font-display text-xs font-semibold text-ground">
      {letters}
    </span>
  );
}

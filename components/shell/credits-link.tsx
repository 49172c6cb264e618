"use client";

import Link from "next/link";
import { useBalance } from "#components/studio/data/credits.ts";
import { credits } from "#components/studio/lib/format.ts";

/** What there is to spend; leads to where it went. */
export function CreditsLink({ initial }: { initial: number }) {
  const balance = useBalance(initial);
  return (
    <Link href="/settings/credits" className="flex min-h-11 items-baseline gap-1.5 rounded-control px-2 py-2.5 text-sm text-muted transition-colors duration-quick hover:bg-ink/6 hover:text-ink">
      <span className="font-display text-base font-[640] tabular-nums text-ink">{balance.toLocaleString("en")}</span>
      <span>{credits(balance).split(" ")[1]}</span>
    </Link>
  );
}

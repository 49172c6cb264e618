"use client";

import Link from "next/link";
import type { z } from "zod";
import { useBalance, useLedger } from "#components/studio/data/credits.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { signedAmount } from "#components/studio/lib/format.ts";
import { placeOfSubject } from "#components/studio/lib/subject.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { creditEntryView } from "#lib/contracts/credits.ts";

type Entry = z.output<typeof creditEntryView>;

/** The balance, and every movement that made it. */
export function Ledger({ balance: initial }: { balance: number }) {
  const balance = useBalance(initial);
  const ledger = useLedger();
  const entries = ledger.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <div className="py-8">
      <p className="text-sm text-muted">Balance</p>
      <p className="font-display text-5xl font-[640] tracking-[-0.03em] tabular-nums">{balance.toLocaleString("en")}</p>
      <p className="mt-2 max-w-[60ch] text-sm text-muted">A film of a short takes 15 credits. Drafts, previews, pictures and edits are free. What fails is given back. Ask an administrator for more.</p>
      <h2 className="mb-3 mt-10 text-lg">Ledger</h2>
      {ledger.error && (
        <Notice tone="danger" title="The ledger could not be loaded" action={<Button size="sm" onClick={() => void ledger.refetch()}>Try again</Button>}>
          {sentenceOf(ledger.error)}
        </Notice>
      )}
      {ledger.isPending && <Skeleton className="h-40 w-full !rounded-card" />}
      {ledger.isSuccess && (entries.length === 0 ? <p className="text-sm text-muted">Nothing has been granted or spent yet.</p> : <LedgerTable entries={entries} />)}
      {ledger.hasNextPage && (
        <div className="mt-4 flex justify-center">
          <Button loading={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
            Load more
          </Button>
        </div>
      )}
    </div>
  );
}

const when = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false });
const HEAD = "px-4 py-2.5 font-normal";

function LedgerTable({ entries }: { entries: readonly Entry[] }) {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table className="w-full text-sm">
        <thead className="border-b border-line text-left text-xs text-muted">
          <tr>
            <th scope="col" className={`${HEAD} max-sm:hidden`}>When</th>
            <th scope="col" className={HEAD}>What for</th>
            <th scope="col" className={`${HEAD} text-right`}>Credits</th>
            <th scope="col" className={`${HEAD} text-right`}>Balance</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="whitespace-nowrap px-4 py-3 text-muted tabular-nums max-sm:hidden">{when.format(Date.parse(entry.inserted_at))}</td>
              <td className="min-w-0 px-4 py-3">
                <span className="block">{entry.reason}</span>
                <Subject subject={entry.subject} />
                <span className="block text-xs text-muted sm:hidden">{when.format(Date.parse(entry.inserted_at))}</span>
              </td>
              <td className={`px-4 py-3 text-right font-mono tabular-nums ${entry.amount > 0 ? "text-ok" : ""}`}>{signedAmount(entry.amount)}</td>
              <td className="px-4 py-3 text-right font-mono tabular-nums text-muted">{entry.balance_after.toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Subject({ subject }: { subject: string | null }) {
  const place = placeOfSubject(subject);
  if (!place) return null;
  return (
    <Link href={place.href} className="-my-1 inline-flex min-h-6 items-center break-all font-mono text-xs max-md:min-h-11 text-muted underline-offset-4 hover:text-ink hover:underline">
      {place.slug}
    </Link>
  );
}

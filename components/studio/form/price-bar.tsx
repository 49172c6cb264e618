"use client";

import { sentenceOf } from "#components/studio/data/failures.ts";
import { credits } from "#components/studio/lib/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

type PriceBarProps = {
  /** What the press makes: "Generate". */
  action: string;
  total: number;
  /** Credits there are; null while that is not known. */
  available: number | null;
  error: Error | null;
  busy: boolean;
  onPress(): void;
};

/** The one button of a page: what it makes, and what that costs. */
export function PriceBar({ action, total, available, error, busy, onPress }: PriceBarProps) {
  const tooFew = available !== null && available < total;
  return (
    <div className="flex w-full flex-col gap-2.5">
      {error && <Notice tone="danger">{sentenceOf(error)}</Notice>}
      {tooFew && (
        <Notice tone="warn" title={`${credits(total)} needed, ${available} left`}>
          Ask an administrator for credits. The draft is saved and can wait.
        </Notice>
      )}
      <Button variant="primary" size="lg" loading={busy} disabled={tooFew} onClick={onPress} className="w-full">
        {`${action} · ${total === 0 ? "free" : credits(total)}`}
      </Button>
    </div>
  );
}

"use client";

import { useId, useState, type ReactNode } from "react";
import { useBalance } from "#components/studio/data/credits.ts";
import { credits } from "#components/studio/lib/format.ts";
import { Button, type ButtonLook } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

/** What costs more than this asks before it is spent. */
const ASK_ABOVE = 10;

type SpendButtonProps = Pick<ButtonLook, "variant" | "size"> & {
  /** What the press makes: "Generate". */
  action: string;
  price: number;
  /** What is bought, for the question asked before a large spend. */
  thing: string;
  /** Why it can't be pressed now; null when it can. */
  refusal?: string | null;
  busy?: boolean;
  icon?: ReactNode;
  className?: string;
  onSpend(): void;
};

/** A button that spends: it names the price, asks when it is high, and says why when it can't be pressed. */
export function SpendButton({ action, price, thing, refusal = null, busy = false, icon, className, onSpend, ...look }: SpendButtonProps) {
  const note = useId();
  const [asking, setAsking] = useState(false);
  const balance = useBalance(null);
  const reason = refusal ?? (balance !== null && balance < price ? `${credits(price)} needed, ${balance} left. Ask an administrator for more.` : null);
  const label = `${action} · ${price === 0 ? "free" : credits(price)}`;

  function press() {
    if (price > ASK_ABOVE) setAsking(true);
    else onSpend();
  }

  return (
    <div className={className}>
      <Button {...look} loading={busy} disabled={reason !== null && !busy} aria-describedby={reason ? note : undefined} icon={icon} onClick={press} className="w-full">
        {label}
      </Button>
      {reason && !busy && (
        <p id={note} className="mt-1.5 text-xs text-muted">
          {reason}
        </p>
      )}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={`Spend ${credits(price)}?`}
        description={`${thing} ${balance === null ? "" : `You have ${credits(balance)}; ${credits(balance - price)} remain.`} What fails is given back.`}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Not now</Button>
            <Button
              variant="primary"
              onClick={() => {
                setAsking(false);
                onSpend();
              }}
            >
              {label}
            </Button>
          </>
        }
      />
    </div>
  );
}

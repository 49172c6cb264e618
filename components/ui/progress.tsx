"use client";

import { clsx } from "clsx";
import { Progress as Primitive } from "radix-ui";

type ProgressProps = {
  label: string;
  /** 0…1; null when how far it is cannot be known. */
  value: number | null;
  /** The signal colour marks what is live now. */
  live?: boolean;
  className?: string;
};

/** A bar that knows how far it is. */
export function Progress({ label, value, live = true, className }: ProgressProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <Primitive.Root aria-label={label} value={percent} max={100} className={clsx("h-1 w-full overflow-hidden rounded-full bg-line", className)}>
      <Primitive.Indicator
        className={clsx("block h-full origin-left rounded-full transition-transform duration-300 ease-linear", live ? "bg-signal" : "bg-ink", percent === null && "animate-breathe")}
        style={{ transform: `scaleX(${percent === null ? 0.18 : percent / 100})` }}
      />
    </Primitive.Root>
  );
}

"use client";

import { Minus, Plus } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button } from "#components/ui/button.tsx";

type StepperProps = { label: string; value: number; min: number; max: number; /** The value in words: "5 slides". */ text: string; onChange(value: number): void };

/** A small whole number, one up or one down. */
export function Stepper({ label, value, min, max, text, onChange }: StepperProps) {
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));

  function onKey(event: KeyboardEvent) {
    const to: Record<string, number> = { ArrowUp: value + 1, ArrowRight: value + 1, ArrowDown: value - 1, ArrowLeft: value - 1, Home: min, End: max };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  }

  return (
    <div className="inline-flex items-center gap-1 rounded-control border border-edge/60 bg-raised p-0.5">
      <Button variant="quiet" size="sm" square aria-label="One less" tabIndex={-1} disabled={value <= min} onClick={() => set(value - 1)} icon={<Minus className="size-4" aria-hidden="true" />} />
      <span
        role="spinbutton"
        tabIndex={0}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={text}
        onKeyDown={onKey}
        className="min-w-10 rounded-[6px] px-1 py-1 text-center font-display text-lg font-[640] tabular-nums"
      >
        {value}
      </span>
      <Button variant="quiet" size="sm" square aria-label="One more" tabIndex={-1} disabled={value >= max} onClick={() => set(value + 1)} icon={<Plus className="size-4" aria-hidden="true" />} />
    </div>
  );
}

"use client";

import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

type NumberFieldProps = { label: string; unit: string; hint?: string; value: number; min: number; max: number; step: number; disabled?: boolean; onSet(value: number): void };

/** A number that is set when it has been typed, not while it is half typed. */
export function NumberField({ label, unit, hint, value, min, max, step, disabled, onSet }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);

  function settle() {
    const number = Number(typed?.replace(",", "."));
    setTyped(null);
    if (typed === null || typed.trim() === "" || !Number.isFinite(number)) return;
    const held = Math.min(max, Math.max(min, Math.round(number / step) * step));
    const rounded = Math.round(held * 100) / 100;
    if (rounded !== value) onSet(rounded);
  }

  return (
    <Field label={label} hint={hint ?? `${min} to ${max} ${unit}`}>
      <Input
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        value={typed ?? String(value)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
        className="tabular-nums"
      />
    </Field>
  );
}

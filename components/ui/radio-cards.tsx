"use client";

import { clsx } from "clsx";
import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";

export type RadioCard<T extends string> = { value: T; label: string; detail?: string; picture?: ReactNode };

type RadioCardsProps<T extends string> = {
  label: string;
  value: T;
  onChange(value: T): void;
  options: readonly RadioCard<T>[];
  /** Grid columns, as classes. */
  columns?: string;
  /** The picture fills the card, edge to edge. */
  bleed?: boolean;
};

/** One choice among pictures. Arrow keys move, as in any radio group. */
export function RadioCards<T extends string>({ label, value, onChange, options, columns = "grid-cols-2 sm:grid-cols-3", bleed = false }: RadioCardsProps<T>) {
  return (
    <RadioGroup.Root aria-label={label} value={value} onValueChange={(next) => onChange(next as T)} className={clsx("grid gap-2", columns)}>
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          aria-label={option.label}
          className={clsx(
            "group relative flex min-h-11 min-w-0 flex-col overflow-hidden rounded-control border border-line bg-raised text-left transition-colors duration-quick",
            "hover:border-edge data-[state=checked]:border-ink",
            // Above the picture, which fills the card.
            "after:pointer-events-none after:absolute after:inset-0 after:rounded-[7px] data-[state=checked]:after:border data-[state=checked]:after:border-ink",
          )}
        >
          {option.picture && <span className={clsx("pointer-events-none block w-full", !bleed && "px-3 pt-3")}>{option.picture}</span>}
          <span className={clsx("block w-full px-3 py-2", bleed && "border-t border-line")}>
            <span className="block text-sm font-medium leading-5">{option.label}</span>
            {option.detail && <span className="mt-0.5 block text-xs leading-4.5 text-muted">{option.detail}</span>}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

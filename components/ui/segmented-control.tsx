"use client";

import { clsx } from "clsx";
import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";

type SegmentedControlProps<T extends string> = {
  label: string;
  value: T;
  onChange(value: T): void;
  options: readonly { value: T; label: string; icon?: ReactNode; iconOnly?: boolean }[];
  className?: string;
};

/** One choice among a few short words, all in sight. */
export function SegmentedControl<T extends string>({ label, value, onChange, options, className }: SegmentedControlProps<T>) {
  return (
    <RadioGroup.Root
      aria-label={label}
      orientation="horizontal"
      value={value}
      onValueChange={(next) => onChange(next as T)}
      className={clsx("inline-flex max-w-full gap-0.5 overflow-x-auto rounded-control border border-line bg-sunken p-0.5", className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          aria-label={option.iconOnly ? option.label : undefined}
          className={clsx(
            "inline-flex h-8 flex-1 items-center justify-center gap-1.5 whitespace-nowrap rounded-[6px] text-sm text-muted transition-colors duration-quick max-md:h-11",
            option.iconOnly ? "px-2 max-md:px-3" : "px-3",
            "hover:text-ink focus-visible:outline-offset-0 data-[state=checked]:bg-raised data-[state=checked]:text-ink data-[state=checked]:shadow-[0_0_0_1px_var(--line)]",
          )}
        >
          {option.icon}
          {!option.iconOnly && option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Primitive } from "radix-ui";
import { useFieldControl } from "#components/ui/field.tsx";
import { CONTROL } from "#components/ui/input.tsx";

export type SelectOption<T extends string> = { value: T; label: string };

type SelectProps<T extends string> = {
  value: T;
  onChange(value: T): void;
  options: readonly SelectOption<T>[];
  /** Needed where no Field gives it a label. */
  "aria-label"?: string;
  disabled?: boolean;
};

export function Select<T extends string>({ value, onChange, options, disabled, ...rest }: SelectProps<T>) {
  return (
    <Primitive.Root value={value} onValueChange={(next) => onChange(next as T)} disabled={disabled}>
      <Primitive.Trigger {...useFieldControl()} {...rest} className={`${CONTROL} flex h-10 items-center justify-between gap-2 text-left max-md:h-11`}>
        <Primitive.Value />
        <Primitive.Icon asChild>
          <ChevronDown className="size-4 text-muted" aria-hidden="true" />
        </Primitive.Icon>
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          position="popper"
          sideOffset={4}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-enter overflow-hidden rounded-control border border-line bg-raised shadow-lift"
        >
          <Primitive.Viewport className="p-1">
            {options.map((option) => (
              <Primitive.Item
                key={option.value}
                value={option.value}
                className="flex h-9 cursor-default select-none items-center justify-between gap-3 rounded-[5px] px-2.5 text-sm outline-none data-highlighted:bg-ink/8 max-md:h-11"
              >
                <Primitive.ItemText>{option.label}</Primitive.ItemText>
                <Primitive.ItemIndicator>
                  <Check className="size-4" aria-hidden="true" />
                </Primitive.ItemIndicator>
              </Primitive.Item>
            ))}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

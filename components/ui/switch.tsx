"use client";

import { Switch as Primitive } from "radix-ui";
import { useId, type ReactNode } from "react";

/** Something that is on or off; the label says what is on. */
export function Switch({ label, hint, checked, onChange }: { label: ReactNode; hint?: ReactNode; checked: boolean; onChange(on: boolean): void }) {
  const id = useId();
  return (
    <div className="flex min-h-11 items-center justify-between gap-4">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {hint && <span className="block text-xs font-normal text-muted">{hint}</span>}
      </label>
      <Primitive.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        className="relative h-6 w-10 shrink-0 rounded-full border border-edge bg-sunken transition-colors duration-quick data-[state=checked]:border-ink data-[state=checked]:bg-ink"
      >
        <Primitive.Thumb className="block size-4 translate-x-[3px] rounded-full bg-ink transition-transform duration-quick data-[state=checked]:translate-x-[19px] data-[state=checked]:bg-ground" />
      </Primitive.Root>
    </div>
  );
}

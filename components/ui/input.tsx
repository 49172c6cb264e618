"use client";

import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { useFieldControl } from "#components/ui/field.tsx";

export const CONTROL =
  "w-full rounded-control border border-edge bg-raised px-3 text-base text-ink transition-colors duration-quick hover:border-ink/60 focus-visible:outline-offset-0 disabled:bg-sunken disabled:text-muted aria-invalid:border-danger";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...useFieldControl()} {...rest} className={clsx(CONTROL, "h-10 max-md:h-11 max-md:text-[1rem]", className)} />;
}

/** Grows with its text. */
export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={3}
      {...useFieldControl()}
      {...rest}
      className={clsx(CONTROL, "field-sizing-content resize-none py-2.5 leading-6 max-md:text-[1rem]", className)}
    />
  );
}

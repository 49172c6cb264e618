"use client";

import { clsx } from "clsx";
import { createContext, use, useId, type ReactNode } from "react";

type FieldControl = { id: string; describedBy: string | undefined; invalid: boolean };
const FieldContext = createContext<FieldControl | null>(null);

/** What the control inside a Field needs to be tied to its label, hint and error. */
export function useFieldControl(): { id?: string; "aria-describedby"?: string; "aria-invalid"?: true } {
  const field = use(FieldContext);
  if (!field) return {};
  return { id: field.id, "aria-describedby": field.describedBy, ...(field.invalid && { "aria-invalid": true }) };
}

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, in words that say what to do. */
  error?: string | null;
  /** Characters used and allowed. */
  counter?: { used: number; most: number };
  optional?: boolean;
  /** Something beside the label, for example a small button. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A control with its label, hint, counter and error, tied together for assistive technology. */
export function Field({ label, hint, error, counter, optional, aside, className, children }: FieldProps) {
  const id = useId();
  const below = error || hint;
  const control = { id, describedBy: below || counter ? `${id}-note` : undefined, invalid: Boolean(error) };
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1.5", className)}>
      <div className="flex min-h-6 items-center justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
          {optional && <span className="font-normal text-muted"> optional</span>}
        </label>
        {aside}
      </div>
      <FieldContext value={control}>{children}</FieldContext>
      {(below || counter) && (
        <div id={`${id}-note`} className="flex items-start justify-between gap-4 text-xs">
          <FieldNote error={error} hint={hint} />
          {counter && <Counter {...counter} />}
        </div>
      )}
    </div>
  );
}

/** The line under a control: an error if there is one, else the hint. */
export function FieldNote({ error, hint }: { error?: string | null; hint?: ReactNode }) {
  if (error) {
    return (
      <span role="alert" className="text-danger">
        {error}
      </span>
    );
  }
  return <span className="text-muted">{hint}</span>;
}

function Counter({ used, most }: { used: number; most: number }) {
  return (
    <span className={clsx("ml-auto shrink-0 font-mono tabular-nums", used > most ? "text-danger" : "text-muted")}>
      <span className="sr-only">{`${used} of ${most} characters used`}</span>
      <span aria-hidden="true">{`${used}/${most}`}</span>
    </span>
  );
}

/** A titled group of controls that share one question. */
export function Fieldset({ legend, hint, children, className }: { legend: ReactNode; hint?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <fieldset className={clsx("min-w-0", className)}>
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {hint && <p className="-mt-1 mb-2.5 text-xs text-muted">{hint}</p>}
      {children}
    </fieldset>
  );
}

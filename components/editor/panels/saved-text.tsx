"use client";

import { useEffect, type ReactNode } from "react";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { useSavedField } from "#components/editor/state/field.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input, Textarea } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";

type SavedTextProps = {
  label: string;
  /** The text as the project has it. */
  saved: string | null;
  save(value: string, base: string): Promise<void>;
  most: number;
  /** What keeps a text from being saved. */
  faultOf?(value: string): string | null;
  hint?: string;
  placeholder?: string;
  aside?: ReactNode;
  optional?: boolean;
  /** Lines to begin with; 0 for a single line that never grows. */
  rows: number;
  disabled?: boolean;
};

/** A text of the project that saves itself. Two tabs that write in it at once are asked which one counts. */
export function SavedText({ label, saved, save, most, faultOf, hint, placeholder, aside, optional = false, rows, disabled = false }: SavedTextProps) {
  const { session, view } = useEditor();
  const tooLong = (value: string) => (value.trim().length > most ? `At most ${most.toLocaleString("en")} characters.` : null);
  const field = useSavedField({ saved: saved ?? "", save, faultOf: (value) => tooLong(value) ?? faultOf?.(value) ?? null });
  const { value, change, flush, isDirty, state, conflict } = field;
  useEffect(() => session.hold({ isDirty, flush }), [session, isDirty, flush]);

  const used = value.trim().length;
  const fault = isDirty() ? (tooLong(value) ?? faultOf?.(value)) : null;
  const control = { value, placeholder, disabled: disabled || isAutopilotOn(view), onChange: (event: { target: { value: string } }) => change(event.target.value), onBlur: () => void flush().catch(() => undefined) };
  return (
    <div className="flex flex-col gap-2">
      <Field label={<span className="whitespace-nowrap">{label}</span>} optional={optional} hint={hint} aside={aside} error={fault ?? (state.kind === "failed" && !conflict ? state.reason : null)} counter={used > most * 0.6 ? { used, most } : undefined}>
        {rows === 0 ? <Input {...control} /> : <Textarea {...control} rows={rows} className="max-h-[52dvh]" />}
      </Field>
      {conflict && (
        <Notice
          tone="warn"
          title="Changed in another tab"
          action={
            <>
              <Button size="sm" onClick={conflict.keepMine}>
                Keep mine
              </Button>
              <Button size="sm" onClick={conflict.takeTheirs}>
                Take theirs
              </Button>
            </>
          }
        >
          <span className="line-clamp-4">{conflict.theirs.trim() === "" ? "It was emptied there." : `There it says: “${conflict.theirs}”`}</span>
        </Notice>
      )}
    </div>
  );
}

"use client";

import { clsx } from "clsx";
import { useId, type ReactNode } from "react";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { useAssists, useUnlockAssists } from "#components/studio/data/assists.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { credits } from "#components/studio/lib/format.ts";
import { Button, type ButtonLook } from "#components/ui/button.tsx";

/** From here on it is worth knowing how many are left. */
const FEW = 5;

type AssistButtonProps = Pick<ButtonLook, "size" | "variant"> & { action: string; /** Why it can't be pressed now. */ refusal?: string | null; busy: boolean; icon?: ReactNode; onPress(): void };

/** Has words written: free, so many times a day; says how many are left, and sells more when there are none. */
export function AssistButton({ action, refusal = null, busy, icon, onPress, size = "sm", variant }: AssistButtonProps) {
  const note = useId();
  const { view } = useEditor();
  const { data: quota } = useAssists();
  const unlock = useUnlockAssists();
  // Autopilot is announced above it all; a full quota needs no words.
  const said = isAutopilotOn(view) || (!refusal && (quota?.remaining ?? 0) > FEW);
  if (quota?.remaining === 0) {
    return (
      <Button size={size} loading={unlock.isPending} onClick={() => unlock.mutate(undefined, { onError: toastFailure })}>
        {`Unlock ${quota.unlock_batch_size} assists · ${credits(quota.unlock_cost)}`}
      </Button>
    );
  }
  return (
    <span className="flex items-center justify-end gap-x-2 text-right">
      <span id={note} className={clsx("text-xs text-muted", said && "sr-only")}>
        {refusal ?? (quota ? `${quota.remaining} left today` : "")}
      </span>
      <Button size={size} variant={variant} loading={busy} disabled={refusal !== null && !busy} aria-describedby={note} icon={icon} onClick={onPress}>
        {action}
      </Button>
    </span>
  );
}

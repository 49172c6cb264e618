"use client";

import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { useFocusReturn } from "#components/ui/focus-return.ts";

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: string;
  /** What will be lost. */
  description: ReactNode;
  /** The deed itself, as a verb: "Delete short". */
  action: string;
  busy?: boolean;
  onConfirm(): void;
};

/** Asks before something that cannot be taken back. It stays open while the deed is being done. */
export function ConfirmDialog({ open, onOpenChange, title, description, action, busy = false, onConfirm }: ConfirmDialogProps) {
  const focus = useFocusReturn();
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <AlertDialog.Content {...focus} className="fixed z-50 rounded-card border border-line bg-raised p-5 shadow-lift max-sm:inset-x-2 max-sm:bottom-2 max-sm:animate-rise sm:inset-0 sm:m-auto sm:h-fit sm:w-[min(27rem,calc(100vw-2rem))] sm:animate-enter">
          <AlertDialog.Title className="text-lg">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1.5 text-sm text-muted">{description}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2 max-sm:[&>*]:flex-1">
            <AlertDialog.Cancel asChild>
              <Button>Keep it</Button>
            </AlertDialog.Cancel>
            <Button variant="danger" loading={busy} onClick={onConfirm}>
              {action}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

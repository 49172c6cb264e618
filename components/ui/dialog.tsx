"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { buttonClass } from "#components/ui/button.tsx";
import { useFocusReturn } from "#components/ui/focus-return.ts";

type DialogProps = {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
};

/** A question or a small task that needs an answer before anything else; on a phone it comes up from below. */
export function Dialog({ open, onOpenChange, title, description, children, footer }: DialogProps) {
  const focus = useFocusReturn();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Primitive.Content
          {...focus}
          {...(!description && { "aria-describedby": undefined })}
          className="fixed z-50 flex max-h-[88dvh] flex-col overflow-y-auto rounded-card border border-line bg-raised shadow-lift max-sm:inset-x-2 max-sm:bottom-2 max-sm:animate-rise sm:inset-0 sm:m-auto sm:h-fit sm:w-[min(30rem,calc(100vw-2rem))] sm:animate-enter"
        >
          <header className="flex items-start justify-between gap-4 px-5 pt-5">
            <Primitive.Title className="text-lg">{title}</Primitive.Title>
            <Primitive.Close aria-label="Close" className={`${buttonClass({ variant: "quiet", size: "sm", square: true })} -mr-2 -mt-1`}>
              <X className="size-4" aria-hidden="true" />
            </Primitive.Close>
          </header>
          {description && <Primitive.Description className="px-5 pt-1 text-sm text-muted">{description}</Primitive.Description>}
          {children && <div className="px-5 pt-4">{children}</div>}
          {footer && <footer className="flex flex-wrap justify-end gap-2 px-5 pt-5 max-sm:[&>*]:flex-1">{footer}</footer>}
          <div className="h-5 shrink-0" />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

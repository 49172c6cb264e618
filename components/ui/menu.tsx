"use client";

import { clsx } from "clsx";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

export type MenuItem = { label: string; icon?: ReactNode; danger?: boolean; disabled?: boolean; onSelect(): void } | "separator";

type MenuProps = { trigger: ReactNode; items: readonly MenuItem[]; header?: ReactNode; side?: "top" | "bottom" | "right"; align?: "start" | "end" };

/** Actions behind one button. */
export function Menu({ trigger, items, header, side = "bottom", align = "end" }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content side={side} align={align} sideOffset={6} className="z-50 min-w-48 animate-enter rounded-control border border-line bg-raised p-1 shadow-lift">
          {header && <div className="px-2.5 pb-2 pt-1.5">{header}</div>}
          {items.map((item, index) =>
            item === "separator" ? (
              <DropdownMenu.Separator key={`separator-${index}`} className="mx-1 my-1 h-px bg-line" />
            ) : (
              <DropdownMenu.Item
                key={item.label}
                disabled={item.disabled}
                onSelect={item.onSelect}
                className={clsx(
                  "flex h-9 cursor-default select-none items-center gap-2.5 rounded-[5px] px-2.5 text-sm outline-none data-disabled:text-muted data-highlighted:bg-ink/8 max-md:h-11 [&>svg]:size-4",
                  item.danger && "text-danger",
                )}
              >
                {item.icon}
                {item.label}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

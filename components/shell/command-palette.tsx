"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { useRecentEditors } from "#components/editor/data/project.ts";
import { match } from "#components/shell/match.ts";
import { PLACES, SETTINGS } from "#components/shell/navigation.ts";
import { useRecentShorts } from "#components/studio/data/shorts.ts";
import { useRecentSliders } from "#components/studio/data/sliders.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { nameOf } from "#components/studio/sliders/phase.ts";

type CommandPaletteProps = { open: boolean; onOpenChange(open: boolean): void; isAdmin: boolean };

/** ⌘K: every page, every action, and what was worked on last. */
export function CommandPalette({ open, onOpenChange, isAdmin }: CommandPaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[12dvh] z-50 mx-auto max-w-xl animate-enter overflow-hidden rounded-card border border-line bg-raised shadow-lift"
        >
          <Dialog.Title className="sr-only">Find</Dialog.Title>
          <PaletteBody isAdmin={isAdmin} onDone={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteBody({ isAdmin, onDone }: { isAdmin: boolean; onDone(): void }) {
  const router = useRouter();
  const { setTheme } = useTheme();
  const { shorts } = useRecentShorts();
  const { sliders } = useRecentSliders();
  const { projects } = useRecentEditors();

  function go(href: string) {
    onDone();
    router.push(href);
  }
  function theme(name: "light" | "dark" | "system") {
    onDone();
    setTheme(name);
  }

  return (
    <Command label="Find pages, actions, shorts, ads and carousels" filter={match} loop>
      <Command.Input autoFocus placeholder="Go to a page, start something, find what you made" className="h-13 w-full border-b border-line bg-transparent px-4 text-base outline-none" />
      <Command.List className="max-h-[min(24rem,60dvh)] overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted">
        <Command.Empty className="px-2.5 py-6 text-sm text-muted">Nothing by that name.</Command.Empty>
        <Command.Group heading="Make">
          <Row onSelect={() => go("/shorts/new")}>New short</Row>
          <Row onSelect={() => go("/editor/new")}>New ad</Row>
          <Row onSelect={() => go("/sliders/new")}>New carousel</Row>
          <Row onSelect={() => go("/settings/tokens")}>Create an access token</Row>
        </Command.Group>
        {shorts.length > 0 && (
          <Command.Group heading="Recent shorts">
            {shorts.map((short) => (
              <Row key={short.slug} value={`${short.slug} ${short.headline ?? ""} ${short.product_prompt}`} onSelect={() => go(`/shorts/${short.slug}`)}>
                <span className="min-w-0 flex-1 truncate">{titleFrom(short.headline, short.product_prompt)}</span>
                <span className="shrink-0 font-mono text-xs text-muted max-sm:hidden">{short.slug}</span>
              </Row>
            ))}
          </Command.Group>
        )}
        {projects.length > 0 && (
          <Command.Group heading="Recent ads">
            {projects.map((project) => (
              <Row key={project.slug} value={`${project.slug} ${project.product_prompt}`} onSelect={() => go(`/editor/${project.slug}`)}>
                <span className="min-w-0 flex-1 truncate">{titleFrom(null, project.product_prompt || "Untitled ad")}</span>
                <span className="shrink-0 font-mono text-xs text-muted max-sm:hidden">{project.slug}</span>
              </Row>
            ))}
          </Command.Group>
        )}
        {sliders.length > 0 && (
          <Command.Group heading="Recent carousels">
            {sliders.map((slider) => (
              <Row key={slider.slug} value={`${slider.slug} ${nameOf(slider)} ${slider.prompt ?? ""}`} onSelect={() => go(`/sliders/${slider.slug}`)}>
                <span className="min-w-0 flex-1 truncate">{titleFrom(null, nameOf(slider))}</span>
                <span className="shrink-0 font-mono text-xs text-muted max-sm:hidden">{slider.slug}</span>
              </Row>
            ))}
          </Command.Group>
        )}
        <Command.Group heading="Go to">
          {[...PLACES, ...SETTINGS.filter((place) => isAdmin || !place.adminOnly), { href: "/docs/api", label: "API reference" }].map((place) => (
            <Row key={place.href} onSelect={() => go(place.href)}>
              {place.label}
            </Row>
          ))}
        </Command.Group>
        <Command.Group heading="Theme">
          <Row onSelect={() => theme("light")}>Paper, the light theme</Row>
          <Row onSelect={() => theme("dark")}>Booth, the dark theme</Row>
          <Row onSelect={() => theme("system")}>Theme as the system has it</Row>
        </Command.Group>
      </Command.List>
    </Command>
  );
}

function Row({ value, onSelect, children }: { value?: string; onSelect(): void; children: ReactNode }) {
  return (
    <Command.Item value={value} onSelect={onSelect} className="flex h-10 cursor-default items-center gap-3 rounded-[6px] px-2.5 text-sm data-[selected=true]:bg-ink/8 max-md:h-11">
      {children}
    </Command.Item>
  );
}

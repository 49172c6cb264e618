"use client";

import { clsx } from "clsx";
import { AudioLines, BookOpen, Captions, Clapperboard, Film, FolderOpen, type LucideIcon, Mic, Music, Palette, Stamp, X } from "lucide-react";
import { Dialog, Tabs } from "radix-ui";
import { useSyncExternalStore, type ComponentType } from "react";
import { AssetsPanel } from "#components/editor/panels/assets-panel.tsx";
import { BrandPanel } from "#components/editor/panels/brand-panel.tsx";
import { CaptionsPanel } from "#components/editor/panels/captions-panel.tsx";
import { LookPanel } from "#components/editor/panels/look-panel.tsx";
import { MusicPanel } from "#components/editor/panels/music-panel.tsx";
import { NarrationPanel } from "#components/editor/panels/narration-panel.tsx";
import { RendersPanel } from "#components/editor/panels/renders-panel.tsx";
import { ScenarioPanel } from "#components/editor/panels/scenario-panel.tsx";
import { ScenePanel } from "#components/editor/panels/scene-panel.tsx";
import { VoicePanel } from "#components/editor/panels/voice-panel.tsx";
import { type PanelName, PANELS, useWorkspace } from "#components/editor/page/workspace.tsx";
import { buttonClass } from "#components/ui/button.tsx";

const CONTENTS: Record<PanelName, { label: string; icon: LucideIcon; content: ComponentType }> = {
  scenario: { label: "Scenario", icon: BookOpen, content: ScenarioPanel },
  scene: { label: "Scene", icon: Film, content: ScenePanel },
  assets: { label: "Footage", icon: FolderOpen, content: AssetsPanel },
  narration: { label: "Narration", icon: AudioLines, content: NarrationPanel },
  voice: { label: "Voice", icon: Mic, content: VoicePanel },
  music: { label: "Music", icon: Music, content: MusicPanel },
  captions: { label: "Captions", icon: Captions, content: CaptionsPanel },
  brand: { label: "Brand", icon: Stamp, content: BrandPanel },
  look: { label: "Look", icon: Palette, content: LookPanel },
  renders: { label: "Renders", icon: Clapperboard, content: RendersPanel },
};

const DESK = "(min-width: 1024px)";

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(DESK);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether panels have room beside the timeline. */
export function useDesk(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(DESK).matches, () => true);
}

/** Everything that can be set, one panel at a time: beside the film at a desk, from below on a phone. */
export function Panels() {
  return useDesk() ? <SidePanels /> : <SheetPanels />;
}

function SidePanels() {
  const { panel, show } = useWorkspace();
  return (
    <Tabs.Root orientation="vertical" value={panel} onValueChange={(next) => show(next as PanelName)} className="flex min-h-0 min-w-0 flex-1 border-l border-line">
      <div className="min-w-0 flex-1 overflow-y-auto overscroll-contain">
        {PANELS.map((name) => {
          const { content: Content } = CONTENTS[name];
          return (
            <Tabs.Content key={name} value={name} className="p-4 pb-10 -outline-offset-2 xl:p-5">
              <Content />
            </Tabs.Content>
          );
        })}
      </div>
      <Tabs.List aria-label="Panels" className="flex w-[5.25rem] shrink-0 flex-col gap-0.5 overflow-y-auto border-l border-line p-1.5">
        {PANELS.map((name) => {
          const { label, icon: Icon } = CONTENTS[name];
          return (
            <Tabs.Trigger
              key={name}
              value={name}
              className="flex h-14 shrink-0 flex-col items-center justify-center gap-0.5 rounded-control text-xs text-muted -outline-offset-2 transition-colors duration-quick hover:bg-ink/5 hover:text-ink data-[state=active]:bg-ink/8 data-[state=active]:font-medium data-[state=active]:text-ink"
            >
              <Icon className="size-4.5" aria-hidden="true" />
              {label}
            </Tabs.Trigger>
          );
        })}
      </Tabs.List>
    </Tabs.Root>
  );
}

function SheetPanels() {
  const { panel, sheetOpen, open, closeSheet } = useWorkspace();
  const { label, content: Content } = CONTENTS[panel];
  return (
    <>
      <nav aria-label="Panels" className="flex gap-1 overflow-x-auto border-t border-line px-2 py-1 [scrollbar-width:none]">
        {PANELS.map((name) => {
          const { label: text, icon: Icon } = CONTENTS[name];
          return (
            <button key={name} type="button" aria-haspopup="dialog" onClick={() => open(name)} className={clsx("flex h-13 min-w-16 shrink-0 flex-col items-center justify-center gap-0.5 rounded-control px-2 text-xs", "text-muted active:bg-ink/8")}>
              <Icon className="size-5" aria-hidden="true" />
              {text}
            </button>
          );
        })}
      </nav>
      <Dialog.Root open={sheetOpen} onOpenChange={(next) => !next && closeSheet()}>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim/50" />
          <Dialog.Content aria-describedby={undefined} className="fixed inset-x-0 bottom-0 z-50 flex max-h-[72dvh] animate-rise flex-col rounded-t-card border-t border-line bg-raised shadow-lift outline-none">
            <Dialog.Title className="sr-only">{label}</Dialog.Title>
            <div className="flex h-9 shrink-0 items-start justify-center">
              <span aria-hidden="true" className="mt-2.5 h-1 w-9 rounded-full bg-edge/60" />
              <Dialog.Close aria-label="Close" className={clsx(buttonClass({ variant: "quiet", size: "sm", square: true }), "!absolute right-2 top-1.5 z-10")}>
                <X className="size-4" aria-hidden="true" />
              </Dialog.Close>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pb-[calc(1.5rem+env(safe-area-inset-bottom))]">
              <Content />
            </div>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}



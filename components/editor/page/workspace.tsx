"use client";

import { createContext, use, useMemo, useState, type ReactNode } from "react";

export const PANELS = ["scenario", "scene", "assets", "narration", "voice", "music", "captions", "brand", "look", "renders"] as const;
export type PanelName = (typeof PANELS)[number];

export type Workspace = {
  panel: PanelName;
  /** On a phone panels lie over the page; at a desk one is always open. */
  sheetOpen: boolean;
  open(panel: PanelName): void;
  /** The same where panels stand beside the timeline; on a phone nothing comes up. */
  show(panel: PanelName): void;
  closeSheet(): void;
};

const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error("panels need a WorkspaceProvider around them");
  return workspace;
}

/** Which panel is open; anything in the editor may open another. */
export function WorkspaceProvider({ initial, children }: { initial: PanelName; children: ReactNode }) {
  const [panel, setPanel] = useState(initial);
  const [sheetOpen, setSheetOpen] = useState(false);
  const workspace = useMemo<Workspace>(
    () => ({
      panel,
      sheetOpen,
      open(next) {
        setPanel(next);
        setSheetOpen(true);
      },
      show: setPanel,
      closeSheet: () => setSheetOpen(false),
    }),
    [panel, sheetOpen],
  );
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

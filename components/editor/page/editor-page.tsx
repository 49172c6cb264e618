"use client";

import { AutopilotStrip } from "#components/editor/autopilot/autopilot-strip.tsx";
import { EditorHeader } from "#components/editor/page/editor-header.tsx";
import { Panels, useDesk } from "#components/editor/page/panels.tsx";
import { type PanelName, WorkspaceProvider } from "#components/editor/page/workspace.tsx";
import { Preview } from "#components/editor/preview/preview.tsx";
import { EditorProvider } from "#components/editor/state/editor.tsx";
import { SceneList } from "#components/editor/timeline/scene-list.tsx";
import { Timeline } from "#components/editor/timeline/timeline.tsx";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** As high as the window, less what a phone's own navigation takes. */
const ROOM = "flex h-[calc(100dvh-7rem-env(safe-area-inset-bottom))] flex-col md:h-dvh";

/** The editor: film, timeline and panels of one ad. */
export function EditorPage({ slug, panel }: { slug: string; panel: PanelName }) {
  return (
    <EditorProvider slug={slug} waiting={<Waiting />} failed={Failed}>
      <WorkspaceProvider initial={panel}>
        <div className={`${ROOM} max-md:-mb-20`}>
          <EditorHeader />
          <AutopilotStrip />
          <Desk />
        </div>
      </WorkspaceProvider>
    </EditorProvider>
  );
}

function Desk() {
  if (!useDesk()) {
    return (
      <>
        <Preview className="h-[46%] shrink-0 max-md:pb-1" />
        <SceneList />
        <Panels />
      </>
    );
  }
  return (
    <>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_minmax(23rem,34%)]">
        <Preview className="min-w-0" />
        <div className="flex min-h-0 min-w-0">
          <Panels />
        </div>
      </div>
      <Timeline />
    </>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Loading the ad" className={ROOM}>
      <div className="h-14 border-b border-line" />
      <div className="flex min-h-0 flex-1 items-center justify-center bg-sunken p-4">
        <Skeleton className="aspect-[9/16] h-full !rounded-card" />
      </div>
      <div className="flex h-72 flex-col gap-2 border-t border-line p-4">
        <Skeleton className="h-16 w-full" />
        <Skeleton className="h-10 w-3/4" />
        <Skeleton className="h-8 w-full" />
      </div>
    </div>
  );
}

function Failed({ error, onRetry }: { error: Error; onRetry(): void }) {
  return (
    <div className="p-4 md:p-8">
      <EmptyState title="This ad could not be loaded" action={<Button onClick={onRetry}>Try again</Button>}>
        {sentenceOf(error)}
      </EmptyState>
    </div>
  );
}

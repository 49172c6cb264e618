"use client";

import { CopyPlus, Keyboard, Maximize2, Redo2, Sparkles, Trash2, Undo2, ZoomIn, ZoomOut } from "lucide-react";
import type { ReactNode } from "react";
import { useProduce } from "#components/editor/data/produce.ts";
import { SpendButton } from "#components/editor/panels/spend-button.tsx";
import { isAutopilotOn, scenesInWork } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { useSceneActions } from "#components/editor/timeline/use-scene-actions.ts";
import type { Zoom } from "#components/editor/timeline/use-zoom.ts";
import { call } from "#components/studio/data/call.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { Button } from "#components/ui/button.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { editorSegments } from "#lib/contracts/editor/segments.ts";

/** What can be done on the timeline, above it. */
export function TimelineBar({ zoom, onHelp }: { zoom: Zoom | null; onHelp(): void }) {
  const { selection } = useEditor();
  const { duplicate, remove, refusal, undo, redo, known } = useSceneActions();
  const many = selection.ids.length > 1 ? ` ${selection.ids.length} scenes` : "";
  return (
    <div role="toolbar" aria-label="Timeline" className="flex min-h-11 items-center gap-0.5 overflow-x-auto px-2 md:px-3">
      <Tool label={known.undo ? `Undo: ${known.undo}` : "Nothing to undo"} keys="Control+Z" disabled={!known.undo} onPress={undo} icon={<Undo2 />} />
      <Tool label={known.redo ? `Redo: ${known.redo}` : "Nothing to redo"} keys="Control+Y" disabled={!known.redo} onPress={redo} icon={<Redo2 />} />
      <span aria-hidden="true" className="mx-1.5 h-5 w-px shrink-0 bg-line" />
      <Tool label={refusal ?? `Duplicate${many}`} keys="Control+D" disabled={refusal !== null} onPress={() => void duplicate()} icon={<CopyPlus />} />
      <Tool label={refusal ?? `Delete${many}`} keys="Delete" disabled={refusal !== null} onPress={() => void remove()} icon={<Trash2 />} />
      {many && <span className="whitespace-nowrap pl-2 text-xs text-muted">{`${selection.ids.length} scenes chosen`}</span>}
      <GenerateMissing />
      {zoom && (
        <div className="ml-auto flex items-center gap-0.5 max-md:hidden">
          <Tool label="Farther" keys="-" onPress={() => zoom.step(-1)} icon={<ZoomOut />} />
          <Tool label="Closer" keys="+" onPress={() => zoom.step(1)} icon={<ZoomIn />} />
          <Tool label="The whole ad in sight" keys="0" disabled={zoom.fitted} onPress={zoom.fit} icon={<Maximize2 />} />
          <Tool label="Keys" keys="?" onPress={onHelp} icon={<Keyboard />} />
        </div>
      )}
    </div>
  );
}

/** Makes all scenes that have no picture yet, at the price of a batch. */
function GenerateMissing() {
  const { view } = useEditor();
  const batch = useProduce((slug: string) => call(editorSegments.batch, { params: { slug }, idempotencyKey: crypto.randomUUID() }));
  const missing = view.segments.filter((segment) => segment.source === "generated" && (segment.status === "pending" || segment.status === "failed"));
  if (missing.length === 0 || isAutopilotOn(view) || scenesInWork(view).length > 0) return null;
  return (
    <SpendButton
      size="sm"
      className="ml-2 shrink-0 [&>p]:hidden"
      action={missing.length === 1 ? "Generate 1 scene" : `Generate ${missing.length} scenes`}
      price={view.costs.batch}
      thing={`${missing.length} scenes are made at the batch price.`}
      busy={batch.isPending}
      icon={<Sparkles className="size-4" aria-hidden="true" />}
      onSpend={() => batch.mutate(undefined, { onError: toastFailure })}
    />
  );
}

type ToolProps = { label: string; keys: string; icon: ReactNode; disabled?: boolean; onPress(): void };

function Tool({ label, keys, icon, disabled, onPress }: ToolProps) {
  return (
    <Tooltip text={label}>
      <Button variant="quiet" size="sm" square aria-label={label} aria-keyshortcuts={keys} disabled={disabled} onClick={onPress} className="disabled:opacity-45 [&>svg]:size-4">
        {icon}
      </Button>
    </Tooltip>
  );
}

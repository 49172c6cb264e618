"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { clsx } from "clsx";
import { GripVertical } from "lucide-react";
import { useState } from "react";
import { ScrubBar } from "#components/editor/preview/transport.tsx";
import { ShortcutList } from "#components/editor/shortcuts/shortcut-list.tsx";
import { useShortcuts } from "#components/editor/shortcuts/use-shortcuts.ts";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { AddScene } from "#components/editor/timeline/add-scene.tsx";
import type { Strip } from "#components/editor/timeline/filmstrip.tsx";
import { sceneLabel, sceneName, sceneState } from "#components/editor/timeline/scene-words.ts";
import { settledFrame } from "#components/editor/timeline/scale.ts";
import { SortableScenes } from "#components/editor/timeline/sortable-scenes.tsx";
import { TimelineBar } from "#components/editor/timeline/timeline-bar.tsx";
import { useStripOf } from "#components/editor/timeline/use-strip.ts";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** The timeline of a phone: a bar to scrub along, and the scenes below each other. */
export function SceneList() {
  const { view, timing } = useEditor();
  const stripOf = useStripOf();
  const [help, setHelp] = useState(false);
  // A tablet has a keyboard at times.
  useShortcuts(null, () => setHelp(true));
  return (
    <section aria-label="Timeline" className="flex min-h-0 flex-1 flex-col border-t border-line bg-surface">
      <ScrubBar className="mx-3 !w-[calc(100%-1.5rem)] shrink-0" />
      <TimelineBar zoom={null} onHelp={() => setHelp(true)} />
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain border-t border-line px-2 py-2">
        <SortableScenes direction="down">
          <ol aria-label="Scenes" className="flex flex-col gap-1.5">
            {view.segments.map((segment, index) => (
              <SceneRow key={segment.id} segment={segment} strip={stripOf(segment)} place={timing?.scenes[index] ?? { from: 0, frames: segment.seconds * AD_FPS }} />
            ))}
          </ol>
        </SortableScenes>
        <AddScene className="mt-2 w-full" />
      </div>
      <ShortcutList open={help} onOpenChange={setHelp} />
    </section>
  );
}

function SceneRow({ segment, strip, place }: { segment: SegmentView; strip: Strip | null; place: { from: number; frames: number } }) {
  const { view, player, selection, choose } = useEditor();
  const { open } = useWorkspace();
  const locked = isAutopilotOn(view) || segment.status === "processing";
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: segment.id, disabled: locked });
  const chosen = selection.ids.includes(segment.id);
  const { width, height } = AD_SIZES[view.export_aspect_ratio];
  const state = sceneState(segment);

  function press() {
    if (chosen) return open("scene");
    choose(segment.id);
    player.seek(settledFrame(place));
  }

  return (
    <li
      ref={setNodeRef}
      className={clsx("relative flex items-center gap-1 overflow-hidden rounded-control border bg-raised", chosen ? "border-ink shadow-[inset_0_0_0_1px_var(--ink)]" : "border-line", isDragging && "z-30 shadow-lift")}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button type="button" data-scene={segment.id} aria-pressed={chosen} onClick={press} className="flex min-h-16 min-w-0 flex-1 items-center gap-3 p-2 text-left -outline-offset-2">
        <span className="sr-only">{sceneLabel(segment, place.frames / AD_FPS)}</span>
        <span aria-hidden="true" className="h-12 shrink-0 overflow-hidden rounded-[5px] bg-sunken bg-left bg-no-repeat" style={{ aspectRatio: `${width} / ${height}`, ...(strip && { backgroundImage: `url("${strip.url}")`, backgroundSize: "auto 100%" }) }} />
        <span aria-hidden="true" className="min-w-0 flex-1">
          <span className="line-clamp-2 text-sm leading-5">{`${segment.position}. ${sceneName(segment, 90)}`}</span>
          <span className="block text-xs text-muted">{[`${(place.frames / AD_FPS).toFixed(1)} s`, state].filter(Boolean).join(", ")}</span>
        </span>
      </button>
      {chosen && (
        <button type="button" onClick={() => open("scene")} className="h-11 shrink-0 rounded-control px-3 text-sm font-medium">
          Edit
        </button>
      )}
      {!locked && (
        <button type="button" ref={setActivatorNodeRef} {...attributes} {...listeners} aria-label={`Move scene ${segment.position}`} className="flex h-14 w-11 shrink-0 touch-none items-center justify-center text-muted">
          <GripVertical className="size-4" aria-hidden="true" />
        </button>
      )}
      {segment.status === "processing" && <Progress label={`Progress of scene ${segment.position}`} value={segment.progress} className="absolute inset-x-0 bottom-0 !rounded-none" />}
    </li>
  );
}

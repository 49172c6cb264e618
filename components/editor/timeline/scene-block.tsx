"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { clsx } from "clsx";
import { CircleAlert, GripVertical, RotateCw } from "lucide-react";
import type { MouseEvent } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import type { Manner } from "#components/editor/state/selection.ts";
import { Filmstrip, type Strip } from "#components/editor/timeline/filmstrip.tsx";
import { LengthHandles } from "#components/editor/timeline/length-handles.tsx";
import { settledFrame } from "#components/editor/timeline/scale.ts";
import { sceneLabel, sceneName } from "#components/editor/timeline/scene-words.ts";
import type { Scale } from "#components/editor/timeline/use-zoom.ts";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** Height of a scene on the timeline, in pixels. */
export const SCENE_HEIGHT = 68;

export type Trial = { id: number; duration_seconds: number; trim_start_seconds?: number };

type SceneBlockProps = {
  segment: SegmentView;
  place: { from: number; frames: number };
  scale: Scale;
  strip: Strip | null;
  /** Nothing can be moved or cut now. */
  locked: boolean;
  onTry(trial: Trial | null): void;
};

/** A scene on the timeline: pressed to choose it, dragged to move it, pulled at its edges to set its length. */
export function SceneBlock({ segment, place, scale, strip, locked, onTry }: SceneBlockProps) {
  const { view, player, session, selection, choose } = useEditor();
  const { show } = useWorkspace();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: segment.id, disabled: locked });
  const { onKeyDown, ...pointing } = { onKeyDown: undefined, ...listeners };
  const chosen = selection.ids.includes(segment.id);
  const width = scale.x(place.frames);
  const { width: w, height: h } = AD_SIZES[view.export_aspect_ratio];

  function press(event: MouseEvent) {
    const manner: Manner = event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "only";
    choose(segment.id, manner);
    if (manner !== "only") return;
    show("scene");
    const { playhead } = session;
    const inside = playhead.frame() >= place.from && playhead.frame() < place.from + place.frames;
    if (!inside && !playhead.playing()) player.seek(settledFrame(place));
  }

  return (
    <li
      ref={setNodeRef}
      data-chosen={chosen}
      className={clsx("group relative shrink-0 px-px", isDragging && "z-30 opacity-85")}
      style={{ width, height: SCENE_HEIGHT, transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        type="button"
        {...pointing}
        data-plays
        data-scene={segment.id}
        aria-pressed={chosen}
        onClick={press}
        className={clsx(
          "relative block size-full touch-manipulation overflow-hidden rounded-[7px] bg-raised text-left outline-offset-0",
          "shadow-[inset_0_0_0_1px_var(--line)]",
          strip === null && "border border-dashed border-edge/70",
        )}
      >
        <span className="sr-only">{sceneLabel(segment, place.frames / AD_FPS)}</span>
        {strip && <Filmstrip strip={strip} aspect={w / h} height={SCENE_HEIGHT} width={width} from={segment.source === "upload" ? segment.trim_start_seconds : 0} pixelsPerSecond={scale.pixelsPerSecond} />}
        {strip === null && width >= 72 && <span aria-hidden="true" className="absolute inset-x-2 top-1.5 line-clamp-2 text-xs leading-4 text-muted">{segment.prompt}</span>}
        <Caption segment={segment} seconds={place.frames / AD_FPS} onPicture={strip !== null} narrow={width < 72} />
        <span className="pointer-events-none absolute inset-0 rounded-[inherit] group-data-[chosen=true]:shadow-[inset_0_0_0_2px_var(--ink),inset_0_0_0_3.5px_var(--raised)]" />
      </button>
      {!locked && (
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          onKeyDown={onKeyDown}
          aria-label={`Move scene ${segment.position}`}
          className="absolute left-1/2 top-1 z-10 flex h-5 w-8 -translate-x-1/2 cursor-grab touch-none items-center justify-center rounded-full bg-[oklch(0.15_0.01_56/0.72)] text-[oklch(0.98_0_0)] opacity-0 transition-opacity duration-quick group-hover:opacity-100 focus-visible:opacity-100 group-data-[chosen=true]:opacity-100 pointer-coarse:hidden"
        >
          <GripVertical className="size-3.5 rotate-90" aria-hidden="true" />
        </button>
      )}
      {!locked && width > 28 && <LengthHandles segment={segment} seconds={place.frames / AD_FPS} scale={scale} onTry={onTry} />}
    </li>
  );
}

/** What the scene is, over its pictures; said in full beside them. */
function Caption({ segment, seconds, onPicture, narrow }: { segment: SegmentView; seconds: number; onPicture: boolean; narrow: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "absolute inset-x-0 bottom-0 flex items-end justify-between gap-2 px-2 pb-1.5 pt-4 text-xs leading-4",
        onPicture ? "bg-linear-to-t from-[oklch(0.12_0.01_56/0.86)] to-transparent text-[oklch(0.98_0.004_84)]" : "text-muted",
      )}
    >
      <span className="flex min-w-0 items-center gap-1">
        <span className="font-mono tabular-nums">{segment.position}</span>
        {!narrow && onPicture && <span className="truncate">{sceneName(segment)}</span>}
      </span>
      {!narrow && (
        <span className="flex shrink-0 items-center gap-1 font-mono tabular-nums">
          {segment.status === "failed" && <CircleAlert className="size-3.5" aria-hidden="true" />}
          {segment.prompt_changed && segment.status !== "processing" && <RotateCw className="size-3.5" aria-hidden="true" />}
          {`${seconds.toFixed(1)} s`}
        </span>
      )}
      {segment.status === "processing" && <Progress label={`Progress of scene ${segment.position}`} value={segment.progress} className="absolute inset-x-0 bottom-0 !rounded-none" />}
    </span>
  );
}

"use client";

import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { LengthHandle } from "#components/editor/timeline/length-handle.tsx";
import type { Trial } from "#components/editor/timeline/scene-block.tsx";
import type { Scale } from "#components/editor/timeline/use-zoom.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

type LengthHandlesProps = { segment: SegmentView; /** How long it takes now. */ seconds: number; scale: Scale; onTry(trial: Trial | null): void };

/** The edges of a scene: the right one sets its length; the left one of footage sets where the clip is entered. */
export function LengthHandles({ segment, seconds, scale, onTry }: LengthHandlesProps) {
  const { view, session } = useEditor();
  const { min, max } = EDITOR_LIMITS.scene;
  const trim = segment.trim_start_seconds;
  const clip = clipSeconds(view, segment.id);
  const common = { pixelsPerSecond: scale.pixelsPerSecond };
  const merge = `length ${segment.id}`;
  const set = (value: Partial<Pick<SegmentView, "duration_seconds" | "trim_start_seconds">>, label: string) => void tell(session.commands.editSegment(segment.id, value, { label, merge }));
  /** Entering later leaves less to show: the right edge stays where it is. */
  const entered = (at: number) => ({ trim_start_seconds: at, duration_seconds: Math.min(max, Math.max(min, Math.round((seconds + trim - at) * 10) / 10)) });

  return (
    <>
      {clip !== null && (
        <LengthHandle
          {...common}
          side="start"
          label={`Start of the clip in scene ${segment.position}`}
          seconds={trim}
          least={0}
          most={Math.max(0, Math.min(trim + seconds, clip) - min)}
          onTry={(at) => onTry(at === null ? null : { id: segment.id, ...entered(at) })}
          onSet={(at) => set(entered(at), "Clip trimmed")}
        />
      )}
      <LengthHandle
        {...common}
        side="end"
        label={`Length of scene ${segment.position}`}
        seconds={seconds}
        least={min}
        most={clip === null ? max : Math.max(min, Math.min(max, clip - trim))}
        onTry={(length) => onTry(length === null ? null : { id: segment.id, duration_seconds: length })}
        onSet={(length) => set({ duration_seconds: length }, "Length changed")}
        onReset={() => set({ duration_seconds: null }, "Length left to the studio")}
      />
    </>
  );
}

/** Length of the clip that a scene shows; null where it shows none. */
export function clipSeconds({ film }: ReturnType<typeof useEditor>["view"], segmentId: number): number | null {
  const picture = film?.scenes.find((scene) => scene.id === `segment-${segmentId}`)?.picture;
  return picture?.kind === "footage" ? picture.clip.frames / AD_FPS : null;
}

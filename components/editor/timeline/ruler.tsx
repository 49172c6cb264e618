"use client";

import { useTimecode } from "#components/editor/preview/use-playhead.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tickSeconds } from "#components/editor/timeline/scale.ts";
import { useScrub } from "#components/editor/timeline/use-scrub.ts";
import type { Zoom } from "#components/editor/timeline/use-zoom.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** The marks of time; pressing or dragging moves the playhead. */
export function Ruler({ zoom, frames }: { zoom: Zoom; frames: number }) {
  const scrub = useScrub(zoom);
  const step = tickSeconds(zoom.scale.pixelsPerSecond);
  const count = Math.floor(frames / AD_FPS / step) + 1;
  return (
    <div {...scrub} className="relative h-8 cursor-ew-resize touch-none select-none border-b border-line">
      <PlayheadSlider frames={frames} />
      {Array.from({ length: count }, (_, index) => (
        <span key={index} aria-hidden="true" className="pointer-events-none absolute bottom-0 h-2.5 border-l border-edge/70 pl-1 font-mono text-xs leading-none text-muted" style={{ left: zoom.scale.x(index * step * AD_FPS) }}>
          <span className="absolute bottom-1 left-1.5">{mark(index * step)}</span>
        </span>
      ))}
    </div>
  );
}

/** Whole seconds are named; the halves between them are marks alone. */
function mark(seconds: number): string | null {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds - minutes * 60;
  return Number.isInteger(rest) ? `${minutes}:${String(rest).padStart(2, "0")}` : null;
}

/** The playhead for those who don't see or point; its keys are the page's own. */
function PlayheadSlider({ frames }: { frames: number }) {
  const { session } = useEditor();
  const now = useTimecode();
  return (
    <span
      role="slider"
      tabIndex={0}
      aria-label="Playhead"
      aria-valuemin={0}
      aria-valuemax={Math.round((frames / AD_FPS) * 10) / 10}
      aria-valuenow={Math.round((session.playhead.frame() / AD_FPS) * 10) / 10}
      aria-valuetext={now}
      data-plays
      className="absolute inset-0 -outline-offset-2"
    />
  );
}

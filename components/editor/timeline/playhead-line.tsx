"use client";

import { useEffect, useRef } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import type { Zoom } from "#components/editor/timeline/use-zoom.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** The playhead, moved without React, sixty times a second; while the film plays the timeline turns its page with it. */
export function PlayheadLine({ zoom: { scale, scroller } }: { zoom: Zoom }) {
  const { playhead } = useEditor().session;
  const line = useRef<HTMLDivElement>(null);
  const { pixelsPerSecond } = scale;

  useEffect(() => {
    function place() {
      const x = (playhead.frame() / AD_FPS) * pixelsPerSecond;
      if (line.current) line.current.style.transform = `translateX(${x}px)`;
      const view = scroller.current;
      if (!view || !playhead.playing()) return;
      if (x > view.scrollLeft + view.clientWidth - 24 || x < view.scrollLeft) view.scrollTo({ left: Math.max(0, x - 48) });
    }
    place();
    return playhead.subscribe(place);
  }, [playhead, pixelsPerSecond, scroller]);

  return (
    <div ref={line} aria-hidden="true" className="pointer-events-none absolute inset-y-0 left-0 z-20 w-px bg-signal">
      <svg viewBox="0 0 14 16" className="absolute -left-[6.5px] top-0 h-4 w-3.5 text-signal">
        <path d="M1 1h12v8.5L7 15.5 1 9.5Z" fill="currentColor" />
      </svg>
    </div>
  );
}

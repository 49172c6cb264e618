"use client";

import { useMemo, useRef, type PointerEvent } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import { snap, snapFrames } from "#components/editor/timeline/scale.ts";
import type { Zoom } from "#components/editor/timeline/use-zoom.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** How near (pixels) the playhead is drawn to a scene's or a word's edge. */
const REACH = 7;
/** This near the edge of what is in sight, dragging scrolls on. */
const BORDER = 36;

/** Moves the playhead along the ruler with mouse or finger. With alt held it goes anywhere, between the edges too. */
export function useScrub({ scale, scroller }: Zoom) {
  const { view, timing, player } = useEditor();
  const { film } = view;
  const points = useMemo(() => (film && timing ? snapFrames(film, timing) : []), [film, timing]);
  const holding = useRef(false);

  function follow(event: PointerEvent) {
    const element = scroller.current;
    if (!element || !timing) return;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left;
    if (x > box.width - BORDER) element.scrollBy({ left: BORDER / 3 });
    if (x < BORDER) element.scrollBy({ left: -BORDER / 3 });
    const frame = scale.frame(x + element.scrollLeft);
    const reach = (REACH / scale.pixelsPerSecond) * AD_FPS;
    player.seek(Math.round(event.altKey ? frame : snap(frame, points, reach)));
  }

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      holding.current = true;
      player.pause();
      follow(event);
    },
    onPointerMove(event: PointerEvent) {
      if (holding.current) follow(event);
    },
    onPointerUp() {
      holding.current = false;
    },
    onPointerCancel() {
      holding.current = false;
    },
  };
}

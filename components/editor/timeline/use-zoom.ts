"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { clampZoom, fitZoom, ZOOM } from "#components/editor/timeline/scale.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** From frames to pixels and back. */
export type Scale = { pixelsPerSecond: number; x(frame: number): number; frame(x: number): number };

export type Zoom = {
  scale: Scale;
  /** What scrolls. */
  scroller: React.RefObject<HTMLDivElement | null>;
  /** Closer (1) or farther (−1), about a point of the page or the middle. */
  step(direction: 1 | -1, clientX?: number): void;
  fit(): void;
  fitted: boolean;
};

/** How close the timeline is looked at: the whole film until somebody zooms. */
export function useZoom(frames: number): Zoom {
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  const [chosen, setChosen] = useState<number | null>(null);
  const pixelsPerSecond = chosen ?? fitZoom(width, frames);
  // The moment that stays where it is on the screen while the scale changes.
  const anchor = useRef<{ seconds: number; left: number } | null>(null);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (!anchor.current || !scroller.current) return;
    scroller.current.scrollLeft = anchor.current.seconds * pixelsPerSecond - anchor.current.left;
    anchor.current = null;
  }, [pixelsPerSecond]);

  const step = useCallback(
    (direction: 1 | -1, clientX?: number) => {
      const element = scroller.current;
      if (!element) return;
      const left = clientX === undefined ? element.clientWidth / 2 : clientX - element.getBoundingClientRect().left;
      anchor.current = { seconds: (element.scrollLeft + left) / pixelsPerSecond, left };
      setChosen(clampZoom(pixelsPerSecond * ZOOM.step ** direction));
    },
    [pixelsPerSecond],
  );

  useEffect(() => {
    const element = scroller.current;
    function wheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1, event.clientX);
    }
    // React listens passively, and could not keep the browser from zooming the page.
    element?.addEventListener("wheel", wheel, { passive: false });
    return () => element?.removeEventListener("wheel", wheel);
  }, [step]);

  return {
    scale: { pixelsPerSecond, x: (frame) => (frame / AD_FPS) * pixelsPerSecond, frame: (x) => (x / pixelsPerSecond) * AD_FPS },
    scroller,
    step,
    fit: () => setChosen(null),
    fitted: chosen === null,
  };
}

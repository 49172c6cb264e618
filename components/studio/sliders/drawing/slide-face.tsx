"use client";

import { clsx } from "clsx";
import { useEffect, useRef, useState } from "react";
import { type DrawnSlide, paintSlide } from "#components/studio/sliders/drawing/draw-slide.ts";
import type { SlideRequest } from "#components/studio/sliders/drawing/request.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import { useDrawnSlide } from "#components/studio/sliders/drawing/use-drawn-slide.ts";

type SlideFaceProps = {
  /** How the page draws the slide itself; null where the still shows it. */
  request: SlideRequest | null;
  /** A link to the finished still. */
  still: string | null;
  /** False postpones the drawing of a slide that is out of sight. */
  near?: boolean;
};

/** A slide's picture, filling its box: drawn in the page at once, then the finished still in its place, without a gap. */
export function SlideFace({ request, still, near = true }: SlideFaceProps) {
  const { drawn, failed } = useDrawnSlide(near ? request : null);
  const [loaded, setLoaded] = useState<string | null>(null);
  const url = still && steadyLink(still);
  const isStill = url !== null && loaded === url && (request === null || failed || !drawn);
  return (
    <span className="absolute inset-0 block bg-sunken" data-face={isStill ? "still" : drawn ? "drawn" : "blank"}>
      {url && <img src={url} alt="" draggable={false} onLoad={() => setLoaded(url)} className="absolute inset-0 size-full object-cover" />}
      {drawn && <SlideCanvas drawn={drawn} className={clsx("absolute inset-0 size-full", isStill && "invisible")} />}
    </span>
  );
}

function SlideCanvas({ drawn, className }: { drawn: DrawnSlide; className: string }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    let painted = 0;
    const paint = () => {
      if (canvas.clientWidth === painted) return;
      painted = canvas.clientWidth;
      paintSlide(canvas, drawn);
    };
    paint();
    const observer = new ResizeObserver(paint);
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [drawn]);
  return <canvas ref={ref} aria-hidden="true" className={className} />;
}

"use client";

import { clsx } from "clsx";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";

type CarouselProps = {
  /** What swipes, for people who can't see it. */
  label: string;
  slides: readonly { key: number; label: string; face: ReactNode }[];
  /** Counted from 0. */
  current: number;
  onCurrent(index: number): void;
  /** A press on a picture itself. */
  onPress?: (() => void) | undefined;
};

/** Pictures side by side that are swiped through: by touch, wheel, arrow keys or the buttons at its sides. It fills its box. */
export function Carousel({ label, slides, current, onCurrent, onPress }: CarouselProps) {
  const { track, onScroll, letGo } = useSwipe(current, onCurrent);
  const last = slides.length - 1;
  const go = (index: number) => onCurrent(Math.min(last, Math.max(0, index)));

  function onKey(event: KeyboardEvent) {
    const to: Record<string, number> = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: last };
    const index = to[event.key];
    if (index === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    go(index);
  }

  return (
    <div role="region" aria-roledescription="carousel" aria-label={label} className="group relative size-full">
      <div
        ref={track}
        tabIndex={0}
        role="slider"
        aria-label="Slide in sight"
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={slides.length}
        aria-valuenow={current + 1}
        aria-valuetext={slides[current]?.label}
        onClick={onPress}
        onScroll={onScroll}
        onWheel={letGo}
        onPointerDown={letGo}
        onTouchStart={letGo}
        onKeyDown={onKey}
        className="flex size-full snap-x snap-mandatory overflow-x-auto overflow-y-hidden overscroll-x-contain -outline-offset-2 [scrollbar-width:none]"
      >
        {slides.map((slide) => (
          <div key={slide.key} className="relative size-full shrink-0 snap-start snap-always">
            {slide.face}
          </div>
        ))}
      </div>
      <p className="sr-only" aria-live="polite">
        {slides[current]?.label}
      </p>
      <Step side="left" disabled={current === 0} onPress={() => go(current - 1)} />
      <Step side="right" disabled={current === last} onPress={() => go(current + 1)} />
    </div>
  );
}

function Step({ side, disabled, onPress }: { side: "left" | "right"; disabled: boolean; onPress(): void }) {
  const Icon = side === "left" ? ChevronLeft : ChevronRight;
  return (
    <Button
      square
      aria-label={side === "left" ? "Previous slide" : "Next slide"}
      disabled={disabled}
      onClick={onPress}
      className={clsx("!absolute top-1/2 z-10 -mt-5 !rounded-full !border-transparent shadow-lift transition-opacity duration-quick max-md:!hidden disabled:opacity-0", side === "left" ? "left-2" : "right-2")}
    >
      <Icon className="size-5" aria-hidden="true" />
    </Button>
  );
}

/** Ties the place of a snapping track to an index, whichever of the two moves. */
function useSwipe(current: number, onCurrent: (index: number) => void) {
  const track = useRef<HTMLDivElement>(null);
  /** Where the track is being taken; what it passes on the way is no choice of the person's. */
  const target = useRef<number | null>(null);

  useEffect(() => {
    const element = track.current;
    // On its way elsewhere it may just be passing.
    if (!element || (target.current ?? placeOf(element)) === current) return;
    target.current = current;
    element.scrollTo({ left: current * element.clientWidth, behavior: wantsCalm() ? "instant" : "smooth" });
  }, [current]);

  useEffect(() => {
    const element = track.current;
    if (!element) return;
    // A track of another width must still show the same slide.
    const observer = new ResizeObserver(() => element.scrollTo({ left: (target.current ?? placeOf(element)) * element.clientWidth, behavior: "instant" }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = useCallback(() => {
    const element = track.current;
    if (!element) return;
    const place = placeOf(element);
    if (target.current === null) return onCurrent(place);
    if (Math.abs(element.scrollLeft - target.current * element.clientWidth) < 2) target.current = null;
  }, [onCurrent]);

  return { track, onScroll, letGo: () => (target.current = null) };
}

function placeOf(element: HTMLElement): number {
  return element.clientWidth === 0 ? 0 : Math.round(element.scrollLeft / element.clientWidth);
}

function wantsCalm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

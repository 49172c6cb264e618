"use client";

import { clsx } from "clsx";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";

type LengthHandleProps = {
  side: "start" | "end";
  label: string;
  /** What it stands for, in seconds, and within what bounds. */
  seconds: number;
  least: number;
  most: number;
  pixelsPerSecond: number;
  /** While it is being dragged: what would come of it. */
  onTry(seconds: number | null): void;
  onSet(seconds: number): void;
  /** Lets the studio decide again. */
  onReset?(): void;
};

const STEP = 0.1;

/** An edge of a scene, to be dragged or moved with the arrow keys. */
export function LengthHandle({ side, label, seconds, least, most, pixelsPerSecond, onTry, onSet, onReset }: LengthHandleProps) {
  const grip = useRef<{ x: number; seconds: number; now: number } | null>(null);
  const held = (value: number) => Math.round(Math.min(most, Math.max(least, value)) * 10) / 10;

  function down(event: PointerEvent) {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, seconds, now: seconds };
  }
  function move(event: PointerEvent) {
    if (!grip.current) return;
    grip.current.now = held(grip.current.seconds + (event.clientX - grip.current.x) / pixelsPerSecond);
    onTry(grip.current.now);
  }
  function up() {
    const { current } = grip;
    grip.current = null;
    if (!current) return;
    onTry(null);
    if (current.now !== current.seconds) onSet(current.now);
  }
  function key(event: KeyboardEvent) {
    const step = event.shiftKey ? 10 * STEP : STEP;
    const to: Record<string, number> = { ArrowLeft: seconds - step, ArrowDown: seconds - step, ArrowRight: seconds + step, ArrowUp: seconds + step, Home: least, End: Math.min(most, EDITOR_LIMITS.scene.max) };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onSet(held(next));
  }

  return (
    <span
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.round(least * 10) / 10}
      aria-valuemax={Math.round(most * 10) / 10}
      aria-valuenow={Math.round(seconds * 10) / 10}
      aria-valuetext={`${seconds.toFixed(1)} seconds`}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      // The drag of the whole scene begins with these.
      onMouseDown={(event) => event.stopPropagation()}
      onTouchStart={(event) => event.stopPropagation()}
      onKeyDown={key}
      onDoubleClick={onReset}
      className={clsx(
        "group/edge absolute inset-y-0 z-10 flex w-3 cursor-ew-resize touch-none items-center justify-center -outline-offset-2 pointer-coarse:w-6",
        side === "start" ? "left-0" : "right-0",
      )}
    >
      <span className="h-7 w-1 rounded-full bg-[oklch(0.99_0_0/0.85)] opacity-0 shadow-[0_0_0_1px_oklch(0_0_0/0.35)] transition-opacity duration-quick group-hover:opacity-100 group-focus-visible/edge:opacity-100 group-data-[chosen=true]:opacity-100 pointer-coarse:opacity-100" />
    </span>
  );
}

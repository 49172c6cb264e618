"use client";

import { clsx } from "clsx";
import { CircleAlert } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { Spinner } from "#components/ui/spinner.tsx";
import { SLIDE_SIZES, type SliderRatio } from "#lib/contracts/sliders/vocabulary.ts";

export type Thumbnail = { key: number; label: string; face: ReactNode; state: "done" | "working" | "waiting" | "failed" | "edited" };

type ThumbnailsProps = { ratio: SliderRatio; thumbnails: readonly Thumbnail[]; current: number; onCurrent(index: number): void };

const SAYS: Record<Thumbnail["state"], string> = { done: "", working: ", being drawn", waiting: ", waiting", failed: ", failed", edited: ", changed" };

/** All slides in a strip, each with how it stands; a press goes to it. */
export function Thumbnails({ ratio, thumbnails, current, onCurrent }: ThumbnailsProps) {
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = strip.current?.children[current];
    if (item instanceof HTMLElement && strip.current) strip.current.scrollTo({ left: item.offsetLeft - (strip.current.clientWidth - item.clientWidth) / 2 });
  }, [current]);
  const { width, height } = SLIDE_SIZES[ratio];
  return (
    <ol ref={strip} aria-label="All slides" className="relative flex gap-2 overflow-x-auto px-3 py-2 [scrollbar-width:thin] lg:justify-center-safe">
      {thumbnails.map((thumbnail, index) => (
        <li key={thumbnail.key} className="shrink-0">
          <button
            type="button"
            aria-label={`${thumbnail.label}${SAYS[thumbnail.state]}`}
            aria-current={index === current ? "true" : undefined}
            onClick={() => onCurrent(index)}
            style={{ aspectRatio: `${width} / ${height}` }}
            className={clsx("relative block h-20 overflow-hidden rounded-[6px] outline-offset-2", index === current ? "shadow-[0_0_0_2px_var(--ground),0_0_0_4px_var(--ink)]" : "opacity-75 hover:opacity-100")}
          >
            {thumbnail.face}
            <Sign state={thumbnail.state} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Sign({ state }: { state: Thumbnail["state"] }) {
  if (state === "done") return null;
  if (state === "edited") return <span aria-hidden="true" className="absolute right-1 top-1 size-2.5 rounded-full border border-ground bg-ink" />;
  return (
    <span aria-hidden="true" className={clsx("absolute inset-0 flex items-center justify-center", state === "working" ? "text-signal" : state === "failed" ? "text-danger" : "text-muted")}>
      {state === "working" && <span className="rounded-full bg-raised p-1"><Spinner /></span>}
      {state === "failed" && <span className="rounded-full bg-raised p-1"><CircleAlert className="size-4" /></span>}
    </span>
  );
}

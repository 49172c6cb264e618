"use client";

import { clsx } from "clsx";
import { useMemo, type ReactNode } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import type { Scale } from "#components/editor/timeline/use-zoom.ts";
import { peaksBetween, Waveform } from "#components/editor/timeline/waveform.tsx";
import { type PanelName, useWorkspace } from "#components/editor/page/workspace.tsx";
import { captionCues } from "#lib/creative/captions/cues.ts";
import { AD_FPS, type AdTiming } from "#lib/creative/ad/timing.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";

type TrackProps = { film: AdPlan; timing: AdTiming; scale: Scale };

/** Row heights, in pixels, shared with the names beside them. */
export const ROWS = { narration: 44, music: 34, captions: 28 } as const;

/** Something on a track from one frame to another; pressing it opens what it is about. */
function Block({ from, frames, scale, label, panel, tone, children }: { from: number; frames: number; scale: Scale; label: string; panel: PanelName; tone: string; children: ReactNode }) {
  const { open } = useWorkspace();
  return (
    <button
      type="button"
      data-plays
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={() => open(panel)}
      className={clsx("absolute inset-y-0.5 overflow-hidden rounded-[5px] text-left", tone)}
      style={{ left: scale.x(from) + 1, width: Math.max(3, scale.x(frames) - 2) }}
    >
      {children}
    </button>
  );
}

function Row({ height, label, children }: { height: number; label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="relative border-t border-line" style={{ height }}>
      {children}
    </div>
  );
}

/** Says why a track is empty, and leads to where that is mended. */
function Missing({ panel, children }: { panel: PanelName; children: ReactNode }) {
  const { open } = useWorkspace();
  return (
    <button type="button" onClick={() => open(panel)} className="sticky left-0 h-full max-w-full truncate px-2 text-xs text-muted underline-offset-4 hover:text-ink hover:underline">
      {children}
    </button>
  );
}

/** What is said, line by line, with its sound once it has been spoken. */
export function NarrationTrack({ film, timing, scale }: TrackProps) {
  const { view } = useEditor();
  const { waveform, duration_seconds } = view.voice;
  const lines = film.narration?.lines ?? [];
  return (
    <Row height={ROWS.narration} label="Narration">
      {lines.length === 0 && <Missing panel="narration">Nothing is said yet. Write the narration</Missing>}
      {lines.map((line, index) => (
        <Block key={`${index} ${line.text}`} {...timing.lines[index]!} scale={scale} label={line.text} panel="narration" tone={film.narration?.assetId ? "bg-ink/10 text-ink/55" : "border border-dashed border-edge/70 text-muted"}>
          {film.narration?.assetId && <Waveform peaks={peaksBetween(waveform, duration_seconds ?? 0, line.offset, line.offset + line.seconds)} className="absolute inset-x-0 bottom-0.5 h-[1.15rem] w-full" />}
          <span className="absolute inset-x-1.5 top-0.5 truncate text-xs leading-4 text-ink">{line.text}</span>
        </Block>
      ))}
    </Row>
  );
}

export function MusicTrack({ film, timing, scale }: TrackProps) {
  const { view } = useEditor();
  const { waveform, prompt } = view.music;
  return (
    <Row height={ROWS.music} label="Music">
      {film.music ? (
        <Block from={0} frames={timing.frames} scale={scale} label={prompt ? `Music: ${prompt}` : "Music"} panel="music" tone="bg-ink/6 text-ink/40">
          <span className="absolute inset-y-0 left-0" style={{ width: scale.x(Math.min(timing.frames, film.music.seconds * AD_FPS)) }}>
            <Waveform peaks={waveform} />
          </span>
        </Block>
      ) : (
        <Missing panel="music">No music yet. Have some composed</Missing>
      )}
    </Row>
  );
}

export function CaptionTrack({ film, timing, scale }: TrackProps) {
  const cues = useMemo(() => captionCues(film, timing), [film, timing]);
  return (
    <Row height={ROWS.captions} label="Captions">
      {film.captions === null && <Missing panel="captions">Captions are off</Missing>}
      {film.captions !== null && cues.length === 0 && <Missing panel="captions">Captions come with the narration</Missing>}
      {film.captions !== null &&
        cues.map((cue) => (
          <Block key={cue.from} from={cue.from * AD_FPS} frames={(cue.to - cue.from) * AD_FPS} scale={scale} label={cue.lines.join(" ")} panel="captions" tone="border border-line bg-raised">
            <span className="absolute inset-x-1.5 inset-y-0 truncate text-xs leading-[1.35rem] text-muted">{cue.lines.join(" ")}</span>
          </Block>
        ))}
    </Row>
  );
}

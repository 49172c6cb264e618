"use client";

import { clsx } from "clsx";
import { Captions, CaptionsOff, Maximize, Pause, Play, SkipBack, SkipForward, SquareDashed, Volume2, VolumeX } from "lucide-react";
import { type ReactNode, useSyncExternalStore } from "react";
import type { FilmPlayer } from "#components/editor/preview/film-player.ts";
import { useFrame, usePlaying, useTimecode } from "#components/editor/preview/use-playhead.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { edgesOf, nextEdge } from "#components/editor/timeline/scale.ts";
import { spokenTime, timecode } from "#components/player/timecode.ts";
import { Button } from "#components/ui/button.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { aspectRatio, type AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

type TransportProps = { guide: boolean; onGuide(on: boolean): void; onFullscreen(): void; disabled: boolean; player: FilmPlayer };

/** Play, jump, time, captions, guide, sound, shape. */
export function Transport({ guide, onGuide, onFullscreen, disabled, player }: TransportProps) {
  const { session, view, timing } = useEditor();
  const { muted } = useSyncExternalStore(player.subscribe, player.state, player.state);
  const playing = usePlaying();
  const { commands, playhead } = session;
  const jump = (direction: 1 | -1) => timing && player.seek(nextEdge(edgesOf(timing), playhead.frame(), direction));
  return (
    <div className="flex items-center justify-between gap-x-3 md:flex-wrap md:gap-y-1">
      <div className="flex items-center gap-0.5">
        <Tool desk label="Scene before" keys="ArrowUp" disabled={disabled} onPress={() => jump(-1)} icon={<SkipBack />} />
        <Tool label={playing ? "Pause" : "Play"} keys="Space" disabled={disabled} onPress={player.toggle} icon={playing ? <Pause /> : <Play />} />
        <Tool desk label="Next scene" keys="ArrowDown" disabled={disabled} onPress={() => jump(1)} icon={<SkipForward />} />
        <Clock frames={timing?.frames ?? 0} />
      </div>
      <div className="flex items-center gap-0.5">
        <Tool
          label={view.captions_enabled ? "Switch captions off" : "Switch captions on"}
          keys="C"
          onPress={() => void tell(commands.editProject({ captions_enabled: !view.captions_enabled }, { label: view.captions_enabled ? "Captions switched off" : "Captions switched on" }))}
          icon={view.captions_enabled ? <Captions /> : <CaptionsOff />}
        />
        <Tool label="Safe area of the platforms" pressed={guide} keys="G" onPress={() => onGuide(!guide)} icon={<SquareDashed />} />
        <Tool label={muted ? "Turn sound on" : "Mute"} keys="M" onPress={player.toggleMuted} icon={muted ? <VolumeX /> : <Volume2 />} />
        <Tool label="Full screen" keys="F" onPress={onFullscreen} icon={<Maximize />} />
        <SegmentedControl<AspectRatio>
          label="Format"
          value={view.export_aspect_ratio}
          onChange={(ratio) => void tell(commands.editProject({ export_aspect_ratio: ratio }, { label: `Format ${ratio}` }))}
          options={aspectRatio.options.map((value) => ({ value, label: value }))}
          className="ml-2 [&>button]:px-2 [&>button]:font-mono [&>button]:text-xs max-md:hidden"
        />
      </div>
    </div>
  );
}

type ToolProps = { label: string; keys: string; icon: ReactNode; onPress(): void; disabled?: boolean; pressed?: boolean; /** Where there is room for it only. */ desk?: boolean };

function Tool({ label, keys, icon, onPress, disabled, pressed, desk }: ToolProps) {
  return (
    <Tooltip text={label}>
      <Button variant="quiet" size="sm" square aria-label={label} aria-keyshortcuts={keys} aria-pressed={pressed} disabled={disabled} onClick={onPress} className={clsx("aria-pressed:bg-ink/10 [&>svg]:size-4", desk && "max-md:hidden")}>
        {icon}
      </Button>
    </Tooltip>
  );
}

function Clock({ frames }: { frames: number }) {
  const now = useTimecode();
  return (
    <p className="whitespace-nowrap px-2 font-mono text-xs tabular-nums">
      <span className="sr-only">Playhead at </span>
      <span>{now}</span>
      <span className="text-muted">{` / ${timecode(frames, AD_FPS)}`}</span>
    </p>
  );
}

/** The playhead as a slider, where there is no room for a timeline. */
export function ScrubBar({ className }: { className?: string }) {
  const { player, timing } = useEditor();
  const frame = useFrame();
  const frames = timing?.frames ?? 0;
  return (
    <input
      type="range"
      aria-label="Playhead"
      aria-valuetext={`${spokenTime(frame, AD_FPS)} of ${spokenTime(frames, AD_FPS)}`}
      min={0}
      max={Math.max(0, frames - 1)}
      value={Math.min(frame, Math.max(0, frames - 1))}
      disabled={frames === 0}
      onChange={(event) => player.seek(event.currentTarget.valueAsNumber)}
      className={`h-11 w-full cursor-pointer accent-signal ${className ?? ""}`}
    />
  );
}

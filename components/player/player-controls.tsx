import { Pause, Play, Repeat, Volume2, VolumeX } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { spokenTime, timecode } from "#components/player/timecode.ts";
import type { Player } from "#components/player/use-player.ts";

type PlayerControlsProps = { player: Player; frames: number; fps: number; hasSound: boolean };

/** Play, scrub, time, loop and sound. */
export function PlayerControls({ player, frames, fps, hasSound }: PlayerControlsProps) {
  const ready = player.status === "ready";
  return (
    <div className="flex items-center gap-1">
      <Button variant="quiet" size="sm" square aria-label={player.playing ? "Pause" : "Play"} disabled={!ready} onClick={player.toggle}>
        {player.playing ? <Pause size={16} /> : <Play size={16} />}
      </Button>
      <input
        type="range"
        className="h-8 min-w-0 grow cursor-pointer accent-signal disabled:cursor-default"
        aria-label="Playhead"
        aria-valuetext={`${spokenTime(player.frame, fps)} of ${spokenTime(frames, fps)}`}
        min={0}
        max={frames - 1}
        step={1}
        value={player.frame}
        disabled={!ready}
        onChange={(event) => player.seek(event.currentTarget.valueAsNumber)}
      />
      <span className="shrink-0 px-1 font-mono text-xs text-muted tabular-nums">
        {timecode(player.frame, fps)} / {timecode(frames, fps)}
      </span>
      <Button variant="quiet" size="sm" square aria-label="Loop" aria-pressed={player.looping} className={player.looping ? undefined : "opacity-50"} onClick={player.toggleLooping}>
        <Repeat size={16} />
      </Button>
      {hasSound ? (
        <Button variant="quiet" size="sm" square aria-label={player.muted ? "Turn sound on" : "Mute"} aria-pressed={player.muted} onClick={player.toggleMuted}>
          {player.muted ? <VolumeX size={16} /> : <Volume2 size={16} />}
        </Button>
      ) : null}
    </div>
  );
}

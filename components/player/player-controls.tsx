import { Pause, Play, Repeat, Volume2, VolumeX } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import type { Player, PlayerState } from "#components/player/player.ts";
import { spokenTime, timecode } from "#components/player/timecode.ts";

type PlayerControlsProps = { player: Player; state: PlayerState; frames: number; fps: number; hasSound: boolean };

/** Play, scrub, time, loop and sound. */
export function PlayerControls({ player, state, frames, fps, hasSound }: PlayerControlsProps) {
  const ready = state.status === "ready";
  return (
    <div className="flex items-center gap-1">
      <Button variant="quiet" size="sm" square aria-label={state.playing ? "Pause" : "Play"} disabled={!ready} onClick={player.toggle}>
        {state.playing ? <Pause size={16} /> : <Play size={16} />}
      </Button>
      <input
        type="range"
        className="h-8 min-w-0 grow cursor-pointer accent-signal disabled:cursor-default"
        aria-label="Playhead"
        aria-valuetext={`${spokenTime(state.frame, fps)} of ${spokenTime(frames, fps)}`}
        min={0}
        max={frames - 1}
        step={1}
        value={state.frame}
        disabled={!ready}
        onChange={(event) => player.seek(event.currentTarget.valueAsNumber)}
      />
      <span className="shrink-0 px-1 font-mono text-xs text-muted tabular-nums">
        {timecode(state.frame, fps)} / {timecode(frames, fps)}
      </span>
      <Button variant="quiet" size="sm" square aria-label="Loop" aria-pressed={state.looping} className={state.looping ? undefined : "opacity-50"} onClick={player.toggleLooping}>
        <Repeat size={16} />
      </Button>
      {hasSound ? (
        <Button variant="quiet" size="sm" square aria-label={state.muted ? "Turn sound on" : "Mute"} onClick={player.toggleMuted}>
          {state.muted ? <VolumeX size={16} /> : <Volume2 size={16} />}
        </Button>
      ) : null}
    </div>
  );
}

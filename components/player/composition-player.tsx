"use client";

import { clsx } from "clsx";
import type { KeyboardEvent } from "react";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { Composition } from "#lib/composition/model.ts";
import type { AssetUrls } from "#components/player/browser-host.ts";
import { PlayerControls } from "#components/player/player-controls.tsx";
import { usePlayer, type Player } from "#components/player/use-player.ts";

export type CompositionPlayerProps = {
  /** Keep its identity while it does not change: a new object is a new film. */
  composition: Composition;
  /** Where the browser finds each picture and clip, by asset id. Keep its identity too. */
  assets: AssetUrls;
  /** The mixed sound of the whole film. */
  audioUrl?: string;
  /** What the film is, for people who cannot see it. */
  label: string;
  /** Starts by itself, muted, unless the person asked for less motion. Default false. */
  autoPlay?: boolean;
  className?: string;
};

/** A live preview: the composition drawn in the page by the code that renders the film. */
export function CompositionPlayer({ composition, assets, audioUrl, label, autoPlay = false, className }: CompositionPlayerProps) {
  const player = usePlayer({ composition, assets, audioUrl, autoPlay });
  const { size, frames, fps } = composition;
  return (
    <div role="group" aria-label={label} tabIndex={0} onKeyDown={(event) => onKey(event, player, fps, frames)} className={clsx("flex flex-col gap-2 rounded-card outline-offset-4", className)}>
      <div className="relative overflow-hidden rounded-card border border-line bg-sunken" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        <canvas ref={player.canvas} role="img" aria-label={label} className="block size-full" onClick={player.toggle} />
        {player.status === "loading" ? (
          <p role="status" className="absolute inset-0 flex items-center justify-center gap-2 text-sm text-muted">
            <Spinner /> Preparing the preview
          </p>
        ) : null}
        {player.status === "failed" ? (
          <div role="alert" className="absolute inset-0 flex flex-col items-center justify-center gap-3 p-6 text-center text-sm text-ink">
            <p>A file of this film could not be loaded, so there is no preview.</p>
            <Button size="sm" onClick={player.retry}>
              Try again
            </Button>
          </div>
        ) : null}
      </div>
      <PlayerControls player={player} frames={frames} fps={fps} hasSound={audioUrl !== undefined} />
    </div>
  );
}

/** Space plays and pauses; arrows step a second, with shift a frame; Home and End go to the ends; M mutes, L loops. */
function onKey(event: KeyboardEvent<HTMLElement>, player: Player, fps: number, frames: number): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const inside = event.target as HTMLElement;
  if (inside.tagName === "BUTTON" && (event.key === " " || event.key === "Enter")) return;
  const stepSize = event.shiftKey ? 1 : fps;
  const actions: Record<string, () => void> = {
    " ": player.toggle,
    ArrowLeft: () => player.seek(player.frame - stepSize),
    ArrowRight: () => player.seek(player.frame + stepSize),
    Home: () => player.seek(0),
    End: () => player.seek(frames - 1),
    m: player.toggleMuted,
    l: player.toggleLooping,
  };
  const act = actions[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

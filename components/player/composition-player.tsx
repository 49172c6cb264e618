"use client";

import { clsx } from "clsx";
import { useEffect, useMemo, useRef, useSyncExternalStore, type KeyboardEvent } from "react";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { Composition } from "#lib/composition/model.ts";
import type { AssetUrls } from "#components/player/browser-host.ts";
import { PlayerControls } from "#components/player/player-controls.tsx";
import { createPlayer, hasSound, type Player } from "#components/player/player.ts";

export type CompositionPlayerProps = {
  /** Keep its identity while it does not change: a new object is a new film. */
  composition: Composition;
  /** Where the browser finds each picture, clip and sound, by asset id. Keep its identity too. */
  assets: AssetUrls;
  /** The sound of the whole film already mixed; without it, the composition's own tracks are played. */
  audioUrl?: string;
  /** What the film is, for people who cannot see it. */
  label: string;
  /** Starts by itself, muted, unless the person asked for less motion. Default false. */
  autoPlay?: boolean;
  className?: string;
};

/** A live preview: the composition drawn in the page by the code that renders the film. */
export function CompositionPlayer({ composition, assets, audioUrl, label, autoPlay = false, className }: CompositionPlayerProps) {
  const player = useMemo(() => createPlayer({ composition, assets, audioUrl, autoPlay }), [composition, assets, audioUrl, autoPlay]);
  const state = useSyncExternalStore(player.subscribe, player.state, player.state);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => (canvas.current ? player.attach(canvas.current) : undefined), [player]);
  const { size, frames, fps } = composition;
  return (
    <div role="group" aria-label={label} className={clsx("flex flex-col gap-2", className)}>
      <div className="relative overflow-hidden rounded-card border border-line bg-sunken" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        <button
          type="button"
          aria-label={`${state.playing ? "Pause" : "Play"} the preview`}
          aria-keyshortcuts="Space ArrowLeft ArrowRight Home End M L"
          className="block size-full -outline-offset-4"
          onClick={player.toggle}
          onKeyDown={(event) => onKey(event, player, fps, frames)}
        >
          <canvas ref={canvas} aria-hidden="true" className="block size-full" />
        </button>
        {state.status === "loading" ? (
          <p role="status" className="absolute inset-0 flex items-center justify-center gap-2 text-sm text-muted">
            <Spinner /> Preparing the preview
          </p>
        ) : null}
        {state.status === "failed" ? (
          <div role="alert" className="absolute inset-0 flex flex-col items-center justify-center gap-3 p-6 text-center text-sm text-ink">
            <p>A file of this film could not be loaded, so there is no preview.</p>
            <Button size="sm" onClick={player.retry}>
              Try again
            </Button>
          </div>
        ) : null}
      </div>
      <PlayerControls player={player} state={state} frames={frames} fps={fps} hasSound={hasSound({ composition, assets, audioUrl })} />
    </div>
  );
}

/** On the picture: arrows step a second, with shift a frame; Home and End go to the ends; M mutes, L loops. Space presses it. */
function onKey(event: KeyboardEvent<HTMLElement>, player: Player, fps: number, frames: number): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const step = event.shiftKey ? 1 : fps;
  const { frame } = player.state();
  const actions: Record<string, () => void> = {
    ArrowLeft: () => player.seek(frame - step),
    ArrowRight: () => player.seek(frame + step),
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

"use client";

import { clsx } from "clsx";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { SafeAreaGuide } from "#components/editor/preview/safe-area-guide.tsx";
import { Transport } from "#components/editor/preview/transport.tsx";
import { useFilm } from "#components/editor/preview/use-film.ts";
import { usePlaying } from "#components/editor/preview/use-playhead.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";

/** The ad as it stands, drawn in the page by the code that renders the film. */
export function Preview({ className }: { className?: string }) {
  const { view, player } = useEditor();
  const { failed } = useFilm();
  const [guide, setGuide] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const size = AD_SIZES[view.export_aspect_ratio];
  return (
    <section ref={pane} aria-label="Preview" className={clsx("flex min-h-0 flex-col gap-2 bg-sunken p-3 md:p-4", className)}>
      <div className="@container-size min-h-0 flex-1">
        <div className="flex size-full items-center justify-center">
          <div
            className="relative overflow-hidden rounded-card bg-ink/8"
            style={{ aspectRatio: `${size.width} / ${size.height}`, width: `min(100cqw, ${(100 * size.width) / size.height}cqh)` }}
          >
            {view.film ? <FilmCanvas /> : <NoFilm />}
            {guide && <SafeAreaGuide size={size} />}
            {failed && <p role="alert" className="absolute inset-x-3 bottom-3 rounded-control bg-raised px-3 py-2 text-sm text-danger">The preview could not be set. Another edit, or a reload, tries again.</p>}
          </div>
        </div>
      </div>
      <Transport guide={guide} onGuide={setGuide} onFullscreen={() => void toggleFullscreen(pane.current)} disabled={!view.film} player={player} />
    </section>
  );
}

function FilmCanvas() {
  const { player } = useEditor();
  const { status } = useSyncExternalStore(player.subscribe, player.state, player.state);
  const playing = usePlaying();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => (canvas.current ? player.attach(canvas.current) : undefined), [player]);
  return (
    <>
      <button type="button" data-plays aria-label={playing ? "Pause the preview" : "Play the preview"} className="block size-full -outline-offset-4" onClick={player.toggle}>
        <canvas ref={canvas} aria-hidden="true" className="block size-full" />
      </button>
      {(status === "loading" || status === "empty") && (
        <p role="status" className="pointer-events-none absolute inset-0 flex items-center justify-center gap-2 text-sm text-muted">
          <Spinner /> Preparing the preview
        </p>
      )}
      {status === "failed" && (
        <div role="alert" className="absolute inset-0 flex flex-col items-center justify-center gap-3 bg-sunken p-6 text-center text-sm">
          <p>A file of this ad could not be loaded, so there is no preview.</p>
          <Button size="sm" onClick={player.retry}>
            Try again
          </Button>
        </div>
      )}
    </>
  );
}

function NoFilm() {
  return (
    <div className="flex size-full flex-col items-start justify-end gap-1 border border-dashed border-edge/60 p-5 text-sm text-muted [border-radius:inherit]">
      <p className="font-display text-lg text-ink">No scenes yet</p>
      <p>Write a scenario and turn it into scenes, add one below, or let autopilot make the whole ad. It plays here as it grows.</p>
    </div>
  );
}

async function toggleFullscreen(element: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen();
  await element?.requestFullscreen();
}

"use client";

import { useMemo, useState, type PointerEvent } from "react";
import { ShortcutList } from "#components/editor/shortcuts/shortcut-list.tsx";
import { useShortcuts } from "#components/editor/shortcuts/use-shortcuts.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { withSegmentFields } from "#components/editor/state/foresee.ts";
import { AddScene } from "#components/editor/timeline/add-scene.tsx";
import { PlayheadLine } from "#components/editor/timeline/playhead-line.tsx";
import { Ruler } from "#components/editor/timeline/ruler.tsx";
import { TAIL } from "#components/editor/timeline/scale.ts";
import { SCENE_HEIGHT, type Trial } from "#components/editor/timeline/scene-block.tsx";
import { SceneTrack } from "#components/editor/timeline/scene-track.tsx";
import { TimelineBar } from "#components/editor/timeline/timeline-bar.tsx";
import { CaptionTrack, MusicTrack, NarrationTrack, ROWS } from "#components/editor/timeline/tracks.tsx";
import { useZoom } from "#components/editor/timeline/use-zoom.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";

/** The ad in time: scenes, narration, music and captions to scale, under one playhead. */
export function Timeline() {
  const { view, timing: standing, chooseNone } = useEditor();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [help, setHelp] = useState(false);
  // While an edge is dragged everything behind it moves along; the film itself is set when it is let go.
  const tried = useMemo(() => {
    if (!trial) return null;
    const { id, ...cut } = trial;
    const { film } = withSegmentFields(view, id, cut);
    return film && { film, timing: timeAd(film) };
  }, [trial, view]);
  const film = tried?.film ?? view.film;
  const timing = tried?.timing ?? standing;
  const zoom = useZoom(standing?.frames ?? 0);
  const { scale, scroller } = zoom;
  useShortcuts(zoom, () => setHelp(true));

  function pressGround(event: PointerEvent) {
    if (event.target === event.currentTarget) chooseNone();
  }

  return (
    <section aria-label="Timeline" className="border-t border-line bg-surface">
      <TimelineBar zoom={zoom} onHelp={() => setHelp(true)} />
      <div className="grid grid-cols-[6.25rem_minmax(0,1fr)] border-t border-line">
        <TrackNames />
        <div ref={scroller} tabIndex={-1} className="relative overflow-x-auto overflow-y-hidden overscroll-x-contain outline-none">
          {film && timing ? (
            <div className="relative min-w-full" style={{ width: scale.x(timing.frames) + TAIL }} onPointerDown={pressGround}>
              <Ruler zoom={zoom} frames={timing.frames} />
              <SceneTrack timing={timing} scale={scale} onTry={setTrial} />
              <NarrationTrack film={film} timing={timing} scale={scale} />
              <MusicTrack film={film} timing={timing} scale={scale} />
              <CaptionTrack film={film} timing={timing} scale={scale} />
              <PlayheadLine zoom={zoom} />
            </div>
          ) : (
            <div className="flex h-full min-h-48 flex-col items-start justify-center gap-3 px-4 text-sm text-muted">
              <p>Scenes stand here, one after another, with what is said and heard below them.</p>
              <AddScene />
            </div>
          )}
        </div>
      </div>
      <ShortcutList open={help} onOpenChange={setHelp} />
    </section>
  );
}

const NAME = "flex items-center border-t border-line pl-4 text-xs text-muted";

function TrackNames() {
  return (
    <div aria-hidden="true" className="border-r border-line">
      <div className="h-8 border-b border-line" />
      <div className="flex items-center pl-4 text-xs text-muted" style={{ height: SCENE_HEIGHT + 12 }}>
        Scenes
      </div>
      <div className={NAME} style={{ height: ROWS.narration }}>
        Narration
      </div>
      <div className={NAME} style={{ height: ROWS.music }}>
        Music
      </div>
      <div className={NAME} style={{ height: ROWS.captions }}>
        Captions
      </div>
    </div>
  );
}

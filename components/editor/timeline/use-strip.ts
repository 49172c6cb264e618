"use client";

import { useEditor } from "#components/editor/state/editor.tsx";
import { sceneIdOf } from "#components/editor/state/foresee.ts";
import type { Strip } from "#components/editor/timeline/filmstrip.tsx";
import { clipSeconds } from "#components/editor/timeline/length-handles.tsx";
import { useStills } from "#components/editor/timeline/use-stills.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";

/** The pictures of a scene: of footage from its file, of all else as the preview draws it. Null where there are none yet. */
export function useStripOf(): (segment: SegmentView) => Strip | null {
  const { view } = useEditor();
  const stills = useStills();
  return (segment) => {
    // What is asked for is words: the scene says them itself.
    if (segment.source === "generated" && !segment.thumbnail_url && segment.status !== "completed") return null;
    const clip = clipSeconds(view, segment.id);
    if (clip !== null && segment.filmstrip_url) return { url: steadyLink(segment.filmstrip_url), seconds: clip };
    const drawn = stills[sceneIdOf(segment.id)];
    if (drawn) return { url: drawn, seconds: segment.seconds };
    return segment.thumbnail_url ? { url: steadyLink(segment.thumbnail_url), seconds: 1 } : null;
  };
}

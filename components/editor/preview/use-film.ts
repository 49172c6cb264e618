"use client";

import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { compileAdInPage } from "#components/editor/preview/compile-ad.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";

/** Edits that follow each other closely are compiled together. */
const REST_MS = 60;

/** Keeps the player on the ad as it stands. True when this ad can't be shown. */
export function useFilm(): { failed: boolean } {
  const { view, player } = useEditor();
  const [failed, setFailed] = useState(false);
  // An edit that has arrived makes another object of the same film.
  const written = JSON.stringify(view.film);
  const links = useEffectEvent(() => Object.fromEntries(Object.entries(view.media).map(([id, { url }]) => [id, steadyLink(url)])));
  const film = useMemo(() => JSON.parse(written) as AdPlan | null, [written]);

  useEffect(() => {
    if (!film) return;
    let overtaken = false;
    const timer = setTimeout(async () => {
      try {
        const composition = await compileAdInPage(film);
        if (overtaken) return;
        player.show(composition, links());
        setFailed(false);
      } catch {
        // A plan that can't be set is a fault of ours; the timeline stays usable, and the next edit tries again.
        if (!overtaken) setFailed(true);
      }
    }, REST_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [film, player]);

  return { failed };
}

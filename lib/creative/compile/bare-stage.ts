import type { Box } from "#lib/composition/model.ts";
import { counter } from "#lib/creative/compile/scene.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";

/** What a bare stage takes from its film. */
export type BareFilm = Pick<Stage, "look" | "palette" | "size" | "hero" | "companions" | "clutter" | "brief" | "textPosition" | "random">;

/** The stage that a look needs to lay a ground and a panel, where nothing is told: behind a poster, or before a scene is made. */
export function bareStage(film: BareFilm, { area, frames, name }: { area: Box; frames: number; name: string }): Stage {
  return {
    ...film,
    surface: film.palette.surfaces[0],
    contrast: film.palette.surfaces[2],
    random: film.random.fork(name),
    frames,
    beats: [],
    area,
    bleed: area,
    safe: area,
    aside: false,
    nearby: null,
    overhead: 0,
    opening: false,
    closing: true,
    id: counter(name),
    type: () => null,
  };
}

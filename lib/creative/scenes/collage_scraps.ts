import { inset } from "#lib/creative/kit/box.ts";
import { keys, sway } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart } from "#lib/creative/kit/pose.ts";
import { group } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Scraps in fractions of the area (x, y, width, height) with their turn; the last is the hero's. */
const SCRAPS = [
  [0.0, 0.02, 0.44, 0.44, -7],
  [0.56, 0.0, 0.42, 0.4, 6],
  [0.6, 0.62, 0.38, 0.36, -5],
  [0.02, 0.56, 0.36, 0.4, 8],
] as const;
const HERO_SCRAP = [0.24, 0.13, 0.52, 0.76, -2] as const;

/** Cut-outs laid over one another: two are there, two more and the hero's own land one by one. */
export const collageScraps: SceneKind = {
  name: "collage_scraps",
  roles: { hook: 2, benefit: 3, reveal: 1, proof: 1 },
  build(stage) {
    const turn = beatStart(stage, 1);
    const starts = stage.opening ? [0, 0, turn, turn + 10] : [2, 8, turn, turn + 10];
    const scraps = SCRAPS.map((slot, index) => scrap(stage, slot, index, starts[index]!, stage.companions[index % stage.companions.length]!));
    return { back: [], mid: [...scraps, scrap(stage, HERO_SCRAP, 4, stage.opening ? 0 : 14, null)], front: [] };
  },
};

function scrap(stage: Stage, [x, y, width, height, tilt]: readonly [number, number, number, number, number], index: number, start: number, companion: string | null) {
  const { area, look } = stage;
  const box = { x: area.x + area.width * x, y: area.y + area.height * y, width: area.width * width, height: area.height * height };
  const room = inset(box, box.width * 0.12, box.height * 0.11);
  const place = { x: room.x + room.width / 2, floor: room.y + room.height, maxWidth: room.width, maxHeight: room.height };
  const object = companion === null ? heroObject(stage, stage.hero, place) : propObject(stage, companion, place);
  const land = start + look.motion.enterFrames;
  return group(stage, `scrap-${index}`, box, [...look.panel(stage, box, index), ...object.layers], {
    from: start,
    rotation: start === 0 ? sway(tilt, 1.3, 84, stage.frames, index * 0.23, look.motion.step) : keys([start, tilt * 3, look.motion.enter], [land, tilt]),
    scale: start === 0 ? keys([0, 0.95, "out_cubic"], [20, 1]) : keys([start, 1.4, look.motion.enter], [land, 1]),
    opacity: start === 0 ? 1 : keys([start, 0, "out_quad"], [start + 4, 1]),
  });
}

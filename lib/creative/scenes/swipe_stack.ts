import type { Box } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { centerX, fitAspect, inset } from "#lib/creative/kit/box.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { laterBeats } from "#lib/creative/kit/pose.ts";
import { circle, group } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** A hand of cards: each beat swipes the top one away, and the hero's card is the last (in an opening, the first too). */
export const swipeStack: SceneKind = {
  name: "swipe_stack",
  roles: { benefit: 3, contrast: 2, proof: 2, problem: 1, turn: 1 },
  build(stage) {
    const box = fitAspect(inset(stage.area, stage.area.width * 0.06, stage.area.height * 0.04), 0.82);
    const turns = laterBeats(stage);
    const top = turns[0] ?? Math.round(stage.frames / 2);
    const leaving = [Math.max(Math.round(top / 3), top - 40), top];
    const names = [stage.opening ? null : stage.companions[0]!, stage.companions[stage.opening ? 0 : 1]!] as const;
    return {
      back: [],
      mid: [
        card(stage, box, { depth: 2, leave: null, name: null, promotions: leaving }),
        card(stage, box, { depth: 1, leave: leaving[1]!, name: names[1], promotions: [leaving[0]!] }),
        card(stage, box, { depth: 0, leave: leaving[0]!, name: names[0], promotions: [] }),
      ],
      front: [],
    };
  },
};

type Card = { depth: number; leave: number | null; name: string | null; promotions: number[] };

function card(stage: Stage, box: Box, { depth, leave, name, promotions }: Card) {
  const { look, size } = stage;
  const room = inset(box, box.width * 0.13, box.height * 0.11);
  const place = { x: centerX(room), floor: room.y + room.height, maxWidth: room.width, maxHeight: room.height };
  const object = name === null ? heroObject(stage, stage.hero, place) : propObject(stage, name, place);
  const disc = circle(stage, place.x, room.y + room.height * 0.52, Math.min(room.width, room.height) * 0.5, alpha(name === null ? stage.palette.accent : stage.palette.second, 0.22));
  // Beside words everything leaves by the far side.
  const side = stage.aside || depth % 2 === 0 ? 1 : -1;
  const at = (position: number) => ({ y: box.y + box.height / 2 + position * box.height * 0.045, scale: 1 - position * 0.07, tilt: position * 5 * side });
  const stops = [...promotions, stage.frames + 1].map((frame, index) => ({ frame, place: at(depth - index) }));
  const y = keys([0, at(depth).y], ...stops.slice(0, -1).flatMap((stop, index) => [[stop.frame, stop.place.y, look.motion.enter] as const, [stop.frame + 16, stops[index + 1]!.place.y] as const]));
  const scale = keys([0, at(depth).scale], ...stops.slice(0, -1).flatMap((stop, index) => [[stop.frame, stop.place.scale, look.motion.enter] as const, [stop.frame + 16, stops[index + 1]!.place.scale] as const]));
  const rotation = leave === null
    ? keys([0, at(depth).tilt, "in_out_sine"], [promotions.at(-1) ?? 1, at(1).tilt, "out_cubic"], [(promotions.at(-1) ?? 1) + 16, 0])
    : keys([0, at(depth).tilt, "in_out_sine"], [leave, at(0).tilt - side * 2, "in_cubic"], [leave + 14, side * 24]);
  return group(stage, `card-${depth}`, box, [...look.panel(stage, box, depth), disc, ...object.layers], {
    y,
    scale,
    rotation,
    ...(leave === null ? {} : { frames: leave + 15, x: keys([leave, centerX(box), "in_cubic"], [leave + 14, centerX(box) + side * size.width * 1.15]) }),
  });
}

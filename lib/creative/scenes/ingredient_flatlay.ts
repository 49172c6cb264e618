import type { Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { centerX, centerY } from "#lib/creative/kit/box.ts";
import { arrive, glide, keys, sway } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose } from "#lib/creative/kit/pose.ts";
import { circle, ellipse, group, radial } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** Seen from above: the hero on a plate, what goes into it laid around its rim; the table turns slowly, and on the beat more is laid on. */
export const ingredientFlatlay: SceneKind = {
  name: "ingredient_flatlay",
  roles: { benefit: 3, proof: 2, hook: 2, reveal: 2 },
  needs: { companions: 4 },
  build(stage) {
    const { area, random } = stage;
    const [cx, cy] = [centerX(area), centerY(area)];
    const reach = Math.min(area.width * 0.44, area.height * 0.5);
    const tall = reach * 1.36;
    const hero = heroObject(stage, stage.hero, { x: cx, floor: cy + tall / 2, maxWidth: reach * 1.36, maxHeight: tall }, heroPose(stage, "grow", { tilt: -5 }));
    const way = random.chance(0.5) ? 1 : -1;
    const table = { x: cx - reach, y: cy - reach, width: reach * 2, height: reach * 2 };
    return { back: plate(stage, cx, cy, reach), mid: [group(stage, "table", table, around(stage, reach), { rotation: glide(-7 * way, 7 * way, stage.frames, stage.look.motion.step) }), ...hero.layers], front: [] };
  },
};

/** A plate of the contrasting colour with a rim and its shadow. */
function plate(stage: Stage, cx: number, cy: number, reach: number): Layer[] {
  const { contrast, palette } = stage;
  const radius = reach * 0.9;
  const shadow = { x: cx - radius * 1.04, y: cy - radius * 0.94, width: radius * 2.16, height: radius * 2.16 };
  return [
    ellipse(stage, shadow, radial([alpha(palette.shade, 0.34), alpha(palette.shade, 0.3), alpha(palette.shade, 0.26), alpha(palette.shade, 0)])),
    circle(stage, cx, cy, radius, contrast.tones[0]),
    circle(stage, cx, cy, radius * 0.95, undefined, { stroke: { paint: alpha(palette.light, 0.5), width: radius * 0.02 } }),
    circle(stage, cx, cy, radius * 0.74, radial([contrast.raise, contrast.raise, contrast.tones[0]])),
  ];
}

/** Spots round the plate: degrees from the right, distance from the middle and size as fractions of its reach, turn. The last two come late. */
const SPOTS = [
  [-158, 1.02, 0.52, -18],
  [-22, 1.02, 0.5, 20],
  [158, 1, 0.48, 14],
  [24, 1.02, 0.52, -12],
  [-68, 0.98, 0.3, 30],
  [112, 0.96, 0.3, -26],
] as const;

function around(stage: Stage, reach: number): Layer[] {
  const { area, companions, look } = stage;
  const turn = beatStart(stage, 1);
  /** The ring is as wide as the stage allows with all of it in the frame, turned and seen from near. */
  const stretch = Math.min(1.4, (area.width * 0.53) / reach - 0.36);
  return SPOTS.flatMap(([degrees, distance, size, tilt], index) => {
    const name = companions[index % Math.min(companions.length, 4)]!;
    const late = index >= 4;
    const start = late ? turn + (index - 4) * look.motion.stagger * 2 : stage.opening ? 0 : 4 + index * look.motion.stagger * 2;
    const angle = (degrees * Math.PI) / 180;
    const large = reach * size;
    const x = centerX(area) + Math.cos(angle) * distance * reach * stretch;
    const y = centerY(area) + Math.sin(angle) * distance * reach * 0.86;
    const away = 0.1 * reach;
    return propObject(
      stage,
      name,
      { x, floor: y + large / 2, maxWidth: large, maxHeight: large },
      {
        from: start,
        rotation: sway(tilt, 3 + 3 * look.motion.camera, 110, stage.frames, index / 6, look.motion.step),
        scale: start === 0 ? 1 : arrive(0, 1, { start, length: look.motion.enterFrames, ease: look.motion.enter, end: stage.frames }),
        dx: keys([turn, Math.cos(angle) * away, "in_out_cubic"], [turn + 24, 0]),
        dy: keys([turn, Math.sin(angle) * away, "in_out_cubic"], [turn + 24, 0]),
      },
      { contact: look.object.contact * 0.5 },
    ).layers;
  });
}

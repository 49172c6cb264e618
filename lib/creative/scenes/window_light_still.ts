import { alpha, toLch } from "#lib/creative/color/color.ts";
import { bottom, centerX } from "#lib/creative/kit/box.ts";
import { glide } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject, stands } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose, propPose } from "#lib/creative/kit/pose.ts";
import { group, rect, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** A still life on a table by the window; the light of the panes wanders over wall and hero. */
export const windowLightStill: SceneKind = {
  name: "window_light_still",
  roles: { hook: 2, benefit: 3, reveal: 2, action: 1 },
  build(stage) {
    const { area, bleed, surface, size, companions } = stage;
    const table = bottom(area) - area.height * 0.2;
    const shelf = { x: -40, y: table, width: size.width + 80, height: Math.max(area.height * 0.2, bottom(bleed) - table) };
    const lean = stage.random.chance(0.5) ? 1 : -1;
    const x = centerX(area) + lean * area.width * 0.1;
    const tall = area.height * 0.86;
    const hero = heroObject(stage, stage.hero, { x, floor: table + area.height * 0.09, maxWidth: area.width * 0.62, maxHeight: tall }, { ...heroPose(stage), dy: 0 });
    const upright = companions.filter((name) => stands({ kind: "pictogram", name }));
    const [one, two] = upright.length > 1 ? upright : companions;
    const beside = x - lean * (hero.box.width * 0.5 + area.width * 0.13);
    const props = [
      propObject(stage, one!, { x: beside, floor: table + area.height * 0.05, maxWidth: area.width * 0.27, maxHeight: tall * 0.46 }, propPose(stage, stage.opening ? 0 : 8, "grow")),
      propObject(stage, two!, { x: beside + lean * area.width * 0.09, floor: table + area.height * 0.16, maxWidth: area.width * 0.17, maxHeight: tall * 0.24 }, propPose(stage, beatStart(stage, 1), lean > 0 ? "left" : "right")),
    ];
    return {
      back: [panes(stage, lean), rect(stage, shelf, vertical(surface.raise, surface.tones[0])), rect(stage, { ...shelf, height: 5 }, alpha(stage.palette.light, 0.8))],
      mid: [...props[0]!.layers, ...hero.layers, ...props[1]!.layers],
      front: [],
    };
  },
};

/** Six slanted panes of light that drift over the wall. */
function panes(stage: Stage, lean: number) {
  const { area, bleed, palette } = stage;
  const glow = toLch(stage.surface.tones[0]).l < 0.5 ? 0.2 : 0.55;
  const wide = area.width * 0.24;
  const tall = bleed.height * 0.36;
  const left = centerX(area) - wide * 1.6;
  const top = bleed.y + bleed.height * 0.04;
  const glass = [0, 1, 2].flatMap((column) =>
    [0, 1].map((row) => rect(stage, { x: left + column * wide * 1.1, y: top + row * tall * 1.06, width: wide, height: tall }, vertical(alpha(palette.light, glow), alpha(palette.light, glow * 0.45)), { radius: 4 })),
  );
  const box = { x: left, y: top, width: wide * 3.2, height: tall * 2.06 };
  const leaned = glass.map((pane) => ({ ...pane, skewX: lean * 14 }));
  return group(stage, "panes", box, leaned, {
    x: glide(box.x + box.width / 2 - lean * 90, box.x + box.width / 2 + lean * 90, stage.frames),
  });
}

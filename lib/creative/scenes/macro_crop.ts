import type { Layer } from "#lib/composition/model.ts";
import { centerX, centerY, inset } from "#lib/creative/kit/box.ts";
import { keys, stepped } from "#lib/creative/kit/motion.ts";
import { heroObject, propObject } from "#lib/creative/kit/object.ts";
import { beatStart, propPose } from "#lib/creative/kit/pose.ts";
import { group, radial, rect } from "#lib/creative/kit/shapes.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

/** The hero far larger than its window, gliding through it; on the beat the camera pulls back to show it whole. */
export const macroCrop: SceneKind = {
  name: "macro_crop",
  roles: { hook: 3, reveal: 3, proof: 2, benefit: 1 },
  build(stage) {
    const { area, contrast, look } = stage;
    const pane = inset(area, area.width * 0.02, area.height * 0.02);
    const round = look.name === "premium_editorial" || look.name === "cinematic_product" ? 0 : Math.min(pane.width, pane.height) * 0.08;
    const turn = beatStart(stage, 1);
    const whole = { x: centerX(pane), floor: pane.y + pane.height * 0.9, maxWidth: pane.width * 0.8, maxHeight: pane.height * 0.8 };
    const hero = heroObject(stage, stage.hero, whole);
    const near = 1.9;
    const drift = pane.width * 0.07 * (stage.random.chance(0.5) ? 1 : -1);
    const close: Layer = group(stage, "macro", { ...pane }, hero.layers, {
      scale: keys([turn - 2, near, look.motion.enter], [turn + 22, 1]),
      y: keys([turn - 2, centerY(pane) + pane.height * 0.13, look.motion.enter], [turn + 22, centerY(pane)]),
    });
    const subject: Layer = group(stage, "passing", { ...pane }, [close], {
      x: stepped(keys([0, centerX(pane) + drift, "in_out_sine"], [turn, centerX(pane) - drift, "in_out_sine"], [turn + 22, centerX(pane)])),
      scale: stepped(keys([0, 1, "linear"], [turn, 1.08, "linear"], [stage.frames, 1.02])),
    });
    const wall = rect(stage, pane, radial([contrast.raise, contrast.tones[0]], [0.5, 0.45], 0.75));
    const window = group(stage, "window", pane, [wall, subject], { clip: { kind: "rect", box: { x: 0, y: 0, width: pane.width, height: pane.height }, radius: round } });
    const small = Math.min(pane.width, pane.height) * 0.26;
    const mate = propObject(stage, stage.companions[0]!, { x: pane.x + pane.width * 0.88, floor: pane.y + pane.height + small * 0.06, maxWidth: small, maxHeight: small }, propPose(stage, turn + 8, "grow", 8));
    return { back: [], mid: [window], front: mate.layers };
  },
};

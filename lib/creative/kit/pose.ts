import type { Pose } from "#lib/creative/kit/object.ts";
import { arrive, keys, sway, type Key } from "#lib/creative/kit/motion.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";

/** How objects come in and live on screen, in the look's own tempo. */

export type Approach = "below" | "above" | "left" | "right" | "grow";

const REACH = 190;

/** Frames at which the beats of a scene after its first begin. */
export function laterBeats(stage: Stage): number[] {
  return stage.beats.slice(1).map((beat) => beat.from);
}

/** Start of a beat, or the scene's middle when it has fewer. */
export function beatStart(stage: Stage, index: number): number {
  return stage.beats[index]?.from ?? Math.round(stage.frames / 2);
}

/**
 * The hero's life in a scene: there from frame 0 in the opening, else arriving at once; hovering, and answering each
 * later beat with the look's punch. That it grows is the camera's doing.
 */
export function heroPose(stage: Stage, approach: Approach = "grow", options: { start?: number; tilt?: number } = {}): Pose {
  const { motion } = stage.look;
  const start = options.start ?? 0;
  const present = stage.opening && start === 0;
  const settle = start + motion.enterFrames;
  const scale: Key[] = present
    ? [[0, 0.93, "out_cubic"], [24, 1, "linear"]]
    : [[start, approach === "grow" ? 0.62 : 0.92, motion.enter], [settle, 1, "linear"]];
  let last = 1;
  for (const beat of laterBeats(stage)) {
    if (motion.punch === 0 || beat <= settle + 4) continue;
    scale.push([beat - 3, last, "out_quad"], [beat + 3, last + motion.punch, "out_cubic"], [beat + 18, last + motion.punch * 0.3, "linear"]);
    last += motion.punch * 0.3;
  }
  const phase = stage.random.next();
  const hover = motion.float === 0 ? 0 : sway(0, motion.float, 96, stage.frames, phase, motion.step);
  return {
    scale: keys(...scale),
    ...(options.tilt === undefined ? {} : { rotation: sway(options.tilt, 1.2 * motion.camera, 110, stage.frames, phase, motion.step) }),
    ...(present ? { dy: hover } : entrance(approach, start, settle, stage, hover)),
  };
}

function entrance(approach: Approach, start: number, settle: number, stage: Stage, hover: Pose["dy"]): Pose {
  const ease = stage.look.motion.enter;
  const shown = keys([start, 0, "out_quad"], [start + 6, 1]);
  if (approach === "grow") return { dy: hover ?? 0, opacity: shown, from: start };
  const away = approach === "below" || approach === "right" ? REACH : -REACH;
  const travel = arrive(away, 0, { start, length: settle - start, ease, end: stage.frames });
  const along = approach === "left" || approach === "right" ? { dx: travel, dy: hover ?? 0 } : { dy: travel };
  return { ...along, opacity: shown, from: start };
}

/** A companion that comes at `start` and then sways gently in its place. */
export function propPose(stage: Stage, start: number, approach: Approach, tilt = 0): Pose {
  const { motion } = stage.look;
  const settle = start + motion.enterFrames;
  const phase = stage.random.next();
  const rotation = sway(tilt, 2 + 3 * motion.camera, 100, stage.frames, phase, motion.step);
  if (start <= 0 && stage.opening) return { rotation, scale: arrive(0.94, 1, { start: 0, length: 24, ease: "out_cubic", end: stage.frames }) };
  const away = approach === "below" || approach === "right" ? REACH : -REACH;
  const travel = arrive(away, 0, { start, length: settle - start, ease: motion.enter, end: stage.frames });
  return {
    from: start,
    rotation,
    opacity: keys([start, 0, "out_quad"], [start + 5, 1]),
    ...(approach === "grow" ? { scale: arrive(0, 1, { start, length: settle - start, ease: motion.enter, end: stage.frames }) } : {}),
    ...(approach === "left" || approach === "right" ? { dx: travel } : {}),
    ...(approach === "above" || approach === "below" ? { dy: travel } : {}),
  };
}

import type { Stage } from "#lib/creative/kit/stage.ts";

/** Frames at which a new shot begins, the first at 0: every beat, and between the beats as often as the look cuts. Even, for motion on twos. */
export function shots(stage: Pick<Stage, "beats" | "look" | "frames">): number[] {
  const { shot } = stage.look.motion;
  if (shot === null) return [0];
  const beats = stage.beats.length > 0 ? stage.beats : [{ from: 0, frames: stage.frames }];
  return beats.flatMap(({ from, frames }) => {
    const count = Math.max(1, Math.round(frames / shot));
    return Array.from({ length: count }, (_, index) => Math.round((from + (frames * index) / count) / 2) * 2);
  });
}

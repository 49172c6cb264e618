import type { Ease, TextLayer } from "#lib/composition/model.ts";
import { eased } from "#lib/composition/timeline/easing.ts";

export type Entrance = NonNullable<TextLayer["entrance"]>;
export type Exit = NonNullable<TextLayer["exit"]>;

/**
 * How one unit stands in the middle of its motion. Offsets are in ems of the layer's size; `mask` is the part of
 * the unit's box that shows, as fractions cut from its left-to-right or bottom-to-top extent.
 */
export type Pose = {
  alpha: number;
  dx: number;
  dy: number;
  scaleX: number;
  scaleY: number;
  /** Degrees about the unit's centre. */
  rotation: number;
  /** 0 sharp … 1 wholly out of focus. */
  blur: number;
  /** Part of the width that shows, from the left. */
  wipe: number;
  /** The unit only shows inside its own line's band, so that it comes from behind an edge. */
  banded: boolean;
  /** How far it trails behind itself, in ems: echoes are drawn there. */
  trail: number;
};

export const SETTLED: Pose = { alpha: 1, dx: 0, dy: 0, scaleX: 1, scaleY: 1, rotation: 0, blur: 0, wipe: 1, banded: false, trail: 0 };
const HIDDEN: Pose = { ...SETTLED, alpha: 0 };

type Style = (progress: number) => Partial<Pose>;

/** Progress of a part of the motion that takes only a stretch of the whole. */
function during(progress: number, from: number, to: number, ease: Ease): number {
  return eased(ease, (progress - from) / (to - from));
}

const ENTRANCES: Record<Entrance["style"], Style> = {
  none: () => ({}),
  typewriter: () => ({}),
  fade_in: (p) => ({ alpha: during(p, 0, 0.9, "in_out_sine"), dy: 0.14 * (1 - eased("out_cubic", p)) }),
  reveal: (p) => ({ wipe: eased("out_expo", p), dx: -0.28 * (1 - eased("out_quint", p)), alpha: during(p, 0, 0.25, "linear") }),
  mask_up: (p) => ({ banded: true, dy: 1.18 * (1 - eased("out_quint", p)), rotation: 3 * (1 - eased("out_quint", p)) }),
  slide_up: (p) => {
    const left = 1 - eased("out_expo", p);
    return { dy: 0.95 * left, alpha: during(p, 0, 0.4, "out_quad"), trail: 0.9 * left };
  },
  pop: (p) => {
    const scale = 0.45 + 0.55 * eased("spring_bouncy", p);
    return { scaleX: scale, scaleY: scale, alpha: during(p, 0, 0.18, "linear"), rotation: -5 * (1 - eased("spring", p)) };
  },
  bounce: (p) => {
    const fall = during(p, 0, 0.36, "in_quad");
    const rebound = p < 0.36 ? 0 : Math.abs(Math.sin(((p - 0.36) / 0.64) * Math.PI * 2)) * (1 - (p - 0.36) / 0.64) ** 2;
    const squash = p < 0.36 ? 0 : Math.exp(-((p - 0.36) * 16)) * 0.22 * Math.min(1, (p - 0.3) * 18);
    return { dy: -0.85 * (1 - fall) - 0.26 * rebound, alpha: during(p, 0.04, 0.3, "in_quad"), scaleX: 1 + squash, scaleY: 1 - squash };
  },
  blur_in: (p) => {
    const scale = 1 + 0.1 * (1 - eased("out_quint", p));
    return { blur: 1 - during(p, 0.05, 0.85, "in_out_sine"), alpha: during(p, 0, 0.5, "out_quad"), scaleX: scale, scaleY: scale };
  },
  scale_in: (p) => {
    const scale = 1 + 0.42 * (1 - eased("out_expo", p));
    return { scaleX: scale, scaleY: scale, alpha: during(p, 0, 0.35, "out_quad") };
  },
};

const EXITS: Record<Exit["style"], Style> = {
  fade: (p) => ({ alpha: 1 - eased("in_out_sine", p) }),
  slide_up: (p) => ({ dy: -0.8 * eased("in_cubic", p), alpha: 1 - during(p, 0.35, 1, "in_quad"), trail: -0.5 * eased("in_cubic", p) }),
  mask_up: (p) => ({ banded: true, dy: -1.2 * eased("in_cubic", p) }),
  shrink: (p) => ({ scaleX: 1 - 0.35 * eased("in_cubic", p), scaleY: 1 - 0.35 * eased("in_cubic", p), alpha: 1 - during(p, 0.3, 1, "in_quad") }),
};

/** The pose of the unit with this index at a frame; null while it has not begun. */
export function entrancePose(entrance: Entrance, index: number, frame: number): Pose {
  const since = frame - entrance.start - index * entrance.stagger;
  if (since < 0) return HIDDEN;
  if (entrance.style === "typewriter" || entrance.style === "none") return SETTLED;
  /** The first frame shows already something of the motion, the last stands exactly. */
  const progress = (since + 1) / (entrance.frames + 1);
  return progress >= 1 ? SETTLED : { ...SETTLED, ...ENTRANCES[entrance.style](progress) };
}

/** The pose of everything on its way out. */
export function exitPose(exit: Exit, frame: number): Pose {
  const progress = (frame - exit.start + 1) / (exit.frames + 1);
  if (progress >= 1) return HIDDEN;
  return { ...SETTLED, ...EXITS[exit.style](progress) };
}

/** First frame at which all `count` units stand still. */
export function settledAt(entrance: Entrance, count: number): number {
  const own = entrance.style === "typewriter" || entrance.style === "none" ? 0 : entrance.frames;
  return entrance.start + Math.ceil((count - 1) * entrance.stagger) + own;
}

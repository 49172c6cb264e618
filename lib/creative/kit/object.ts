import type { Animated, Box, Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom, centerX } from "#lib/creative/kit/box.ts";
import { circle, group, pool, radial } from "#lib/creative/kit/shapes.ts";
import type { Stage, Subject } from "#lib/creative/kit/stage.ts";
import { measurePictogram } from "#lib/creative/props/pictograms.ts";

/** Objects in a scene: placed by their ink, standing on a floor, shadowed and lit as the look has it. */

export type Pose = {
  /** Offsets from the resting place, in pixels. */
  dx?: Animated;
  dy?: Animated;
  scale?: Animated;
  rotation?: Animated;
  opacity?: Animated;
  from?: number;
  frames?: number;
};

export type Place = {
  x: number;
  /** Where the object's lowest point rests. */
  floor: number;
  /** The ink is as large as these allow. */
  maxWidth: number;
  maxHeight: number;
};

export type Placed = { layers: Layer[]; box: Box };

/** Width ÷ height of what is seen of a subject. */
export function aspectOf(subject: Subject): number {
  if (subject.kind === "picture") return subject.aspect;
  const ink = measurePictogram(subject.name);
  return (ink.right - ink.left) / (ink.bottom - ink.top);
}

/** The box a subject's ink takes up when it is set at a place. */
export function inkBox(subject: Subject, place: Place): Box {
  const aspect = aspectOf(subject);
  const width = Math.min(place.maxWidth, place.maxHeight * aspect);
  const height = width / aspect;
  return { x: place.x - width / 2, y: place.floor - height, width, height };
}

/** The bare object filling `box`, without shadow or movement. */
function body(stage: Stage, subject: Subject, box: Box, style: ObjectStyling): Layer {
  const { cast, outline } = style;
  const shadow = cast && { color: alpha(stage.palette.shade, cast.opacity), blur: cast.blur, dx: cast.dx, dy: cast.dy };
  if (subject.kind === "picture") return picture(stage, subject, box, { shadow, outline });
  const ink = measurePictogram(subject.name);
  return {
    id: stage.id(subject.name),
    kind: "pictogram",
    name: subject.name,
    size: box.height / (ink.bottom - ink.top),
    x: centerX(box),
    y: bottom(box),
    anchor: [(ink.left + ink.right) / 2, ink.bottom],
    ...(shadow ? { shadow } : {}),
    ...(outline > 0 ? { outline: { color: stage.palette.card, width: outline } } : {}),
    ...(style.tint ? { tint: style.tint } : {}),
    ...(style.blur ? { blur: style.blur } : {}),
  };
}

function picture(
  stage: Stage,
  subject: Extract<Subject, { kind: "picture" }>,
  box: Box,
  style: { shadow: { color: string; blur: number; dx: number; dy: number } | null; outline: number },
): Layer {
  const { card, light } = stage.palette;
  return {
    id: stage.id("product"),
    kind: "image",
    asset: subject.asset,
    width: box.width,
    height: box.height,
    fit: subject.cutout ? "contain" : "cover",
    x: centerX(box),
    y: bottom(box),
    anchor: [0.5, 1],
    ...(style.shadow ? { shadow: style.shadow } : {}),
    ...(subject.cutout
      ? { lighting: { angle: 225, strength: 0.35, color: light } }
      : { radius: Math.min(28, box.width * 0.05), border: { color: card, width: Math.max(6, style.outline) } }),
  };
}

export type ObjectStyling = {
  cast: { dx: number; dy: number; blur: number; opacity: number } | null;
  outline: number;
  tint?: string;
  blur?: number;
};

/** The soft dark pool where an object meets its floor. */
export function contactShadow(stage: Stage, subject: Subject, box: Box, strength: number): Layer[] {
  if (strength <= 0) return [];
  const foot = footing(subject, box);
  const wide = Math.max(foot.width * 1.5, box.width * 0.55);
  const flat = Math.min(wide * 0.16, 90);
  const { shade } = stage.palette;
  const shadow = (width: number, height: number, opacity: number) =>
    pool(stage, { x: foot.x + foot.width / 2 - width / 2, y: bottom(box) - height * 0.55, width, height }, [alpha(shade, opacity), alpha(shade, opacity * 0.45), alpha(shade, 0)]);
  return [shadow(wide * 1.5, flat * 1.9, 0.42 * strength), shadow(foot.width * 1.3, flat * 0.75, 0.72 * strength)];
}

function footing(subject: Subject, box: Box): { x: number; width: number } {
  if (subject.kind === "picture") return { x: box.x + box.width * 0.08, width: box.width * 0.84 };
  const ink = measurePictogram(subject.name);
  const unit = box.width / (ink.right - ink.left);
  return { x: box.x + (ink.footLeft - ink.left) * unit, width: Math.max(box.width * 0.2, (ink.footRight - ink.footLeft) * unit) };
}

/** Whether an object can stand upright: it has a foot, and the foot is under its weight. */
export function stands(subject: Subject): boolean {
  if (subject.kind === "picture") return true;
  const ink = measurePictogram(subject.name);
  const width = ink.right - ink.left;
  const middle = (ink.footLeft + ink.footRight) / 2;
  return ink.footRight - ink.footLeft > width * 0.3 && Math.abs(middle - (ink.left + ink.right) / 2) < width * 0.2;
}

/**
 * The hero, dressed as the look dresses objects. Floating subjects are lifted a little off their shadow.
 * The pose turns and scales it about its foot.
 */
export function heroObject(stage: Stage, subject: Subject, place: Place, pose: Pose = {}): Placed {
  const { object } = stage.look;
  const resting = inkBox(subject, { ...place, maxWidth: place.maxWidth * object.size, maxHeight: place.maxHeight * object.size });
  const lift = stands(subject) ? 0 : Math.min(36, resting.height * 0.05);
  const box = { ...resting, y: resting.y - lift };
  const shadow = contactShadow(stage, subject, resting, object.contact * (lift > 0 ? 0.75 : 1));
  const reach = Math.max(box.width, box.height);
  const glow =
    object.glow > 0
      ? [circle(stage, centerX(box), box.y + box.height / 2, reach * 0.74, radial([alpha(stage.palette.light, 0.5 * object.glow), alpha(stage.palette.light, 0.14 * object.glow), alpha(stage.palette.light, 0)]))]
      : [];
  const mirror = object.reflection > 0 && lift === 0 ? reflection(stage, subject, box, object.reflection) : [];
  const self = posed(stage, "hero", box, [body(stage, subject, box, { cast: object.cast, outline: object.outline })], pose);
  const grounded = shadow.length > 0 ? [posed(stage, "shadow", resting, shadow, { ...pose, dy: 0, rotation: 0 })] : [];
  return { layers: [...glow, ...mirror, ...grounded, self], box };
}

/** Bands of a mirror image, from the foot down: how far each reaches and how much of the strength is left in it. */
const MIRROR_BANDS = [
  [0.09, 1],
  [0.18, 0.55],
  [0.29, 0.2],
] as const;

function reflection(stage: Stage, subject: Subject, box: Box, strength: number): Layer[] {
  const floor = bottom(box);
  return MIRROR_BANDS.map(([reach, left], index) => {
    const from = index === 0 ? 0 : MIRROR_BANDS[index - 1]![0];
    const strip = { x: box.x - 20, y: floor + box.height * from, width: box.width + 40, height: box.height * (reach - from) };
    const image = { ...body(stage, subject, box, { cast: null, outline: 0 }), scaleY: -1, opacity: strength * left };
    return group(stage, "mirror", strip, [image], { clip: { kind: "rect", box: { x: 0, y: 0, width: strip.width, height: strip.height } } });
  });
}

/**
 * A companion: smaller, with a lighter shadow; `blur` puts it out of the camera's focus. A look that shows its hero
 * alone gets no layers, only the place.
 */
export function propObject(
  stage: Stage,
  name: string,
  place: Place,
  pose: Pose = {},
  options: { blur?: number; tint?: string; contact?: number; outline?: number } = {},
): Placed {
  const subject: Subject = { kind: "pictogram", name };
  const { object } = stage.look;
  const blur = options.blur ?? object.companionBlur;
  const box = inkBox(subject, { ...place, maxWidth: place.maxWidth * object.size, maxHeight: place.maxHeight * object.size });
  if (!object.companions) return { layers: [], box };
  const shadow = contactShadow(stage, subject, box, options.contact ?? object.contact * 0.7);
  const cast = object.cast && { ...object.cast, dx: object.cast.dx * 0.5, dy: object.cast.dy * 0.5, blur: object.cast.blur * 0.6 };
  const style = { cast: blur > 0 ? null : cast, outline: options.outline ?? Math.round(object.outline * 0.6), ...(blur > 0 ? { blur } : {}), ...(options.tint ? { tint: options.tint } : {}) };
  return { layers: [posed(stage, name, box, [...shadow, body(stage, subject, box, style)], pose)], box };
}

function posed(stage: Stage, name: string, box: Box, children: readonly Layer[], pose: Pose): Layer {
  const held = group(stage, name, box, children, {
    anchor: [0.5, 1],
    ...(pose.scale === undefined ? {} : { scale: pose.scale }),
    ...(pose.rotation === undefined ? {} : { rotation: pose.rotation }),
    ...(pose.opacity === undefined ? {} : { opacity: pose.opacity }),
    ...(pose.from === undefined ? {} : { from: pose.from }),
    ...(pose.frames === undefined ? {} : { frames: pose.frames }),
  });
  if (pose.dx === undefined && pose.dy === undefined) return held;
  return group(stage, `${name}-path`, { x: 0, y: 0, width: stage.size.width, height: stage.size.height }, [held], {
    anchor: [0, 0],
    x: pose.dx ?? 0,
    y: pose.dy ?? 0,
  });
}

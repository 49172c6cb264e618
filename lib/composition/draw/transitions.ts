import { penOf, type Pen, type Surface } from "#lib/composition/canvas.ts";
import type { Transition } from "#lib/composition/model.ts";
import { eased } from "#lib/composition/timeline/easing.ts";
import { fade } from "#lib/composition/draw/color.ts";
import { linear } from "#lib/composition/draw/paint.ts";

/** Both pictures of a change of scene, in device pixels. Drawing a side paints it over the pen's whole canvas. */
export type Sides = {
  width: number;
  height: number;
  /** Draws the scene that leaves straight onto the pen. */
  leaving(pen: Pen): void;
  /** Draws the scene that comes straight onto the pen. */
  coming(pen: Pen): void;
  /** An empty surface of the frame's size, not kept. */
  buffer(): Surface;
};

type Paint = (pen: Pen, sides: Sides, progress: number, transition: Transition) => void;

/** Draws the frame of a change at `progress` above 0 and below 1. */
export function drawTransition(pen: Pen, sides: Sides, progress: number, transition: Transition): void {
  pen.save();
  TRANSITIONS[transition.kind](pen, sides, progress, transition);
  pen.restore();
}

/** A side rendered apart, to be moved or faded as one picture. */
function picture(sides: Sides, draw: (pen: Pen) => void): Surface {
  const surface = sides.buffer();
  draw(penOf(surface));
  return surface;
}

/** Unit vector a change moves along. */
function heading(transition: Transition, fallback: NonNullable<Transition["direction"]>): readonly [number, number] {
  const { direction = fallback } = transition;
  return direction === "left" ? [-1, 0] : direction === "right" ? [1, 0] : direction === "up" ? [0, -1] : [0, 1];
}

function flood(pen: Pen, sides: Sides, color: string): void {
  pen.fillStyle = color;
  pen.fillRect(0, 0, sides.width, sides.height);
}

function about(pen: Pen, sides: Sides, scale: number, draw: () => void): void {
  pen.save();
  pen.translate(sides.width / 2, sides.height / 2);
  pen.scale(scale, scale);
  pen.translate(-sides.width / 2, -sides.height / 2);
  draw();
  pen.restore();
}

const crossfade: Paint = (pen, sides, progress) => {
  sides.leaving(pen);
  pen.globalAlpha = eased("in_out_sine", progress);
  pen.drawImage(picture(sides, sides.coming), 0, 0);
};

/** Both scenes rush past as one strip; echoes along the way stand for the blur of a swung camera. */
const whip: Paint = (pen, sides, progress, transition) => {
  const [dx, dy] = heading(transition, "left");
  const travel = eased("in_out_expo", progress);
  const speed = Math.max(0, 1 - Math.abs(progress - 0.5) * 2.4);
  const old = travel < 0.999 ? picture(sides, sides.leaving) : null;
  const next = travel > 0.001 ? picture(sides, sides.coming) : null;
  const echoes = speed > 0.1 ? 5 : 1;
  for (let i = 0; i < echoes; i++) {
    pen.globalAlpha = 1 / (i + 1);
    const at = travel + (i - (echoes - 1) / 2) * 0.035 * speed;
    const shift = Math.min(1, Math.max(0, at));
    const [x, y] = [dx * shift * sides.width, dy * shift * sides.height];
    if (old) pen.drawImage(old, x, y);
    if (next) pen.drawImage(next, x - dx * sides.width, y - dy * sides.height);
  }
};

/** The new scene pushes in over the old, which gives way by a third and darkens under the edge's shadow. */
const slide: Paint = (pen, sides, progress, transition) => {
  const [dx, dy] = heading(transition, "left");
  const travel = eased("in_out_cubic", progress ** 0.7);
  const [w, h] = [sides.width, sides.height];
  pen.drawImage(picture(sides, sides.leaving), dx * travel * w * 0.3, dy * travel * h * 0.3);
  flood(pen, sides, fade("#000000", 0.35 * travel));
  const [x, y] = [-dx * (1 - travel) * w, -dy * (1 - travel) * h];
  const depth = Math.max(w, h) * 0.05;
  const edge = [dx < 0 ? x : dx > 0 ? x + w : 0, dy < 0 ? y : dy > 0 ? y + h : 0] as const;
  pen.fillStyle = linear(pen, edge, [edge[0] + dx * depth, edge[1] + dy * depth], [[0, fade("#000000", 0.4 * (1 - travel))], [1, "#00000000"]]);
  pen.fillRect(dx === 0 ? 0 : Math.min(edge[0], edge[0] + dx * depth), dy === 0 ? 0 : Math.min(edge[1], edge[1] + dy * depth), dx === 0 ? w : depth, dy === 0 ? h : depth);
  pen.drawImage(picture(sides, sides.coming), x, y);
};

/** A slanted edge sweeps across, a bar of colour ahead of it. */
const wipe: Paint = (pen, sides, progress, transition) => {
  const [dx, dy] = heading(transition, "right");
  const [w, h] = [sides.width, sides.height];
  const slant = 0.22;
  const cut = (travel: number) => {
    const length = dx !== 0 ? w : h;
    const across = dx !== 0 ? h : w;
    const lean = across * slant;
    const at = travel * (length + lean);
    const points: [number, number][] = [[-1, -1], [at, -1], [at - lean, across + 1], [-1 - lean, across + 1]];
    pen.beginPath();
    points.forEach(([along, beside], i) => {
      const forward = dx + dy > 0 ? along : length - along;
      const [x, y] = dx !== 0 ? [forward, beside] : [beside, forward];
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
    pen.closePath();
  };
  sides.leaving(pen);
  if (transition.color) {
    pen.fillStyle = transition.color;
    cut(eased("in_out_cubic", Math.min(1, progress * 1.25)));
    pen.fill();
  }
  const next = picture(sides, sides.coming);
  cut(eased("in_out_cubic", Math.max(0, progress * 1.25 - 0.25)));
  pen.clip();
  pen.drawImage(next, 0, 0);
};

/** The camera dives through the old scene into the new. */
const zoom: Paint = (pen, sides, progress) => {
  const dive = eased("in_out_cubic", progress);
  const old = picture(sides, sides.leaving);
  const next = picture(sides, sides.coming);
  about(pen, sides, 1 + dive * 1.1, () => pen.drawImage(old, 0, 0));
  pen.globalAlpha = Math.min(1, Math.max(0, (progress - 0.3) / 0.4));
  about(pen, sides, 1.35 - 0.35 * eased("out_quint", progress), () => pen.drawImage(next, 0, 0));
};

/** A burst of light hides the cut. */
const flash: Paint = (pen, sides, progress, transition) => {
  const before = progress < 0.35;
  (before ? sides.leaving : sides.coming)(pen);
  const strength = before ? eased("in_cubic", progress / 0.35) : 1 - eased("out_cubic", (progress - 0.35) / 0.65);
  flood(pen, sides, fade(transition.color ?? "#ffffff", strength));
};

/** A disc opens from the centre; a thin ring of colour runs ahead of its rim. */
const iris: Paint = (pen, sides, progress, transition) => {
  const reach = Math.hypot(sides.width, sides.height) / 2;
  const next = picture(sides, sides.coming);
  const disc = (travel: number) => {
    pen.beginPath();
    pen.arc(sides.width / 2, sides.height / 2, Math.max(0.01, reach * travel), 0, Math.PI * 2);
  };
  sides.leaving(pen);
  if (transition.color) {
    pen.fillStyle = transition.color;
    disc(eased("in_out_cubic", Math.min(1, progress * 1.18)) * 1.04);
    pen.fill();
  }
  disc(eased("in_out_cubic", Math.max(0, progress * 1.18 - 0.18)) * 1.01);
  pen.clip();
  about(pen, sides, 1.12 - 0.12 * eased("out_cubic", progress), () => pen.drawImage(next, 0, 0));
};

/** Through a held colour. */
const dip: Paint = (pen, sides, progress, transition) => {
  const before = progress < 0.5;
  (before ? sides.leaving : sides.coming)(pen);
  flood(pen, sides, fade(transition.color ?? "#000000", eased("in_out_sine", before ? progress * 2 : 2 - progress * 2)));
};

/** The old scene is turned like a leaf: it folds toward its spine, its back catching the light. */
const page: Paint = (pen, sides, progress, transition) => {
  const [w, h] = [sides.width, sides.height];
  const turned = eased("in_out_cubic", progress);
  const mirrored = transition.direction === "right";
  const old = picture(sides, sides.leaving);
  sides.coming(pen);
  if (mirrored) {
    pen.translate(w, 0);
    pen.scale(-1, 1);
  }
  const fold = w * (1 - turned);
  const curl = Math.min(fold, w * 0.32 * Math.sin(Math.PI * turned) + w * 0.02);
  pen.fillStyle = linear(pen, [fold, 0], [fold + w * 0.16, 0], [[0, fade("#000000", 0.42 * (1 - turned))], [1, "#00000000"]]);
  pen.fillRect(fold, 0, w * 0.16, h);
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, fold, h);
  pen.clip();
  if (mirrored) {
    pen.translate(w, 0);
    pen.scale(-1, 1);
  }
  pen.drawImage(old, 0, 0);
  pen.restore();
  pen.fillStyle = linear(pen, [fold - curl, 0], [fold, 0], [
    [0, "#00000000"],
    [0.04, fade("#000000", 0.3)],
    [0.1, "#d9d5cf"],
    [0.55, "#fbf9f6"],
    [0.9, "#bdb8b0"],
    [1, "#8f8a83"],
  ]);
  pen.fillRect(fold - curl, 0, curl, h);
};

const SLATS = 9;

/** Slats open one after another. */
const blinds: Paint = (pen, sides, progress, transition) => {
  const [dx, dy] = heading(transition, "right");
  const [w, h] = [sides.width, sides.height];
  const next = picture(sides, sides.coming);
  sides.leaving(pen);
  pen.beginPath();
  for (let i = 0; i < SLATS; i++) {
    const order = dx + dy > 0 ? i : SLATS - 1 - i;
    const open = eased("in_out_cubic", Math.min(1, Math.max(0, progress * 1.7 - (order / (SLATS - 1)) * 0.7)));
    if (dx !== 0) pen.rect((i * w) / SLATS, 0, (w / SLATS) * open + (open === 1 ? 1 : 0), h);
    else pen.rect(0, (i * h) / SLATS, w, (h / SLATS) * open + (open === 1 ? 1 : 0));
  }
  pen.clip();
  pen.drawImage(next, 0, 0);
};

const cut: Paint = (pen, sides) => sides.coming(pen);

const TRANSITIONS: Record<Transition["kind"], Paint> = { cut, crossfade, whip, slide, wipe, zoom, flash, iris, dip, page, blinds };

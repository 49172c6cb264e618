import type { Pen, Surface } from "#lib/composition/canvas.ts";
import type { Sprites } from "#lib/composition/draw/sprites.ts";

/** What chance gave a particle for its whole life. All but `turn` lie in 0…1. */
export type Particle = {
  index: number;
  u: number;
  v: number;
  /** 0 far … 1 near: near ones are larger, faster and clearer. */
  depth: number;
  phase: number;
  /** -1…1: sense and rate of turning. */
  turn: number;
  color: string;
};

/** Where particles live at a moment. `speed` 1 is calm, `size` is the length of a middling particle. */
export type ParticleField = {
  pen: Pen;
  sprites: Sprites;
  width: number;
  height: number;
  seconds: number;
  speed: number;
  size: number;
  /** Alpha of the whole field. */
  alpha: number;
};

export type ParticleStyle = (field: ParticleField, particle: Particle) => void;

/** A value that runs over 0…`length` and begins again, `margin` outside at both ends. */
export function wrapped(value: number, length: number, margin: number): number {
  const span = length + 2 * margin;
  return ((((value + margin) % span) + span) % span) - margin;
}

/** 0 at both ends of 0…1 and 1 between, for a life that begins and ends unseen. */
export function swell(life: number, edge = 0.2): number {
  return Math.min(1, life / edge, (1 - life) / edge);
}

/** Lays a square sprite centred on a point. */
export function stamp(field: ParticleField, sprite: Surface, x: number, y: number, size: number, alpha: number): void {
  const shown = field.alpha * alpha;
  if (shown <= 0.004 || size < 0.3) return;
  field.pen.globalAlpha = Math.min(1, shown);
  field.pen.drawImage(sprite, x - size / 2, y - size / 2, size, size);
}

/** `stamp`, turned and stretched. Angles in radians. */
export function stampTurned(field: ParticleField, sprite: Surface, x: number, y: number, width: number, height: number, angle: number, alpha: number): void {
  const shown = field.alpha * alpha;
  if (shown <= 0.004) return;
  const { pen } = field;
  pen.save();
  pen.globalAlpha = Math.min(1, shown);
  pen.translate(x, y);
  pen.rotate(angle);
  pen.drawImage(sprite, -width / 2, -height / 2, width, height);
  pen.restore();
}

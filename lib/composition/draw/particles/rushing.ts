import type { Surface } from "#lib/composition/canvas.ts";
import { fade, lift } from "#lib/composition/draw/color.ts";
import { linear } from "#lib/composition/draw/paint.ts";
import { stamp, stampTurned, swell, wrapped, type ParticleField, type ParticleStyle } from "#lib/composition/draw/particles/field.ts";
import { speck } from "#lib/composition/draw/particles/floating.ts";

/** A line of light, bright at its head (right) and gone at its tail. */
function streak(field: ParticleField, color: string): Surface {
  return field.sprites.tile(`streak/${color}`, 256, 16, (pen) => {
    for (const [height, alpha] of [[16, 0.18], [8, 0.4], [3, 1]] as const) {
      pen.fillStyle = linear(pen, [0, 0], [256, 0], [[0, fade(color, 0)], [0.8, fade(color, alpha)], [0.97, fade(lift(color, 0.2), alpha)], [1, fade(color, 0)]]);
      pen.beginPath();
      pen.roundRect(0, 8 - height / 2, 256, height, height / 2);
      pen.fill();
    }
  });
}

/** Sparks thrown up from below: they leap, slow, bend under their weight and go out. */
const sparks: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const life = (t * speed * (0.45 + 0.35 * p.phase) + p.v) % 1;
  const throwX = p.turn * field.width * 0.42;
  const throwY = field.height * (0.5 + 0.75 * p.depth);
  const place = (at: number) => ({ x: field.width * (0.3 + 0.4 * p.u) + throwX * (1 - (1 - at) ** 1.7), y: field.height * 1.03 - throwY * (1 - (1 - at) ** 2) + field.height * 0.42 * at * at });
  const here = place(life);
  const before = place(Math.max(0, life - 0.035));
  const length = Math.max(field.size * 0.8, Math.hypot(here.x - before.x, here.y - before.y));
  const glow = swell(life, 0.12) * (0.6 + 0.4 * Math.sin(t * 31 + p.phase * 50));
  stampTurned(field, streak(field, p.color), (here.x + before.x) / 2, (here.y + before.y) / 2, length, field.size * 0.45, Math.atan2(here.y - before.y, here.x - before.x), glow);
  stamp(field, speck(field, lift(p.color, 0.15)), here.x, here.y, field.size * 1.5 * (1 - 0.5 * life), glow);
};

/** Lines that rush past from right to left, for speed. */
const streaks: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const near = 0.3 + 0.9 * p.depth;
  const length = field.width * (0.18 + 0.4 * p.phase) * near;
  const x = wrapped(p.u * field.width - t * speed * field.width * (0.9 + 0.9 * p.phase) * near, field.width, length);
  stampTurned(field, streak(field, p.color), x, p.v * field.height, length, field.size * 0.4 * near, Math.PI, 0.25 + 0.6 * p.depth);
};

export const RUSHING = { sparks, streaks };

import type { Surface } from "#lib/composition/canvas.ts";
import { fade, lift } from "#lib/composition/draw/color.ts";
import { radial } from "#lib/composition/draw/paint.ts";
import { stamp, stampTurned, swell, wrapped, type ParticleField, type ParticleStyle } from "#lib/composition/draw/particles/field.ts";

/** A soft round speck. */
export function speck(field: ParticleField, color: string): Surface {
  return field.sprites.tile(`speck/${color}`, 64, 64, (pen) => {
    pen.fillStyle = radial(pen, 32, 32, 32, [[0, color], [0.25, fade(color, 0.75)], [0.6, fade(color, 0.18)], [1, fade(color, 0)]]);
    pen.fillRect(0, 0, 64, 64);
  });
}

/** The disc of an unfocused light: even, a little brighter at the rim, soft by one lens's worth. */
function disc(field: ParticleField, color: string): Surface {
  return field.sprites.tile(`disc/${color}`, 192, 192, (pen) => {
    pen.fillStyle = radial(pen, 96, 96, 94, [
      [0, fade(color, 0.42)],
      [0.62, fade(color, 0.48)],
      [0.84, fade(lift(color, 0.06), 0.72)],
      [0.91, fade(lift(color, 0.1), 0.8)],
      [0.965, fade(color, 0.28)],
      [1, fade(color, 0)],
    ]);
    pen.fillRect(0, 0, 192, 192);
  });
}

function bubble(field: ParticleField, color: string): Surface {
  return field.sprites.tile(`bubble/${color}`, 160, 160, (pen) => {
    pen.fillStyle = radial(pen, 80, 80, 76, [
      [0, fade(color, 0.04)],
      [0.7, fade(color, 0.1)],
      [0.92, fade(color, 0.45)],
      [0.97, fade(lift(color, 0.15), 0.85)],
      [1, fade(color, 0)],
    ]);
    pen.fillRect(0, 0, 160, 160);
    pen.fillStyle = radial(pen, 54, 50, 22, [[0, "#ffffffe0"], [0.4, "#ffffff80"], [1, "#ffffff00"]]);
    pen.fillRect(0, 0, 160, 160);
    pen.fillStyle = radial(pen, 106, 112, 16, [[0, "#ffffff66"], [1, "#ffffff00"]]);
    pen.fillRect(0, 0, 160, 160);
  });
}

function puff(field: ParticleField, color: string): Surface {
  return field.sprites.tile(`puff/${color}`, 128, 128, (pen) => {
    for (const [x, y, radius, alpha] of [[64, 64, 62, 0.2], [48, 56, 42, 0.16], [80, 74, 44, 0.16], [66, 46, 36, 0.14]] as const) {
      pen.fillStyle = radial(pen, x, y, radius, [[0, fade(color, alpha)], [0.5, fade(color, alpha * 0.55)], [1, fade(color, 0)]]);
      pen.fillRect(0, 0, 128, 128);
    }
  });
}

/** Motes in a beam: hardly moving, glinting as they turn. */
const dust: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const near = 0.35 + 0.65 * p.depth;
  const x = wrapped(p.u * field.width + (p.turn * 26 + Math.sin(t * 0.5 * speed + p.phase * 9) * 34) * near + t * speed * 12 * p.turn, field.width, 40);
  const y = wrapped(p.v * field.height - t * speed * 22 * near + Math.cos(t * 0.7 * speed + p.phase * 7) * 20, field.height, 40);
  const glint = 0.35 + 0.65 * (0.5 + 0.5 * Math.sin(t * (1 + p.phase * 1.6) * speed + p.phase * 40)) ** 2;
  stamp(field, speck(field, p.color), x, y, field.size * (0.35 + 1.1 * p.depth ** 3), glint * (0.35 + 0.65 * near));
};

const bokeh: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const size = field.size * (0.45 + 1.15 * p.depth);
  const x = wrapped(p.u * field.width + Math.sin(t * 0.35 * speed + p.phase * 12) * size * 0.35 + t * speed * 9 * p.turn, field.width, size);
  const y = wrapped(p.v * field.height - t * speed * (8 + 18 * p.depth), field.height, size);
  const breath = 0.55 + 0.45 * Math.sin(t * (0.6 + p.phase * 0.7) * speed + p.phase * 20);
  stamp(field, disc(field, p.color), x, y, size, breath * (0.75 - 0.4 * p.depth));
};

const bubbles: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const size = field.size * (0.3 + 1.1 * p.depth * p.depth + 0.15 * p.phase);
  const rise = t * speed * (60 + 90 * p.depth);
  const x = wrapped(p.u * field.width + Math.sin(t * (1.1 + p.phase) * speed + p.phase * 9) * size * 0.28, field.width, size);
  const y = wrapped(p.v * field.height - rise, field.height, size);
  const wobble = 1 + 0.05 * Math.sin(t * 5 * speed + p.phase * 30);
  stampTurned(field, bubble(field, p.color), x, y, size * wobble, size / wobble, p.turn * 0.4, 0.55 + 0.45 * p.depth);
};

const steam: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const life = (t * speed * (0.16 + 0.08 * p.phase) + p.phase + p.v) % 1;
  const sway = Math.sin(life * 5 + p.phase * 9 + t * 0.4) * field.width * 0.1 * life;
  const x = field.width * (0.32 + 0.36 * p.u) + sway + p.turn * field.width * 0.12 * life;
  const y = field.height * (1 - life * 0.95);
  const size = field.size * (0.6 + 2.1 * life);
  stampTurned(field, puff(field, p.color), x, y, size, size * 1.2, p.phase * 6 + p.turn * life * 1.4, swell(life, 0.35) * 0.62);
};

export const FLOATING = { dust, bokeh, bubbles, steam };

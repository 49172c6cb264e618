import type { Surface } from "#lib/composition/canvas.ts";
import { lift } from "#lib/composition/draw/color.ts";
import { linear } from "#lib/composition/draw/paint.ts";
import { stamp, stampTurned, wrapped, type ParticleField, type ParticleStyle } from "#lib/composition/draw/particles/field.ts";
import { speck } from "#lib/composition/draw/particles/floating.ts";

/** Paper shapes: strips, squares, discs and ribbons, lit along one edge. */
function scrap(field: ParticleField, color: string, shape: number): Surface {
  return field.sprites.tile(`scrap/${shape}/${color}`, 48, 48, (pen) => {
    pen.fillStyle = linear(pen, [0, 0], [48, 48], [[0, lift(color, 0.08)], [0.5, color], [1, lift(color, -0.09)]]);
    pen.beginPath();
    if (shape === 0) pen.roundRect(2, 13, 44, 22, 2);
    else if (shape === 1) pen.roundRect(7, 7, 34, 34, 3);
    else if (shape === 2) pen.ellipse(24, 24, 17, 17, 0, 0, Math.PI * 2);
    else {
      pen.moveTo(2, 30);
      pen.bezierCurveTo(14, 8, 22, 44, 46, 18);
      pen.lineTo(46, 26);
      pen.bezierCurveTo(24, 52, 14, 16, 2, 38);
      pen.closePath();
    }
    pen.fill();
  });
}

function petal(field: ParticleField, color: string): Surface {
  return field.sprites.tile(`petal/${color}`, 96, 96, (pen) => {
    pen.fillStyle = linear(pen, [48, 4], [48, 92], [[0, lift(color, 0.1)], [0.55, color], [1, lift(color, -0.12)]]);
    pen.beginPath();
    pen.moveTo(48, 92);
    pen.bezierCurveTo(10, 70, 8, 24, 38, 6);
    pen.quadraticCurveTo(47, 14, 50, 6);
    pen.bezierCurveTo(84, 20, 88, 70, 48, 92);
    pen.closePath();
    pen.fill();
    pen.strokeStyle = lift(color, -0.07);
    pen.lineWidth = 1.2;
    pen.globalAlpha = 0.5;
    for (const lean of [-12, 0, 12]) {
      pen.beginPath();
      pen.moveTo(48, 88);
      pen.quadraticCurveTo(48 + lean, 55, 48 + lean * 1.7, 26);
      pen.stroke();
    }
  });
}

const confetti: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const near = 0.55 + 0.75 * p.depth;
  const size = field.size * near;
  const y = wrapped(p.v * field.height + t * speed * (190 + 130 * p.phase) * near, field.height, size * 2);
  const x = wrapped(p.u * field.width + Math.sin(t * (1.4 + p.phase) * speed + p.phase * 20) * size * 1.3, field.width, size * 2);
  const tumble = Math.cos(t * speed * (4 + 4 * p.phase) + p.phase * 30);
  stampTurned(field, scrap(field, p.color, p.index % 4), x, y, size, size * (0.12 + 0.88 * Math.abs(tumble)), p.turn * 4 + t * speed * p.turn * 2.4, tumble > 0 ? 1 : 0.82);
};

const petals: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const near = 0.5 + 0.8 * p.depth;
  const size = field.size * near;
  const glide = Math.sin(t * 0.9 * speed + p.phase * 14);
  const y = wrapped(p.v * field.height + t * speed * (70 + 50 * p.phase) * near + Math.abs(glide) * size * 0.5, field.height, size * 2);
  const x = wrapped(p.u * field.width + glide * size * 1.8 + t * speed * 46 * near, field.width, size * 2);
  const turn = Math.cos(t * speed * (1.3 + p.phase) + p.phase * 25);
  stampTurned(field, petal(field, p.color), x, y, size * (0.35 + 0.65 * Math.abs(turn)), size, glide * 0.8 + p.turn * 3 + t * speed * p.turn * 0.5, 0.72 + 0.28 * p.depth);
};

const snow: ParticleStyle = (field, p) => {
  const { seconds: t, speed } = field;
  const near = 0.3 + 0.9 * p.depth * p.depth;
  const y = wrapped(p.v * field.height + t * speed * 120 * near, field.height, field.size * 2);
  const x = wrapped(p.u * field.width + Math.sin(t * 0.8 * speed + p.phase * 18) * 40 * near + t * speed * 20 * near, field.width, field.size * 2);
  stamp(field, speck(field, p.color), x, y, field.size * (0.8 + 2.6 * near), 0.5 + 0.5 * near);
};

export const FALLING = { confetti, petals, snow };

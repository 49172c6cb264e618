import { createNoise2D, createNoise4D } from "simplex-noise";
import type { Pen, Surface } from "#lib/composition/canvas.ts";
import { random, type Random } from "#lib/kernel/random.ts";
import { bytes } from "#lib/composition/draw/color.ts";
import type { Sprites } from "#lib/composition/draw/sprites.ts";

/** Fills a surface pixel by pixel: red, green, blue and alpha as bytes, straight (not premultiplied). */
export function paintPixels(pen: Pen, width: number, height: number, pixel: (x: number, y: number, put: (r: number, g: number, b: number, a: number) => void) => void): void {
  const image = pen.createImageData(width, height);
  const { data } = image;
  let at = 0;
  const put = (r: number, g: number, b: number, a: number) => {
    data[at] = r;
    data[at + 1] = g;
    data[at + 2] = b;
    data[at + 3] = a;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) pixel(x, y, put);
  pen.putImageData(image, 0, 0);
}

const GRAIN_SIDE = 512;

/** Film grain, seamless: black and white specks of varying strength around nothing, so that it never shifts a colour. */
export function grainTile(sprites: Sprites, strength: number): Surface {
  return sprites.tile(`grain/${strength}`, GRAIN_SIDE, GRAIN_SIDE, (pen) => {
    const chance = random("grain");
    paintPixels(pen, GRAIN_SIDE, GRAIN_SIDE, (_x, _y, put) => {
      const value = (chance.next() + chance.next() + chance.next()) / 1.5 - 1;
      const tone = value > 0 ? 255 : 0;
      put(tone, tone, tone, Math.min(255, Math.abs(value) * 190 * strength));
    });
  });
}

const CAUSTICS_SIDE = 320;

/** A seamless net of bright lines: ridges of noise on a torus, so that opposite edges meet. */
export function causticsTile(sprites: Sprites, color: string, seed: number): Surface {
  return sprites.tile(`caustics/${color}/${seed}`, CAUSTICS_SIDE, CAUSTICS_SIDE, (pen) => {
    const noise = createNoise4D(random(seed).next);
    const [r, g, b] = bytes(color);
    const turn = (Math.PI * 2) / CAUSTICS_SIDE;
    paintPixels(pen, CAUSTICS_SIDE, CAUSTICS_SIDE, (x, y, put) => {
      const at = (radius: number, shift: number) =>
        noise(Math.cos(x * turn) * radius + shift, Math.sin(x * turn) * radius, Math.cos(y * turn) * radius, Math.sin(y * turn) * radius + shift);
      const bend = at(0.5, 7) * 0.4;
      const ridge = 1 - Math.abs(at(0.85, bend));
      const fine = 1 - Math.abs(at(1.7, 3 + bend));
      put(r, g, b, 255 * Math.min(1, ridge ** 9 * 0.95 + fine ** 14 * 0.35 + 0.05));
    });
  });
}

/** Noise in octaves, about -1…1; `x` and `y` in periods of the coarsest. */
export function octaves(chance: Random, count: number): (x: number, y: number) => number {
  const noise = createNoise2D(chance.next);
  const total = 2 - 2 ** (1 - count);
  return (x, y) => {
    let [sum, weight, frequency] = [0, 1, 1];
    for (let i = 0; i < count; i++) {
      sum += weight * noise(x * frequency + i * 17, y * frequency - i * 31);
      weight *= 0.5;
      frequency *= 2;
    }
    return sum / total;
  };
}

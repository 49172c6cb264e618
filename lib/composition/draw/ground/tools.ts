import type { Pen, Surface } from "#lib/composition/canvas.ts";
import { random } from "#lib/kernel/random.ts";
import { fade, lift, lightness, mix } from "#lib/composition/draw/color.ts";
import type { GroundScene } from "#lib/composition/draw/ground/painter.ts";
import { radial } from "#lib/composition/draw/paint.ts";
import { octaves, paintPixels } from "#lib/composition/draw/textures.ts";

/** A palette by what its colours are for; missing ones are derived from the base. */
export type Tones = { base: string; second: string; accent: string; light: string; dark: string; isDark: boolean };

export function tonesOf({ colors }: GroundScene): Tones {
  const base = colors[0]!;
  const isDark = lightness(base) < 0.5;
  const second = colors[1] ?? lift(base, isDark ? 0.12 : -0.08);
  return { base, second, accent: colors[2] ?? second, light: lift(base, isDark ? 0.16 : 0.07), dark: lift(base, isDark ? -0.09 : -0.14), isDark };
}

export function fillAll(pen: Pen, scene: GroundScene, style: unknown): void {
  pen.fillStyle = style;
  pen.fillRect(0, 0, scene.width, scene.height);
}

/** A pool of light or shade; falls off as a bell, so that it has no visible rim. `stretch` makes it taller (above 1) or flatter. */
export function pool(pen: Pen, x: number, y: number, radius: number, color: string, alpha: number, stretch = 1): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(1, stretch);
  pen.fillStyle = radial(pen, 0, 0, radius, BELL.map(([at, strength]) => [at, fade(color, alpha * strength)] as const));
  pen.fillRect(-radius, -radius, radius * 2, radius * 2);
  pen.restore();
}

const BELL: readonly (readonly [number, number])[] = Array.from({ length: 9 }, (_, i) => {
  const t = i / 8;
  return [t, (Math.exp(-t * t * 3.6) - Math.exp(-3.6)) / (1 - Math.exp(-3.6))] as const;
});

const GRAIN_SIDE = 512;

/** Fine grain over everything: texture, and the end of banding. `strength` 0.1 is barely seen. */
export function grainOver(pen: Pen, scene: GroundScene, strength: number): void {
  const tile = scene.tile("grain", GRAIN_SIDE, (inner) => {
    const chance = random("ground grain");
    paintPixels(inner, GRAIN_SIDE, GRAIN_SIDE, (_x, _y, put) => {
      const value = (chance.next() + chance.next() + chance.next()) / 1.5 - 1;
      put(value > 0 ? 255 : 0, value > 0 ? 255 : 0, value > 0 ? 255 : 0, Math.abs(value) * 200);
    });
  });
  pen.save();
  pen.globalAlpha *= Math.min(1, 0.05 + strength * 0.2);
  fillAll(pen, scene, pen.createPattern(tile, "repeat"));
  pen.restore();
}

export type Relief = {
  /** Size of the coarsest forms, in hundredths of the ground's mean side. */
  scale: number;
  octaves: number;
  /** How steep the forms are; 0.05 is gentle. */
  depth: number;
  /** Turns noise (-1…1) into height: identity unless given. */
  shape?: (value: number) => number;
  /** Stretch of the forms along x. */
  stretch?: number;
};

/** Pixels that the finest octave's period is given. */
const FINEST = 5;

/**
 * A surface of hills and hollows lit from the upper left, as translucent white and black to lay over a colour.
 * Computed once, at no more pixels than its finest forms need.
 */
export function relief(scene: GroundScene, key: string, form: Relief): Surface {
  const density = Math.min(0.5, (FINEST * 2 ** (form.octaves - 1)) / (form.scale * scene.unit));
  const [width, height] = [Math.ceil(scene.width * density), Math.ceil(scene.height * density)];
  return scene.surface(`relief/${key}`, width, height, (pen) => {
    const noise = octaves(scene.random.fork(key), form.octaves);
    const period = form.scale * scene.unit * density;
    const shape = form.shape ?? ((value: number) => value);
    const heights = new Float32Array((width + 1) * (height + 1));
    for (let y = 0; y <= height; y++)
      for (let x = 0; x <= width; x++) heights[y * (width + 1) + x] = shape(noise(x / (period * (form.stretch ?? 1)), y / period));
    paintPixels(pen, width, height, (x, y, put) => {
      const at = y * (width + 1) + x;
      const slope = (heights[at]! - heights[at + 1]!) * 0.8 + (heights[at]! - heights[at + width + 1]!);
      const light = -slope * form.depth * period;
      const tone = light > 0 ? 255 : 0;
      put(tone, tone, tone, Math.min(170, Math.abs(light) * 255));
    });
  });
}

const TOOTH_SIDE = 384;

/** The fine tooth of paper and plaster, lit from the upper left; one seamless tile serves every ground. */
export function toothOver(pen: Pen, scene: GroundScene, strength: number): void {
  const tile = scene.tile("tooth", TOOTH_SIDE, (inner) => {
    const coarse = lattice(TOOTH_SIDE, 6, "coarse tooth");
    const fine = lattice(TOOTH_SIDE, 3, "fine tooth");
    const heightAt = (x: number, y: number) => coarse(x, y) * 1.3 + fine(x, y) * 0.7;
    paintPixels(inner, TOOTH_SIDE, TOOTH_SIDE, (x, y, put) => {
      const light = heightAt(x + 1, y + 1) - heightAt(x, y);
      put(light > 0 ? 255 : 0, light > 0 ? 255 : 0, light > 0 ? 255 : 0, Math.min(200, Math.abs(light) * 190));
    });
  });
  pen.save();
  pen.globalAlpha *= strength;
  fillAll(pen, scene, pen.createPattern(tile, "repeat"));
  pen.restore();
}

/** Random heights on a grid of `cell` pixels, smoothly joined, repeating after `side` pixels. */
function lattice(side: number, cell: number, seed: string): (x: number, y: number) => number {
  const chance = random(seed);
  const count = side / cell;
  const knots = Float32Array.from({ length: count * count }, () => chance.next());
  const smooth = (t: number) => t * t * (3 - 2 * t);
  return (x, y) => {
    const [u, v] = [x / cell, y / cell];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [fu, fv] = [smooth(u - i), smooth(v - j)];
    const knot = (a: number, b: number) => knots[(b % count) * count + (a % count)]!;
    const top = knot(i, j) + (knot(i + 1, j) - knot(i, j)) * fu;
    const bottom = knot(i, j + 1) + (knot(i + 1, j + 1) - knot(i, j + 1)) * fu;
    return top + (bottom - top) * fv;
  };
}

/** Lays a relief over the whole ground. */
export function layRelief(pen: Pen, scene: GroundScene, surface: Surface, alpha: number): void {
  pen.save();
  pen.globalAlpha *= alpha;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(surface, 0, 0, scene.width, scene.height);
  pen.restore();
}

/** The slow glint of a light that wanders over still material; the motion most still grounds have. */
export function wanderingLight(pen: Pen, scene: GroundScene, seconds: number, color: string, alpha: number): void {
  const { width, height, drift } = scene;
  const t = seconds * (0.25 + 0.5 * drift);
  const sprite = scene.tile(`light/${color}`, 96, (inner) => {
    inner.translate(48, 48);
    inner.fillStyle = radial(inner, 0, 0, 48, BELL.map(([at, strength]) => [at, fade(color, strength)] as const));
    inner.fillRect(-48, -48, 96, 96);
  });
  const size = Math.max(width, height) * 0.85;
  const x = width * (0.36 + 0.26 * Math.sin(t * 0.9));
  const y = height * (0.3 + 0.16 * Math.cos(t * 0.7));
  pen.save();
  pen.globalAlpha *= alpha * (0.35 + 0.65 * drift);
  pen.drawImage(sprite, x - size / 2, y - size / 2, size, size);
  pen.restore();
}

/** A gradient of palette colours that runs through their mixtures without a grey middle. */
export function blended(a: string, b: string, count: number): (readonly [number, string])[] {
  return Array.from({ length: count }, (_, i) => [i / (count - 1), mix(a, b, i / (count - 1))] as const);
}

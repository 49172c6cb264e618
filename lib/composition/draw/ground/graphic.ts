import type { Pen } from "#lib/composition/canvas.ts";
import { fade, lift, mix, pickColor } from "#lib/composition/draw/color.ts";
import type { GroundPainter, GroundScene } from "#lib/composition/draw/ground/painter.ts";
import { fillAll, grainOver, pool, tonesOf } from "#lib/composition/draw/ground/tools.ts";
import { linear, radial } from "#lib/composition/draw/paint.ts";

/** A floor of light lines running to a glowing horizon. */
const gridPlane: GroundPainter = {
  step: 1,
  base(pen, scene) {
    const { base, second, accent } = tonesOf(scene);
    const { width: w, height: h } = scene;
    const horizon = h * HORIZON;
    fillAll(pen, scene, linear(pen, [0, 0], [0, h], [[0, lift(base, -0.05)], [HORIZON * 0.7, base], [HORIZON, mix(base, second, 0.55)], [HORIZON + 0.004, mix(base, second, 0.28)], [1, lift(base, -0.06)]]));
    pool(pen, w * 0.5, horizon, w * 0.95, accent, 0.6, 0.42);
    pool(pen, w * 0.5, horizon, w * 0.5, lift(accent, 0.16), 0.55, 0.22);
    const chance = scene.random.fork("stars");
    for (let i = 0; i < 130; i++) pool(pen, chance.next() * w, chance.next() * horizon * 0.92, scene.unit * chance.between(0.12, 0.4), "#ffffff", chance.between(0.2, 0.8));
    pen.strokeStyle = fade(lift(accent, 0.1), 0.6);
    pen.lineWidth = scene.unit * 0.14;
    for (let i = -16; i <= 16; i++) {
      pen.beginPath();
      pen.moveTo(w / 2 + i * w * 0.022, horizon);
      pen.lineTo(w / 2 + i * w * 0.34, h * 1.02);
      pen.stroke();
    }
    grainOver(pen, scene, scene.texture * 0.5);
  },
  motion(pen, scene, seconds) {
    const { accent } = tonesOf(scene);
    const { width: w, height: h } = scene;
    const horizon = h * HORIZON;
    const phase = (seconds * (0.25 + 0.9 * scene.drift)) % 1;
    pen.fillStyle = lift(accent, 0.12);
    for (let i = 0; i < 16; i++) {
      const near = (i + phase) / 16;
      const y = horizon + (h - horizon) * near ** 2.4;
      pen.globalAlpha = Math.min(1, near * 2.2) * 0.75;
      pen.fillRect(0, y, w, Math.max(1, scene.unit * 0.3 * near));
    }
    pen.globalAlpha = 1;
  },
};
const HORIZON = 0.62;

/** A drafting sheet of dots; a ripple passes through them. */
const dottedGrid: GroundPainter = {
  step: 2,
  base(pen, scene) {
    const { base, second, isDark } = tonesOf(scene);
    const { width: w, height: h } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w * 0.5, h], [[0, lift(base, 0.02)], [1, lift(mix(base, second, 0.07), -0.02)]]));
    pool(pen, w * 0.85, h * 0.12, w * 0.9, second, isDark ? 0.35 : 0.22, 1);
    pool(pen, w * 0.08, h * 0.86, w * 0.9, tonesOf(scene).accent, isDark ? 0.28 : 0.18, 1);
  },
  motion(pen, scene, seconds) {
    const { second, isDark } = tonesOf(scene);
    const { width: w, height: h, unit } = scene;
    const color = isDark ? lift(second, 0.15) : lift(second, -0.12);
    const dot = scene.tile(`pin/${color}`, 32, (inner) => {
      inner.fillStyle = color;
      inner.beginPath();
      inner.arc(16, 16, 14, 0, Math.PI * 2);
      inner.fill();
    });
    const pitch = unit * 4.4;
    const t = seconds * (0.3 + 0.9 * scene.drift);
    const [cx, cy] = [w * (0.7 + 0.1 * Math.sin(t * 0.3)), h * 0.25];
    const reach = Math.hypot(w, h);
    for (let y = pitch / 2; y < h; y += pitch)
      for (let x = pitch / 2; x < w; x += pitch) {
        const distance = Math.hypot(x - cx, y - cy) / reach;
        const swell = Math.max(0, Math.sin(distance * 16 - t * 2.2)) ** 3;
        const size = unit * (0.42 + 0.72 * swell);
        pen.globalAlpha = 0.26 + 0.5 * swell;
        pen.drawImage(dot, x - size, y - size, size * 2, size * 2);
      }
    pen.globalAlpha = 1;
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.3),
};

const RAYS = 14;

/** A turning sunburst, rays with depth, halftone at its rim. */
const stickerBurst: GroundPainter = {
  step: 1,
  base(pen, scene) {
    fillAll(pen, scene, scene.colors[0]);
  },
  motion(pen, scene, seconds) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h } = scene;
    const reach = Math.hypot(w, h) * 0.75;
    pen.save();
    pen.translate(w / 2, h * 0.44);
    pen.rotate(seconds * (0.05 + 0.16 * scene.drift));
    pen.fillStyle = radial(pen, 0, 0, reach, [[0, mix(base, second, 0.9)], [0.55, second], [1, lift(second, -0.06)]]);
    pen.beginPath();
    for (let i = 0; i < RAYS; i++) {
      const from = (i / RAYS) * Math.PI * 2;
      const to = from + Math.PI / RAYS;
      pen.moveTo(0, 0);
      pen.lineTo(Math.cos(from) * reach, Math.sin(from) * reach);
      pen.lineTo(Math.cos(to) * reach, Math.sin(to) * reach);
      pen.closePath();
    }
    pen.fill();
    pen.restore();
  },
  finish(pen, scene) {
    const { base, accent, isDark } = tonesOf(scene);
    const { width: w, height: h, unit } = scene;
    pool(pen, w / 2, h * 0.44, w * 0.75, lift(base, isDark ? 0.2 : 0.12), 0.75, 1.1);
    const pitch = unit * 2.3;
    pen.fillStyle = fade(accent, 0.5);
    pen.beginPath();
    for (let row = 0; row * pitch < h; row++)
      for (let column = 0; column * pitch < w + pitch; column++) {
        const [x, y] = [(column + (row % 2) / 2) * pitch, row * pitch];
        const away = Math.hypot((x - w / 2) / w, (y - h * 0.44) / h);
        const radius = pitch * 0.5 * Math.max(0, Math.min(1, (away - 0.42) * 2.2));
        if (radius < 0.6) continue;
        pen.moveTo(x + radius, y);
        pen.arc(x, y, radius, 0, Math.PI * 2);
      }
    pen.fill();
    grainOver(pen, scene, scene.texture * 0.4);
  },
};

const RIBBON_DIVISOR = 2;

/** Bands of silk flowing across, lit along their folds. */
const ribbons: GroundPainter = {
  step: 2,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    fillAll(pen, scene, linear(pen, [0, 0], [scene.width * 0.4, scene.height], [[0, lift(base, 0.03)], [0.6, base], [1, lift(mix(base, second, 0.25), -0.06)]]));
  },
  motion(pen, scene, seconds) {
    const { width: w, height: h } = scene;
    const surface = scene.surface("silk", Math.ceil(w / RIBBON_DIVISOR), Math.ceil(h / RIBBON_DIVISOR), () => undefined);
    const inner = surface.getContext("2d")!;
    inner.save();
    inner.setTransform(1 / RIBBON_DIVISOR, 0, 0, 1 / RIBBON_DIVISOR, 0, 0);
    inner.clearRect(0, 0, w, h);
    const chance = scene.random.fork("silk");
    const t = seconds * (0.25 + 0.75 * scene.drift);
    const inks = scene.colors.length > 1 ? scene.colors.slice(1) : [lift(scene.colors[0]!, 0.12)];
    for (let i = 0; i < 4; i++) {
      const [at, thick, rate, phase] = [0.08 + i * 0.27 + chance.between(-0.05, 0.05), chance.between(0.13, 0.24), chance.between(0.4, 0.8), chance.between(0, 6.3)];
      paintRibbon(inner, scene, pickColor(inks, i), at, thick, t * rate + phase);
    }
    inner.restore();
    pen.drawImage(surface, 0, 0, w, h);
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.6),
};

function paintRibbon(pen: Pen, scene: GroundScene, color: string, at: number, thick: number, phase: number): void {
  const { width: w, height: h } = scene;
  const edge = (x: number, lag: number) => h * (at + 0.075 * Math.sin(x * 2.6 + phase + lag) + 0.04 * Math.sin(x * 5.1 - phase * 0.7 + lag * 1.6) - 0.14 * (x - 0.5));
  const folds = 9;
  for (let fold = 0; fold < folds; fold++) {
    const [near, far] = [fold / folds, (fold + 1.06) / folds];
    const sheen = Math.sin(near * Math.PI * 2.2 + phase * 0.8) * 0.5 + Math.sin(near * Math.PI) * 0.5;
    pen.fillStyle = linear(pen, [0, 0], [w, h * 0.1], [[0, lift(color, sheen * 0.1 - 0.03)], [0.45 + 0.2 * Math.sin(phase + near * 2), lift(color, sheen * 0.16 + 0.03)], [1, lift(color, sheen * 0.08 - 0.07)]]);
    pen.beginPath();
    const steps = 14;
    for (let i = 0; i <= steps; i++) {
      const x = i / steps;
      const y = edge(x, near * 0.9) + near * thick * h;
      if (i === 0) pen.moveTo(0, y);
      else pen.lineTo(x * w, y);
    }
    for (let i = steps; i >= 0; i--) pen.lineTo((i / steps) * w, edge(i / steps, far * 0.9) + far * thick * h);
    pen.closePath();
    pen.fill();
  }
}

export const GRAPHIC_GROUNDS = {
  grid_plane: gridPlane,
  dotted_grid: dottedGrid,
  sticker_burst: stickerBurst,
  ribbons,
};

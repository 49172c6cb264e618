import type { Pen } from "#lib/composition/canvas.ts";
import { fade, lift, mix, pickColor } from "#lib/composition/draw/color.ts";
import type { GroundPainter, GroundScene } from "#lib/composition/draw/ground/painter.ts";
import { fillAll, grainOver, pool, tonesOf, toothOver } from "#lib/composition/draw/ground/tools.ts";
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

/** Printed dots that swell where a wave of light passes. */
const halftone: GroundPainter = {
  step: 2,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    fillAll(pen, scene, linear(pen, [0, 0], [scene.width, scene.height], [[0, lift(base, 0.02)], [1, mix(base, second, 0.16)]]));
    toothOver(pen, scene, 0.25 * scene.texture);
  },
  motion(pen, scene, seconds) {
    const { second, accent } = tonesOf(scene);
    const pitch = scene.unit * 2.5;
    const t = seconds * (0.2 + 0.8 * scene.drift);
    const { width: w, height: h } = scene;
    const dot = (color: string) => scene.tile(`dot/${color}`, 64, (inner) => {
      inner.fillStyle = color;
      inner.beginPath();
      inner.arc(32, 32, 31, 0, Math.PI * 2);
      inner.fill();
    });
    const [first, other] = [dot(second), dot(accent)];
    for (let row = -1; row * pitch * 0.866 < h + pitch; row++)
      for (let column = -1; column * pitch < w + pitch; column++) {
        const x = (column + (row % 2 === 0 ? 0 : 0.5)) * pitch;
        const y = row * pitch * 0.866;
        const diagonal = (x / w) * 0.55 + (1 - y / h) * 0.75;
        const wave = Math.sin(diagonal * 5.4 - t * 1.3 + Math.sin((y / h) * 4 + t * 0.6) * 0.8);
        const size = pitch * 1.12 * Math.max(0, Math.min(1, (1.08 - diagonal) * 0.62 + wave * 0.27));
        if (size > 1) pen.drawImage(wave > 0.55 ? other : first, x - size / 2, y - size / 2, size, size);
      }
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.35),
};

/** Overprinted shapes of a two-drum press: flat inks, a hair out of register, speckled where the ink ran thin. */
const risoBlobs: GroundPainter = {
  step: 2,
  base(pen, scene) {
    fillAll(pen, scene, scene.colors[0]);
    toothOver(pen, scene, 0.3 * scene.texture);
  },
  motion(pen, scene, seconds) {
    const chance = scene.random.fork("blobs");
    const { isDark } = tonesOf(scene);
    const t = seconds * (0.2 + 0.6 * scene.drift);
    const anchors = [[0.04, 0.06], [0.62, 0.02], [1, 0.3], [0, 0.66], [0.9, 0.9], [0.36, 1]] as const;
    pen.save();
    pen.globalCompositeOperation = isDark ? "screen" : "multiply";
    anchors.forEach(([u, v], i) => {
      const [size, rate, phase] = [chance.between(0.62, 0.9), chance.between(0.3, 0.6), chance.between(0, 6.3)];
      const color = pickColor(scene.colors.length > 1 ? scene.colors.slice(1) : [lift(scene.colors[0]!, -0.15)], i);
      const side = scene.width * size * 1.35;
      const blob = scene.surface(`blob/${i}`, Math.ceil(side * 0.6), Math.ceil(side * 0.6), (inner) => paintBlob(inner, scene, side * 0.6, i, color));
      pen.save();
      pen.translate(scene.width * u + Math.sin(t * rate + phase) * scene.unit * 5, scene.height * v + Math.cos(t * rate * 0.8 + phase) * scene.unit * 5);
      pen.rotate(phase + 0.12 * Math.sin(t * rate * 0.7));
      pen.drawImage(blob, -side / 2, -side / 2, side, side);
      pen.restore();
    });
    pen.restore();
  },
  finish: (pen, scene) => grainOver(pen, scene, 0.3 + scene.texture * 0.6),
};

function paintBlob(pen: Pen, scene: GroundScene, side: number, index: number, color: string): void {
  const chance = scene.random.fork(`blob ${index}`);
  const points = Array.from({ length: 7 }, (_, k) => {
    const angle = (k / 7) * Math.PI * 2;
    const radius = side * chance.between(0.3, 0.47);
    return [side / 2 + Math.cos(angle) * radius, side / 2 + Math.sin(angle) * radius] as const;
  });
  const middle = (a: readonly [number, number], b: readonly [number, number]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  const start = middle(points.at(-1)!, points[0]!);
  pen.beginPath();
  pen.moveTo(start[0], start[1]);
  points.forEach((point, k) => {
    const end = middle(point, points[(k + 1) % points.length]!);
    pen.quadraticCurveTo(point[0], point[1], end[0], end[1]);
  });
  pen.closePath();
  pen.fillStyle = linear(pen, [0, 0], [side, side], [[0, fade(color, 0.95)], [1, fade(color, 0.7)]]);
  pen.fill();
  pen.globalCompositeOperation = "destination-out";
  for (let i = 0; i < 900; i++) {
    pen.fillStyle = fade("#000000", chance.between(0.1, 0.7));
    const r = chance.between(0.4, 1.5);
    pen.fillRect(chance.next() * side, chance.next() * side, r, r);
  }
  pen.globalCompositeOperation = "source-over";
}

/** Broad strokes of a dry brush. */
const brushStripes: GroundPainter = {
  step: 3,
  base(pen, scene) {
    const { base } = tonesOf(scene);
    const { width: w, height: h, unit } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w, h], [[0, lift(base, 0.02)], [1, lift(base, -0.03)]]));
    const chance = scene.random.fork("strokes");
    const inks = scene.colors.length > 1 ? scene.colors.slice(1) : [lift(base, -0.09), lift(base, 0.06)];
    pen.save();
    pen.translate(w / 2, h / 2);
    pen.rotate(-0.32 + chance.between(-0.1, 0.1));
    const reach = Math.hypot(w, h) * 0.62;
    for (let i = 0, y = -reach; y < reach; i++) {
      const band = unit * chance.between(9, 18);
      if (i % 2 === 0) paintStroke(pen, pickColor(inks, i / 2), -reach + chance.between(-10, 10) * unit, y, reach * chance.between(1.5, 2.1), band, () => chance.next());
      y += band * chance.between(0.75, 1.2);
    }
    pen.restore();
    toothOver(pen, scene, 0.4 * scene.texture);
  },
  motion(pen, scene, seconds) {
    const t = seconds * (0.3 + 0.5 * scene.drift);
    const sprite = scene.tile("sheen", 96, (inner) => pool(inner, 48, 48, 48, "#ffffff", 1));
    const size = scene.height * 0.9;
    pen.save();
    pen.globalAlpha = 0.16 * (0.4 + 0.6 * scene.drift);
    pen.drawImage(sprite, scene.width * (0.5 + 0.4 * Math.sin(t * 0.7)) - size / 2, scene.height * (0.35 + 0.2 * Math.cos(t * 0.5)) - size / 2, size, size);
    pen.restore();
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.5),
};

/** One stroke made of bristles, each running dry at its own length. */
function paintStroke(pen: Pen, color: string, x: number, y: number, length: number, band: number, next: () => number): void {
  const bristles = Math.round(band * 0.17);
  for (let i = 0; i < bristles; i++) {
    const at = (i + next()) / bristles;
    const edge = Math.min(at, 1 - at) * 2;
    const [start, end] = [next() * length * 0.06 * (1.4 - edge), length * (0.78 + next() * 0.22 * (0.4 + edge))];
    const tone = lift(color, (next() - 0.5) * 0.09);
    pen.strokeStyle = linear(pen, [x + start, 0], [x + end, 0], [[0, fade(tone, 0.75)], [0.1, fade(tone, 0.9)], [0.7, fade(tone, 0.6 + 0.3 * next())], [1, fade(tone, 0)]]);
    pen.lineWidth = (band / bristles) * (0.5 + next() * 1.5);
    pen.lineCap = "round";
    const line = y + at * band;
    pen.beginPath();
    pen.moveTo(x + start, line);
    pen.bezierCurveTo(x + length * 0.3, line + (next() - 0.5) * band * 0.06, x + length * 0.65, line + (next() - 0.5) * band * 0.06, x + end, line + (next() - 0.5) * band * 0.05);
    pen.stroke();
  }
}

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
  halftone,
  riso_blobs: risoBlobs,
  brush_stripes: brushStripes,
  dotted_grid: dottedGrid,
  sticker_burst: stickerBurst,
  ribbons,
};

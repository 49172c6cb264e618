import type { Pen } from "#lib/composition/canvas.ts";
import { fade, lift, mix, pickColor } from "#lib/composition/draw/color.ts";
import type { GroundPainter, GroundScene } from "#lib/composition/draw/ground/painter.ts";
import { fillAll, grainOver, pool, tonesOf, toothOver } from "#lib/composition/draw/ground/tools.ts";
import { linear } from "#lib/composition/draw/paint.ts";

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

export const PRINT_GROUNDS = { halftone, riso_blobs: risoBlobs, brush_stripes: brushStripes };

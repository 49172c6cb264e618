import type { Pen } from "#lib/composition/canvas.ts";
import { fade, lift, mix, pickColor, bytes } from "#lib/composition/draw/color.ts";
import type { GroundPainter, GroundScene } from "#lib/composition/draw/ground/painter.ts";
import { fillAll, grainOver, layRelief, pool, relief, tonesOf, toothOver, wanderingLight } from "#lib/composition/draw/ground/tools.ts";
import { linear, radial } from "#lib/composition/draw/paint.ts";
import { paintLeaves } from "#lib/composition/draw/light/cast.ts";
import { octaves, paintPixels } from "#lib/composition/draw/textures.ts";

const softLight = (pen: Pen, scene: GroundScene, seconds: number) => wanderingLight(pen, scene, seconds, "#ffffff", tonesOf(scene).isDark ? 0.1 : 0.26);

/** Uncoated paper: a toothy surface, long fibres, a trace of uneven pulp. */
const paperFibre: GroundPainter = {
  step: 3,
  base(pen, scene) {
    const { base, second, isDark } = tonesOf(scene);
    const { width: w, height: h, unit, texture } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w, h], [[0, lift(base, 0.025)], [0.6, base], [1, lift(mix(base, second, 0.1), -0.035)]]));
    layRelief(pen, scene, relief(scene, "pulp", { scale: 30, octaves: 3, depth: 0.026 }), 0.6 * texture);
    toothOver(pen, scene, 0.3 * texture);
    const chance = scene.random.fork("fibres");
    for (let i = 0; i < 520; i++) {
      const [x, y, length, angle] = [chance.next() * w, chance.next() * h, unit * chance.between(0.8, 4.2), chance.between(0, 6.3)];
      const bend = chance.between(-0.6, 0.6);
      pen.strokeStyle = fade(chance.chance(isDark ? 0.7 : 0.4) ? "#ffffff" : lift(second, -0.15), chance.between(0.05, 0.22) * texture);
      pen.lineWidth = unit * chance.between(0.05, 0.12);
      pen.beginPath();
      pen.moveTo(x, y);
      pen.quadraticCurveTo(x + Math.cos(angle + bend) * length * 0.5, y + Math.sin(angle + bend) * length * 0.5, x + Math.cos(angle) * length, y + Math.sin(angle) * length);
      pen.stroke();
    }
  },
  motion: softLight,
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.5),
};

const WEAVE_SIDE = 192;

/** Woven cloth: threads over and under, slubs here and there, soft folds of light. */
const linen: GroundPainter = {
  step: 3,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h, texture } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w * 0.7, h], [[0, lift(base, 0.02)], [1, lift(mix(base, second, 0.14), -0.03)]]));
    const weave = scene.tile("weave", WEAVE_SIDE, (inner) => {
      const chance = scene.random.fork("weave");
      const threads = Array.from({ length: WEAVE_SIDE }, () => [chance.between(0.6, 1), chance.between(0.6, 1)] as const);
      paintPixels(inner, WEAVE_SIDE, WEAVE_SIDE, (x, y, put) => {
        const over = (Math.floor(x / 4) + Math.floor(y / 4)) % 2 === 0;
        const across = over ? (x % 4) - 1.5 : (y % 4) - 1.5;
        const round = 1 - (across / 2) ** 2 * 1.25;
        const yarn = over ? threads[Math.floor(x / 4)]![0] : threads[Math.floor(y / 4)]![1];
        const light = (round * yarn - 0.52) * 0.75 + chance.between(-0.12, 0.12);
        put(light > 0 ? 255 : 0, light > 0 ? 255 : 0, light > 0 ? 255 : 0, Math.min(255, Math.abs(light) * 230));
      });
    });
    pen.save();
    pen.globalAlpha = 0.3 * texture + 0.06;
    fillAll(pen, scene, pen.createPattern(weave, "repeat"));
    pen.restore();
    const chance = scene.random.fork("slubs");
    for (let i = 0; i < 150; i++) {
      const along = chance.chance(0.5);
      const [x, y, length, thick] = [chance.next() * w, chance.next() * h, scene.unit * chance.between(3, 16), scene.unit * chance.between(0.1, 0.28)];
      pen.fillStyle = fade(chance.chance(0.5) ? "#ffffff" : lift(second, -0.2), chance.between(0.04, 0.15) * texture);
      pen.fillRect(x, y, along ? length : thick, along ? thick : length);
    }
    layRelief(pen, scene, relief(scene, "folds", { scale: 46, octaves: 2, depth: 0.05, stretch: 1.8 }), 0.8);
  },
  motion: softLight,
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.25),
};

/** Hand-trowelled plaster. */
const plaster: GroundPainter = {
  step: 3,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h, texture } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w, h], [[0, lift(base, 0.03)], [0.5, base], [1, lift(mix(base, second, 0.2), -0.05)]]));
    layRelief(pen, scene, relief(scene, "clouds", { scale: 52, octaves: 3, depth: 0.05 }), 0.9 * texture);
    layRelief(pen, scene, relief(scene, "trowel", { scale: 24, octaves: 4, depth: 0.05, stretch: 2.4, shape: (v) => Math.abs(v) ** 0.8 }), 0.7 * texture);
    toothOver(pen, scene, 0.32 * texture);
    pool(pen, w * 0.15, h * 0.12, w * 0.9, "#ffffff", 0.16, 1.2);
  },
  motion: softLight,
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.3),
};

/** A sunlit wall: slanted light through a window, shadows of leaves stirring in it. */
const sunbeamWall: GroundPainter = {
  step: 2,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h, texture } = scene;
    const shade = lift(mix(base, second, 0.3), -0.1);
    fillAll(pen, scene, linear(pen, [0, 0], [w, h], [[0, lift(shade, 0.03)], [1, lift(shade, -0.05)]]));
    layRelief(pen, scene, relief(scene, "wall", { scale: 34, octaves: 4, depth: 0.04 }), 0.6 * texture);
    toothOver(pen, scene, 0.32 * texture);
  },
  motion(pen, scene, seconds) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h } = scene;
    const divisor = 8;
    const surface = scene.surface("sun", Math.ceil(w / divisor), Math.ceil(h / divisor), () => undefined);
    const inner = surface.getContext("2d")!;
    const t = seconds * (0.4 + scene.drift);
    inner.save();
    inner.setTransform(1 / divisor, 0, 0, 1 / divisor, 0, 0);
    inner.clearRect(0, 0, w, h);
    inner.save();
    inner.transform(1, -0.24, -0.42, 1, w * (0.36 + 0.012 * Math.sin(t * 0.3)), h * 0.2);
    paintSunPanes(inner, lift(mix(base, second, 0.12), 0.1), w, h);
    inner.restore();
    inner.globalCompositeOperation = "destination-out";
    paintLeaves(inner, scene.random.fork("leaves"), w, h, t);
    inner.restore();
    pen.save();
    pen.globalAlpha *= 0.86;
    pen.globalCompositeOperation = tonesOf(scene).isDark ? "screen" : "soft-light";
    pen.drawImage(surface, 0, 0, w, h);
    pen.globalCompositeOperation = "source-over";
    pen.globalAlpha *= 0.45;
    pen.drawImage(surface, 0, 0, w, h);
    pen.restore();
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.4),
};

function paintSunPanes(pen: Pen, color: string, width: number, height: number): void {
  const [paneWidth, paneHeight, gap] = [width * 0.36, height * 0.19, width * 0.04];
  for (let softness = 3; softness >= 0; softness--) {
    const grow = (softness * width) / 170;
    pen.fillStyle = fade(color, softness === 0 ? 0.6 : 0.22);
    for (let column = 0; column < 2; column++)
      for (let row = 0; row < 3; row++) {
        pen.beginPath();
        pen.roundRect(column * (paneWidth + gap) - grow, row * (paneHeight + gap) - grow, paneWidth + 2 * grow, paneHeight + 2 * grow, grow + 2);
        pen.fill();
      }
  }
}

/** Polished stone: clouds of mineral, veins that branch and fade. */
const marble: GroundPainter = {
  step: 3,
  base(pen, scene) {
    const { base, second, accent } = tonesOf(scene);
    const density = 0.34;
    const [w, h] = [Math.ceil(scene.width * density), Math.ceil(scene.height * density)];
    const surface = scene.surface("stone", w, h, (inner) => {
      const warp = octaves(scene.random.fork("warp"), 3);
      const veins = octaves(scene.random.fork("veins"), 3);
      const clouds = octaves(scene.random.fork("clouds"), 3);
      const [body, cloud, vein, gold] = [bytes(base), bytes(mix(base, second, 0.45)), bytes(mix(base, lift(second, -0.28), 0.75)), bytes(accent)];
      const period = Math.sqrt(w * h) * 0.62;
      paintPixels(inner, w, h, (x, y, put) => {
        const [u, v] = [x / period, y / period];
        const bend = warp(u * 1.3, v * 1.3);
        const mist = Math.max(0, clouds(u * 0.9 + bend * 0.5, v * 0.9 - bend * 0.4)) * 0.9;
        const run = Math.abs(veins(u * 1.05 + v * 0.75 + bend * 0.42, (v - u) * 0.3 + bend * 0.2));
        const thin = Math.abs(veins((u + v * 0.8) * 1.5 - bend * 0.5 + 9, (v - u) * 0.5 + bend * 0.35));
        const strength = Math.max(0, 1 - run * 15) ** 1.6 * (0.45 + 0.55 * mist) + Math.max(0, 1 - thin * 30) * 0.32;
        const rim = Math.max(0, 1 - Math.abs(run - 0.045) * 70) * 0.35 * mist;
        const blend = (i: 0 | 1 | 2) => {
          const stone = body[i] + (cloud[i] - body[i]) * Math.min(1, mist);
          const veined = stone + (vein[i] - stone) * Math.min(1, strength);
          return veined + (gold[i] - veined) * rim;
        };
        put(blend(0), blend(1), blend(2), 255);
      });
    });
    pen.imageSmoothingQuality = "high";
    pen.drawImage(surface, 0, 0, scene.width, scene.height);
    pool(pen, scene.width * 0.2, scene.height * 0.15, scene.width * 0.9, "#ffffff", 0.12, 1.4);
  },
  motion: (pen, scene, seconds) => wanderingLight(pen, scene, seconds, "#ffffff", tonesOf(scene).isDark ? 0.12 : 0.3),
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.25),
};

/** Chips of stone set in a polished floor. */
const terrazzo: GroundPainter = {
  step: 3,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h, unit, texture } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w, h], [[0, lift(base, 0.02)], [1, lift(base, -0.025)]]));
    layRelief(pen, scene, relief(scene, "cement", { scale: 14, octaves: 3, depth: 0.03 }), 0.4 * texture);
    const chance = scene.random.fork("chips");
    const spots: { x: number; y: number; r: number }[] = [];
    for (let i = 0; i < 1500 && spots.length < 420; i++) {
      const r = unit * (chance.chance(0.12) ? chance.between(3.2, 5.6) : chance.chance(0.4) ? chance.between(1.3, 2.6) : chance.between(0.4, 1));
      const spot = { x: chance.next() * w, y: chance.next() * h, r };
      if (spots.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) > (other.r + r) * 1.08)) spots.push(spot);
    }
    const palette = [...scene.colors.slice(1), lift(base, -0.2), lift(base, 0.1), lift(second, -0.1)];
    spots.forEach((spot, i) => paintChip(pen, spot, pickColor(palette, i), chance.int(5, 8), () => chance.next()));
    pool(pen, w * 0.2, h * 0.1, w, "#ffffff", 0.14, 1.3);
  },
  motion: softLight,
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.3),
};

function paintChip(pen: Pen, spot: { x: number; y: number; r: number }, color: string, corners: number, next: () => number): void {
  const points = Array.from({ length: corners }, (_, k) => {
    const angle = ((k + next() * 0.7) / corners) * Math.PI * 2;
    const radius = spot.r * (0.62 + next() * 0.42);
    return [spot.x + Math.cos(angle) * radius, spot.y + Math.sin(angle) * radius] as const;
  });
  pen.fillStyle = linear(pen, [spot.x - spot.r, spot.y - spot.r], [spot.x + spot.r, spot.y + spot.r], [[0, lift(color, 0.05)], [1, lift(color, -0.05)]]);
  pen.beginPath();
  points.forEach(([x, y], k) => (k === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
  pen.fill();
  pen.fillStyle = radial(pen, spot.x + spot.r * 0.2, spot.y + spot.r * 0.1, spot.r * 0.6, [[0, fade(lift(color, next() > 0.5 ? 0.1 : -0.08), 0.45)], [1, fade(color, 0)]]);
  pen.fill();
}

export const MATERIAL_GROUNDS = { paper_fibre: paperFibre, linen, plaster, sunbeam_wall: sunbeamWall, marble, terrazzo };

import type { Pen } from "#lib/composition/canvas.ts";
import { fade, lift, mix, pickColor } from "#lib/composition/draw/color.ts";
import type { GroundPainter, GroundScene } from "#lib/composition/draw/ground/painter.ts";
import { blended, fillAll, grainOver, pool, tonesOf } from "#lib/composition/draw/ground/tools.ts";
import { linear, radial } from "#lib/composition/draw/paint.ts";
import { paintCaustics } from "#lib/composition/draw/light/cast.ts";
import { octaves, paintPixels } from "#lib/composition/draw/textures.ts";

/** A seamless backdrop: wall flows into floor, a key light on the wall, a soft pool where a product stands. */
const studioSweep: GroundPainter = {
  step: 3,
  soft: true,
  base(pen, scene) {
    const { base, second, isDark } = tonesOf(scene);
    const { width: w, height: h } = scene;
    const horizon = h * 0.66;
    fillAll(pen, scene, linear(pen, [0, 0], [0, h], [
      [0, lift(mix(base, second, 0.28), -0.05)],
      [0.34, mix(base, second, 0.08)],
      [0.6, lift(base, 0.01)],
      [0.68, lift(base, -0.055)],
      [0.78, lift(base, isDark ? 0.02 : 0)],
      [1, lift(mix(base, second, 0.18), -0.07)],
    ]));
    pool(pen, w * 0.5, h * 0.36, w * 0.95, lift(base, isDark ? 0.2 : 0.12), isDark ? 0.55 : 0.8, 1.15);
    pool(pen, w * 0.5, horizon + h * 0.14, w * 0.85, lift(base, isDark ? 0.16 : 0.1), isDark ? 0.5 : 0.85, 0.3);
    pool(pen, w * 0.02, h * 0.5, w * 0.6, lift(base, -0.2), 0.22, 2);
    pool(pen, w * 1, h * 0.62, w * 0.62, lift(second, -0.16), 0.22, 1.8);
  },
  motion(pen, scene, seconds) {
    const { base, second, isDark } = tonesOf(scene);
    const t = seconds * (0.3 + 0.5 * scene.drift);
    glowSprite(pen, scene, lift(mix(base, second, 0.35), isDark ? 0.22 : 0.08), scene.width * (0.5 + 0.22 * Math.sin(t * 0.8)), scene.height * (0.3 + 0.05 * Math.cos(t)), scene.width * 1.1, 0.4);
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.35),
};

/** A soft light from a small shared sprite, cheap enough to move. */
function glowSprite(pen: Pen, scene: GroundScene, color: string, x: number, y: number, size: number, alpha: number, stretch = 1): void {
  const sprite = scene.tile(`glow/${color}`, 96, (inner) => pool(inner, 48, 48, 48, color, 1));
  pen.save();
  pen.globalAlpha *= alpha;
  pen.drawImage(sprite, x - size / 2, y - (size * stretch) / 2, size, size * stretch);
  pen.restore();
}

const MESH_DIVISOR = 8;

/** Colours that melt into each other and slowly change places. */
const meshGradient: GroundPainter = {
  step: 3,
  soft: true,
  base: (pen, scene) => fillAll(pen, scene, scene.colors[0]!),
  motion(pen, scene, seconds) {
    const { width: w, height: h } = scene;
    const [mw, mh] = [Math.ceil(w / MESH_DIVISOR), Math.ceil(h / MESH_DIVISOR)];
    const surface = scene.surface("mesh", mw, mh, () => undefined);
    const inner = surface.getContext("2d")!;
    const chance = scene.random.fork("mesh");
    const { base, dark } = tonesOf(scene);
    inner.globalCompositeOperation = "source-over";
    inner.fillStyle = linear(inner, [0, 0], [mw * 0.4, mh], blended(base, mix(base, dark, 0.6), 5));
    inner.fillRect(0, 0, mw, mh);
    const count = Math.max(5, scene.colors.length + 3);
    const t = seconds * (0.15 + 0.55 * scene.drift);
    for (let i = 0; i < count; i++) {
      const [u, v, reach, rate, phase] = [chance.next(), chance.next(), chance.between(0.42, 0.78), chance.between(0.3, 0.8), chance.between(0, 6.3)];
      const spread = (i + 0.5) / count;
      const x = mw * (0.5 + 0.55 * Math.cos(spread * 6.28 + u * 2) + 0.16 * Math.sin(t * rate + phase));
      const y = mh * (0.1 + 0.8 * ((spread * 2.3 + v * 0.6) % 1) + 0.12 * Math.cos(t * rate * 0.9 + phase));
      const color = i % 4 === 3 ? lift(pickColor(scene.colors, i), 0.08) : pickColor(scene.colors, i + 1);
      pool(inner, x, y, mh * reach * 0.75, color, 0.92, 0.8 + u * 0.5);
    }
    pen.drawImage(surface, 0, 0, w, h);
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture),
};

/** A dark stage: two spots cross on the floor, haze in their cones. */
const spotlightStage: GroundPainter = {
  step: 2,
  soft: true,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h } = scene;
    const night = lift(base, -0.04);
    fillAll(pen, scene, linear(pen, [0, 0], [0, h], [[0, lift(night, -0.05)], [0.62, night], [0.72, lift(night, 0.045)], [1, lift(night, -0.06)]]));
    pool(pen, w * 0.5, h * 0.4, w * 0.9, second, 0.28, 1.3);
    pool(pen, w * 0.5, h * 0.79, w * 0.62, lift(second, 0.16), 0.5, 0.2);
    pool(pen, w * 0.5, h * 0.79, w * 0.3, lift(second, 0.3), 0.42, 0.2);
  },
  motion(pen, scene, seconds) {
    const { second, accent } = tonesOf(scene);
    const t = seconds * (0.4 + 0.8 * scene.drift);
    cone(pen, scene, 0.16, 0.46 + 0.05 * Math.sin(t * 0.7), lift(second, 0.22), 0.5);
    cone(pen, scene, 0.84, 0.54 + 0.05 * Math.sin(t * 0.6 + 2), lift(accent, 0.18), 0.42);
    cone(pen, scene, 0.5, 0.5 + 0.03 * Math.sin(t * 0.5 + 4), lift(second, 0.3), 0.34);
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.7),
};

/** A cone of haze from above the frame at `from` to the floor at `to` (fractions of the width). */
function cone(pen: Pen, scene: GroundScene, from: number, to: number, color: string, alpha: number): void {
  const { width: w, height: h } = scene;
  const sprite = scene.tile(`cone/${color}`, 128, (inner) => {
    for (let ply = 0; ply < 10; ply++) {
      const half = 60 * (1 - ply * 0.085);
      inner.fillStyle = linear(inner, [0, 0], [0, 128], [[0, fade(color, 0.3)], [0.5, fade(color, 0.1)], [0.9, fade(color, 0.04)], [1, fade(color, 0)]]);
      inner.beginPath();
      inner.moveTo(64 - half * 0.1, 0);
      inner.lineTo(64 + half * 0.1, 0);
      inner.lineTo(64 + half, 128);
      inner.lineTo(64 - half, 128);
      inner.closePath();
      inner.fill();
    }
  });
  pen.save();
  pen.globalCompositeOperation = "screen";
  pen.globalAlpha *= alpha;
  pen.translate(w * from, -h * 0.06);
  pen.transform(1, 0, (w * (to - from)) / (h * 0.9), 1, 0, 0);
  pen.drawImage(sprite, -w * 0.36, 0, w * 0.72, h * 0.92);
  pen.restore();
}

/** City lights far out of focus. */
const bokehNight: GroundPainter = {
  step: 1,
  soft: true,
  base(pen, scene) {
    const { base, second } = tonesOf(scene);
    const { width: w, height: h } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w * 0.2, h], [[0, lift(base, -0.05)], [0.55, mix(base, second, 0.22)], [0.75, mix(base, second, 0.34)], [1, lift(base, -0.06)]]));
    const chance = scene.random.fork("far");
    for (let i = 0; i < 46; i++) {
      const y = h * (0.5 + chance.between(-0.5, 0.5) * chance.next());
      lightDisc(pen, scene, pickColor(scene.colors, 1 + i), chance.next() * w, y, scene.unit * chance.between(2, 7), chance.between(0.2, 0.6));
    }
    grainOver(pen, scene, scene.texture * 0.6);
  },
  motion(pen, scene, seconds) {
    const chance = scene.random.fork("near");
    const t = seconds * (0.2 + 0.8 * scene.drift);
    for (let i = 0; i < 20; i++) {
      const [u, v, size, phase] = [chance.next(), chance.next(), chance.between(9, 24), chance.between(0, 6.3)];
      const x = scene.width * u + Math.sin(t * 0.6 + phase) * scene.unit * 3.5;
      const y = scene.height * (0.08 + 0.84 * v) + Math.cos(t * 0.5 + phase) * scene.unit * 3;
      lightDisc(pen, scene, pickColor(scene.colors, 1 + i), x, y, scene.unit * size, 0.42 + 0.22 * Math.sin(t * 1.3 + phase * 3));
    }
  },
};

function lightDisc(pen: Pen, scene: GroundScene, color: string, x: number, y: number, size: number, alpha: number): void {
  const sprite = scene.tile(`disc/${color}`, 160, (inner) => {
    inner.fillStyle = radial(inner, 80, 80, 79, [[0, fade(lift(color, 0.06), 0.5)], [0.7, fade(color, 0.55)], [0.9, fade(lift(color, 0.1), 0.85)], [0.96, fade(color, 0.35)], [1, fade(color, 0)]]);
    inner.fillRect(0, 0, 160, 160);
  });
  pen.save();
  pen.globalCompositeOperation = "screen";
  pen.globalAlpha *= alpha;
  pen.drawImage(sprite, x - size / 2, y - size / 2, size, size);
  pen.restore();
}

const NET_SIDE = 256;

/** Looking into clear water: depth below, a moving net of light above. */
const waterCaustics: GroundPainter = {
  step: 2,
  soft: true,
  base(pen, scene) {
    const { base, second, dark } = tonesOf(scene);
    const { width: w, height: h } = scene;
    fillAll(pen, scene, linear(pen, [0, 0], [w * 0.3, h], [[0, lift(mix(base, second, 0.5), 0.07)], [0.5, base], [1, lift(dark, -0.02)]]));
    pool(pen, w * 0.3, h * 0.16, w * 0.9, lift(second, 0.14), 0.5, 1.1);
  },
  motion(pen, scene, seconds) {
    const { width: w, height: h } = scene;
    const divisor = 4;
    const surface = scene.surface("net", Math.ceil(w / divisor), Math.ceil(h / divisor), () => undefined);
    const inner = surface.getContext("2d")!;
    const tile = scene.surface("net tile", NET_SIDE, NET_SIDE, (tilePen) => paintNet(tilePen, scene, lift(tonesOf(scene).second, 0.3)));
    inner.save();
    inner.setTransform(1, 0, 0, 1, 0, 0);
    inner.clearRect(0, 0, surface.width, surface.height);
    paintCaustics(inner, tile, surface.width, surface.height, seconds * (0.4 + 1.2 * scene.drift));
    inner.restore();
    pen.save();
    pen.globalCompositeOperation = "screen";
    pen.globalAlpha *= 0.75;
    pen.drawImage(surface, 0, 0, w, h);
    pen.restore();
  },
  finish: (pen, scene) => grainOver(pen, scene, scene.texture * 0.4),
};

function paintNet(pen: Pen, scene: GroundScene, color: string): void {
  const noise = octaves(scene.random.fork("net"), 1);
  const turn = (Math.PI * 2) / NET_SIDE;
  pen.fillStyle = color;
  pen.fillRect(0, 0, NET_SIDE, NET_SIDE);
  const mask = scene.surface("net mask", NET_SIDE, NET_SIDE, (maskPen) =>
    paintPixels(maskPen, NET_SIDE, NET_SIDE, (x, y, put) => {
      const fold = (k: number, shift: number) => noise(Math.cos(x * turn) * k + Math.sin(y * turn) * k * 0.7 + shift, Math.sin(x * turn) * k + Math.cos(y * turn) * k * 0.7 + shift);
      const ridge = 1 - Math.abs(fold(1.1, 0));
      const fine = 1 - Math.abs(fold(1.9, 5));
      put(0, 0, 0, 255 * Math.min(1, ridge ** 8 * 0.9 + fine ** 12 * 0.4 + 0.03));
    }),
  );
  pen.globalCompositeOperation = "destination-in";
  pen.drawImage(mask, 0, 0);
  pen.globalCompositeOperation = "source-over";
}

export const SOFT_GROUNDS = {
  studio_sweep: studioSweep,
  mesh_gradient: meshGradient,
  spotlight_stage: spotlightStage,
  bokeh_night: bokehNight,
  water_caustics: waterCaustics,
};

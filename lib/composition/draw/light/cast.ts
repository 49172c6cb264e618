import type { Pen } from "#lib/composition/canvas.ts";
import { random } from "#lib/kernel/random.ts";
import { fade } from "#lib/composition/draw/color.ts";
import { radial } from "#lib/composition/draw/paint.ts";
import { FPS } from "#lib/composition/draw/stage.ts";
import { drawSoft, type LightStyle } from "#lib/composition/draw/light/style.ts";
import { causticsTile } from "#lib/composition/draw/textures.ts";

/** The net of light at the bottom of a pool: two nets sliding over each other, brightest where both are bright. */
const caustics: LightStyle = {
  step: 1,
  adds: true,
  draw(stage, layer, frame, intensity) {
    const tile = causticsTile(stage.sprites, layer.color, layer.seed);
    drawSoft(stage, layer, 4, frame, intensity, (pen, width, height) => paintCaustics(pen, tile, width, height, frame / FPS));
  },
};

/** Lays two sliding copies of a seamless tile, each seen through the other, so that bright lines gather and part. */
export function paintCaustics(pen: Pen, tile: { width: number; height: number }, width: number, height: number, seconds: number): void {
  const side = Math.max(width, height) * 0.62;
  const cover = (dx: number, dy: number, scale: number) => {
    const s = side * scale;
    for (let x = -s + (((dx % s) + s) % s); x < width; x += s) for (let y = -s + (((dy % s) + s) % s); y < height; y += s) pen.drawImage(tile, x, y, s + 1, s + 1);
  };
  cover(seconds * side * 0.045, seconds * side * 0.028, 1);
  pen.globalCompositeOperation = "destination-in";
  cover(-seconds * side * 0.034 + side * 0.4, seconds * side * 0.041 + side * 0.2, 1.18);
  pen.globalCompositeOperation = "lighter";
  pen.globalAlpha *= 0.5;
  cover(seconds * side * 0.02 + side * 0.1, -seconds * side * 0.03, 1.43);
}

/** Afternoon sun through a window: slanted panes on the wall, soft at their far edge, leaves stirring in front. */
const windowLight: LightStyle = {
  step: 2,
  adds: true,
  draw(stage, layer, frame, intensity) {
    const t = frame / FPS;
    drawSoft(stage, layer, 8, frame, intensity, (pen, width, height) => {
      const chance = random(layer.seed);
      const slant = Math.tan((((layer.angle ?? -18) + 0.5 * Math.sin(t * 0.3)) * Math.PI) / 180);
      pen.save();
      pen.transform(1, slant, -0.42, 1, width * 0.32 + Math.sin(t * 0.25) * width * 0.012, height * 0.08);
      paintPanes(pen, layer.color, width, height);
      pen.restore();
      pen.globalCompositeOperation = "destination-out";
      paintLeaves(pen, chance, width, height, t);
    });
  },
};

function paintPanes(pen: Pen, color: string, width: number, height: number): void {
  const [columns, rows] = [2, 3];
  const [paneWidth, paneHeight] = [width * 0.34, height * 0.2];
  const gap = width * 0.035;
  for (let softness = 5; softness >= 0; softness--) {
    const grow = (softness * width) / 110;
    pen.fillStyle = fade(color, softness === 0 ? 0.42 : 0.1);
    for (let column = 0; column < columns; column++)
      for (let row = 0; row < rows; row++) {
        pen.beginPath();
        pen.roundRect(column * (paneWidth + gap) - grow, row * (paneHeight + gap) - grow, paneWidth + 2 * grow, paneHeight + 2 * grow, grow + 2);
        pen.fill();
      }
  }
}

/** Shadows of leaves on a swaying branch. */
export function paintLeaves(pen: Pen, chance: ReturnType<typeof random>, width: number, height: number, seconds: number): void {
  const unit = Math.sqrt(width * height);
  for (let i = 0; i < 16; i++) {
    const [u, v, size, turn, phase] = [chance.next(), chance.next(), chance.between(0.06, 0.15), chance.between(0, Math.PI), chance.between(0, 6)];
    const sway = Math.sin(seconds * (0.7 + 0.3 * Math.sin(phase)) + phase);
    pen.save();
    pen.translate(width * (0.35 + u * 0.75) + sway * unit * 0.012, height * (v * 0.7 - 0.05) + sway * unit * 0.006);
    pen.rotate(turn + sway * 0.07);
    pen.scale(1, 0.36);
    const radius = unit * size;
    pen.fillStyle = radial(pen, 0, 0, radius, [[0, "#000000c0"], [0.6, "#000000a0"], [0.86, "#00000038"], [1, "#00000000"]]);
    pen.fillRect(-radius, -radius, radius * 2, radius * 2);
    pen.restore();
  }
}

export const CAST_LIGHTS = { caustics, window: windowLight };

import { random } from "#lib/kernel/random.ts";
import { fade, lift, mix } from "#lib/composition/draw/color.ts";
import { linear, radial } from "#lib/composition/draw/paint.ts";
import { FPS, spriteOf } from "#lib/composition/draw/stage.ts";
import { drawSoft, type LightStyle } from "#lib/composition/draw/light/style.ts";

/** A soft round light filling the box; it neither moves nor breathes unless its intensity does. */
const glow: LightStyle = {
  step: null,
  adds: true,
  draw(stage, layer, _frame, intensity) {
    const { box } = layer;
    const soft = { ...stage, density: Math.min(stage.density, 0.25) };
    const sprite = spriteOf(soft, layer, "glow", box, (pen) => {
      pen.translate(box.x + box.width / 2, box.y + box.height / 2);
      pen.scale(box.width / 2, box.height / 2);
      pen.fillStyle = radial(pen, 0, 0, 1, Array.from({ length: 11 }, (_, i) => [i / 10, fade(layer.color, Math.exp(-((i / 10) ** 2) * 4.2) - 0.015 * (i / 10))] as const));
      pen.fillRect(-1, -1, 2, 2);
    });
    const { pen } = stage;
    pen.globalAlpha *= intensity;
    pen.drawImage(sprite.surface, sprite.x, sprite.y, sprite.width, sprite.height);
  },
};

/** Light that found its way past the shutter: warm tongues from the edges, drifting and pulsing. */
const leak: LightStyle = {
  step: 2,
  adds: true,
  draw(stage, layer, frame, intensity) {
    const chance = random(layer.seed);
    const t = frame / FPS;
    const tongues = Array.from({ length: 4 }, (_, i) => ({
      side: (chance.int(0, 1) + i) % 2,
      at: chance.next(),
      reach: chance.between(0.6, 1.1),
      rate: chance.between(0.25, 0.6),
      phase: chance.between(0, 6),
      hot: chance.next(),
    }));
    drawSoft(stage, layer, 10, frame, intensity, (pen, width, height) => {
      pen.globalCompositeOperation = "lighter";
      for (const tongue of tongues) {
        const wander = Math.sin(t * tongue.rate + tongue.phase);
        const x = tongue.side === 0 ? -width * 0.12 + wander * width * 0.12 : width * 1.12 + wander * width * 0.12;
        const y = height * (tongue.at + 0.22 * Math.sin(t * tongue.rate * 0.7 + tongue.phase * 2));
        const strength = 0.68 + 0.3 * Math.sin(t * tongue.rate * 2.3 + tongue.phase);
        const core = mix(layer.color, "#fff1d6", 0.55 * tongue.hot);
        const radius = width * tongue.reach;
        pen.save();
        pen.translate(x, y);
        pen.scale(1, 1.9);
        pen.fillStyle = radial(pen, 0, 0, radius, [[0, fade(core, strength)], [0.3, fade(mix(core, layer.color, 0.5), strength * 0.55)], [0.65, fade(layer.color, strength * 0.16)], [1, fade(layer.color, 0)]]);
        pen.fillRect(-radius, -radius, radius * 2, radius * 2);
        pen.restore();
      }
    });
  },
};

/** Shafts of light from beyond one corner, fanned, slowly swinging against each other. */
const beam: LightStyle = {
  step: 2,
  adds: true,
  draw(stage, layer, frame, intensity) {
    const chance = random(layer.seed);
    const t = frame / FPS;
    const shafts = Array.from({ length: 6 }, () => ({ off: chance.between(-0.34, 0.34), width: chance.between(0.03, 0.11), rate: chance.between(0.2, 0.55), phase: chance.between(0, 6.3), alpha: chance.between(0.16, 0.42) }));
    drawSoft(stage, layer, 6, frame, intensity, (pen, width, height) => {
      const main = ((layer.angle ?? 62) * Math.PI) / 180;
      const reach = Math.hypot(width, height) * 1.25;
      const source = [width / 2 - Math.cos(main) * reach * 0.56, height / 2 - Math.sin(main) * reach * 0.56] as const;
      pen.globalCompositeOperation = "lighter";
      for (const shaft of shafts) {
        const angle = main + shaft.off + 0.03 * Math.sin(t * shaft.rate + shaft.phase);
        const alpha = shaft.alpha * (0.75 + 0.25 * Math.sin(t * shaft.rate * 1.9 + shaft.phase * 2));
        pen.save();
        pen.translate(source[0], source[1]);
        pen.rotate(angle);
        for (let ply = 0; ply < 4; ply++) {
          const half = shaft.width * (1 - ply * 0.22) * reach;
          pen.fillStyle = linear(pen, [0, 0], [reach, 0], [[0, fade(lift(layer.color, 0.06), alpha * 0.36)], [0.4, fade(layer.color, alpha * 0.22)], [1, fade(layer.color, 0)]]);
          pen.beginPath();
          pen.moveTo(0, -half * 0.12);
          pen.lineTo(reach, -half);
          pen.lineTo(reach, half);
          pen.lineTo(0, half * 0.12);
          pen.closePath();
          pen.fill();
        }
        pen.restore();
      }
    });
  },
};

export const GLOW_LIGHTS = { glow, leak, beam };

import { random } from "#lib/kernel/random.ts";
import { fade } from "#lib/composition/draw/color.ts";
import { lay, spriteOf } from "#lib/composition/draw/stage.ts";
import type { LightStyle } from "#lib/composition/draw/light/style.ts";
import { grainTile } from "#lib/composition/draw/textures.ts";

/** Corners fall off like a lens's: by the fourth power, dithered so that no rings show. */
const vignette: LightStyle = {
  step: null,
  adds: false,
  draw(stage, layer, _frame, intensity) {
    const { box } = layer;
    const sprite = spriteOf(stage, layer, "vignette", box, (pen) => {
      pen.save();
      pen.translate(box.x + box.width / 2, box.y + box.height / 2);
      pen.scale(box.width / 2, box.height / 2);
      const gradient = pen.createRadialGradient(0, 0, 0.35, 0, 0, 1.42);
      for (let i = 0; i <= 12; i++) {
        const t = i / 12;
        gradient.addColorStop(t, fade(layer.color, 0.92 * (t * t * (3 - 2 * t)) ** 1.25));
      }
      pen.fillStyle = gradient;
      pen.fillRect(-1, -1, 2, 2);
      pen.restore();
      pen.globalCompositeOperation = "source-atop";
      pen.globalAlpha = 0.16;
      pen.fillStyle = pen.createPattern(grainTile(stage.sprites, 1), "repeat");
      pen.fillRect(box.x, box.y, box.width, box.height);
    });
    stage.pen.globalAlpha *= intensity;
    lay(stage, sprite);
  },
};

/**
 * A grain that lies still, as that of paper or of a fine print. Grain that moves costs more bits than all the rest of
 * a film (30 Mbit/s at this size), and platforms that code a film again turn it to mud.
 */
const grain: LightStyle = {
  step: null,
  adds: false,
  draw(stage, layer, _frame, intensity) {
    const { box } = layer;
    const sprite = stage.sprites.of(layer, "grain", stage.scope, box, stage.rootDensity, (pen) => {
      const chance = random(layer.seed);
      const [dx, dy] = [chance.int(0, 511), chance.int(0, 511)];
      pen.translate(dx, dy);
      pen.fillStyle = pen.createPattern(grainTile(stage.sprites, 1), "repeat");
      pen.fillRect(box.x - dx, box.y - dy, box.width, box.height);
    });
    stage.pen.globalAlpha *= intensity;
    lay(stage, sprite);
  },
};

/** Bars that close over the top and bottom as the intensity grows. */
const letterbox: LightStyle = {
  step: null,
  adds: false,
  draw(stage, layer, _frame, intensity) {
    const { box } = layer;
    const height = box.height * 0.09 * intensity;
    stage.pen.fillStyle = layer.color;
    stage.pen.fillRect(box.x, box.y, box.width, height);
    stage.pen.fillRect(box.x, box.y + box.height - height, box.width, height);
  },
};

export const FILM_LIGHTS = { vignette, grain, letterbox };

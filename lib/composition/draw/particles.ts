import type { z } from "zod";
import { random } from "#lib/kernel/random.ts";
import type { particlesLayer } from "#lib/composition/model.ts";
import { FLOATING } from "#lib/composition/draw/particles/floating.ts";
import { FALLING } from "#lib/composition/draw/particles/falling.ts";
import { RUSHING } from "#lib/composition/draw/particles/rushing.ts";
import type { Particle, ParticleField, ParticleStyle } from "#lib/composition/draw/particles/field.ts";
import { FPS, type Moment, type Stage } from "#lib/composition/draw/stage.ts";

type ParticlesLayer = z.infer<typeof particlesLayer>;

const STYLES: Record<ParticlesLayer["style"], ParticleStyle> = { ...FLOATING, ...FALLING, ...RUSHING };

/** Frames between two different pictures: what floats is slow enough to move at every second frame. */
export function particleStep(layer: ParticlesLayer): number {
  return layer.style in FLOATING ? 2 : 1;
}

const populations = new WeakMap<ParticlesLayer, Particle[]>();

function populationOf(layer: ParticlesLayer): Particle[] {
  const known = populations.get(layer);
  if (known) return known;
  const chance = random(layer.seed);
  const made = Array.from({ length: layer.count }, (_, index) => ({
    index,
    u: chance.next(),
    v: chance.next(),
    depth: chance.next(),
    phase: chance.next(),
    turn: chance.between(-1, 1),
    color: layer.colors[index % layer.colors.length]!,
  }));
  made.sort((a, b) => a.depth - b.depth);
  populations.set(layer, made);
  return made;
}

/** Particles where their paths have brought them: each place is a function of the frame, so any frame can come first. */
export function drawParticles(stage: Stage, layer: ParticlesLayer, moment: Moment): void {
  const { pen } = stage;
  const { box } = layer;
  const step = particleStep(layer);
  pen.save();
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.clip();
  pen.translate(box.x, box.y);
  const field: ParticleField = {
    pen,
    sprites: stage.sprites,
    width: box.width,
    height: box.height,
    seconds: (Math.floor(moment.frame / step) * step) / FPS,
    speed: layer.speed,
    size: layer.size,
    alpha: pen.globalAlpha,
  };
  const style = STYLES[layer.style];
  for (const particle of populationOf(layer)) style(field, particle);
  pen.restore();
}

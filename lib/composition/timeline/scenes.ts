import type { Composition, Layer, Scene } from "#lib/composition/model.ts";

/** Scenes on screen at a frame: one, or two while the second takes over from the first. */
export type SceneMoment = {
  scene: Scene;
  index: number;
  /** Frame inside the scene. */
  frame: number;
  /** Present while the scene comes in: what leaves, and how far the change has come, above 0 and below 1. */
  transition?: { previous: Scene; previousFrame: number; progress: number };
};

/** What stands at a frame. Frames outside the composition show its first or last. */
export function sceneAt(composition: Composition, frame: number): SceneMoment {
  const held = Math.min(Math.max(0, frame), composition.frames - 1);
  const index = Math.max(0, composition.scenes.findLastIndex((scene) => scene.from <= held));
  const scene = composition.scenes[index]!;
  const local = held - scene.from;
  const previous = composition.scenes[index - 1];
  const { transition } = scene;
  if (!previous || !transition || transition.kind === "cut" || local >= transition.frames) return { scene, index, frame: local };
  return {
    scene,
    index,
    frame: local,
    transition: { previous, previousFrame: held - previous.from, progress: (local + 1) / (transition.frames + 1) },
  };
}

/** Whether a layer stands at a frame of its holder. A holder that leaves under a transition runs past its end. */
export function stands(layer: Layer, frame: number): boolean {
  const from = layer.from ?? 0;
  return frame >= from && (layer.frames === undefined || frame < from + layer.frames);
}

import type { Host, Pen } from "#lib/composition/canvas.ts";
import type { Composition, Layer, Scene } from "#lib/composition/model.ts";
import { sceneAt, type SceneMoment } from "#lib/composition/timeline/scenes.ts";
import { layerKey } from "#lib/composition/draw/activity.ts";
import { drawLayer } from "#lib/composition/draw/layer.ts";
import { isStillThroughout } from "#lib/composition/draw/still.ts";
import { Sprites } from "#lib/composition/draw/sprites.ts";
import type { Stage } from "#lib/composition/draw/stage.ts";
import { drawTransition } from "#lib/composition/draw/transitions.ts";

/** Part of every scene key: raise it whenever drawing changes the pixels of an unchanged document. */
export const RENDERER_VERSION = "1";

export type Renderer = {
  /** Draws a frame over the whole of `pen`'s canvas, size × scale pixels. Any frame, in any order, gives the same pixels. */
  draw(pen: Pen, frame: number): void;
  /** Equal keys mean equal pixels: a host may repeat the picture instead of drawing it. */
  frameKey(frame: number): string;
  /** Lets go of every cached surface. */
  release(): void;
};

export type RendererOptions = {
  /** Device pixels per composition pixel. Default 1. */
  scale?: number;
};

const OVERLAYS = "overlays";

/**
 * A renderer of one composition. Everything that `requirements(composition)` names must be ready in the host
 * before the first frame.
 */
export function createRenderer(composition: Composition, host: Host, options: RendererOptions = {}): Renderer {
  const scale = options.scale ?? 1;
  const device = { width: Math.round(composition.size.width * scale), height: Math.round(composition.size.height * scale) };
  const sprites = new Sprites(host);
  const stageFor = (pen: Pen, scope: string): Stage => ({ pen, host, sprites, scope, device, rootDensity: scale, density: scale, still: true });

  const drawScene = (pen: Pen, scene: Scene, frame: number): void => {
    const stage = stageFor(pen, scene.id);
    pen.save();
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    const backdrop = backdropOf(scene);
    if (backdrop.length > 0) {
      const box = { x: 0, y: 0, ...composition.size };
      const sprite = sprites.of(scene, "backdrop", scene.id, box, scale, (inner) => backdrop.forEach((layer) => drawLayer({ ...stage, pen: inner }, layer, { frame, frames: scene.frames })));
      pen.drawImage(sprite.surface, 0, 0, sprite.width, sprite.height);
    }
    for (const layer of scene.layers.slice(backdrop.length)) drawLayer(stage, layer, { frame, frames: scene.frames });
    pen.restore();
  };

  const drawMoment = (pen: Pen, moment: SceneMoment): void => {
    const { transition, scene } = moment;
    if (!transition || !scene.transition) return drawScene(pen, scene, moment.frame);
    const sides = {
      ...device,
      leaving: (target: Pen) => drawScene(target, transition.previous, transition.previousFrame),
      coming: (target: Pen) => drawScene(target, scene, moment.frame),
      buffer: () => sprites.borrow(device.width, device.height),
    };
    drawTransition(pen, sides, transition.progress, scene.transition);
  };

  let shown = "";
  return {
    draw(pen, frame) {
      const moment = sceneAt(composition, frame);
      const scopes = [moment.scene.id, ...(moment.transition ? [moment.transition.previous.id] : [])];
      if (scopes.join() !== shown) {
        shown = scopes.join();
        sprites.retain(new Set([...scopes, OVERLAYS]));
      }
      pen.save();
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, device.width, device.height);
      drawMoment(pen, moment);
      pen.setTransform(scale, 0, 0, scale, 0, 0);
      const overlays = stageFor(pen, OVERLAYS);
      for (const layer of composition.overlays) drawLayer(overlays, layer, { frame, frames: composition.frames });
      pen.restore();
      sprites.giveBack();
    },
    frameKey(frame) {
      const moment = sceneAt(composition, frame);
      const { transition } = moment;
      const before = transition ? `${transition.progress}~${layersKey(transition.previous.layers, transition.previousFrame)}~` : "";
      return `${moment.index}:${before}${layersKey(moment.scene.layers, moment.frame)}/${layersKey(composition.overlays, frame)}`;
    },
    release: () => sprites.clear(),
  };
}

function layersKey(layers: readonly Layer[], frame: number): string {
  return layers.map((layer) => layerKey(layer, frame)).join("|");
}

const backdrops = new WeakMap<Scene, Layer[]>();

/** The lowest layers of a scene that never change in it: worth flattening when there is more than one. */
function backdropOf(scene: Scene): Layer[] {
  const known = backdrops.get(scene);
  if (known) return known;
  const moving = scene.layers.findIndex((layer) => !isStillThroughout(layer));
  const run = moving === -1 ? scene.layers : scene.layers.slice(0, moving);
  const backdrop = run.length > 1 ? run : [];
  backdrops.set(scene, backdrop);
  return backdrop;
}

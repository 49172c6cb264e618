import type { Host, Pen } from "#lib/composition/canvas.ts";
import { IDENTITY } from "#lib/composition/layout/placement.ts";
import type { Box, Composition, Layer, Scene } from "#lib/composition/model.ts";
import { sceneAt, type SceneMoment } from "#lib/composition/timeline/scenes.ts";
import { changedAreas } from "#lib/composition/draw/changes.ts";
import { clipToArea } from "#lib/composition/draw/group.ts";
import { drawLayer } from "#lib/composition/draw/layer.ts";
import { partsOf, type Part } from "#lib/composition/draw/parts.ts";
import { isStillThroughout } from "#lib/composition/draw/still.ts";
import { Sprites } from "#lib/composition/draw/sprites.ts";
import type { Stage } from "#lib/composition/draw/stage.ts";
import { drawTransition } from "#lib/composition/draw/transitions.ts";

/** Part of every scene key: raise it whenever drawing changes the pixels of an unchanged document. */
export const RENDERER_VERSION = "5";

export type Renderer = {
  /**
   * Draws a frame over the whole of `pen`'s canvas, size × scale pixels. Any frame, in any order, gives the same pixels.
   *
   * @param shown the frame that this canvas shows already: only what differs from it is painted
   * @returns the areas painted, in pixels of the canvas, apart from each other; none when nothing differs
   */
  draw(pen: Pen, frame: number, shown?: number): Box[];
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
  const everything: Box = { x: 0, y: 0, ...device };
  const sprites = new Sprites(host);
  const stageFor = (pen: Pen, scope: string, area: Box): Stage => ({ pen, host, sprites, scope, device, area, rootDensity: scale, density: scale, once: composition.frames === 1, still: true });

  const drawScene = (pen: Pen, scene: Scene, frame: number, area: Box): void => {
    const stage = stageFor(pen, scene.id, area);
    pen.save();
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    const backdrop = stage.once ? [] : backdropOf(scene);
    if (backdrop.length > 0) {
      const box = { x: 0, y: 0, ...composition.size };
      const sprite = sprites.of(scene, "backdrop", scene.id, box, scale, (inner) => backdrop.forEach((layer) => drawLayer({ ...stage, pen: inner, area: everything }, layer, { frame, frames: scene.frames })));
      pen.drawImage(sprite.surface, 0, 0, sprite.width, sprite.height);
    }
    for (const layer of scene.layers.slice(backdrop.length)) drawLayer(stage, layer, { frame, frames: scene.frames });
    pen.restore();
  };

  const drawMoment = (pen: Pen, moment: SceneMoment, area: Box): void => {
    const { transition, scene } = moment;
    if (!transition || !scene.transition) return drawScene(pen, scene, moment.frame, area);
    const sides = {
      ...device,
      leaving: (target: Pen) => drawScene(target, transition.previous, transition.previousFrame, everything),
      coming: (target: Pen) => drawScene(target, scene, moment.frame, everything),
      buffer: () => sprites.borrow(device.width, device.height),
    };
    drawTransition(pen, sides, transition.progress, scene.transition);
  };

  const drawArea = (pen: Pen, frame: number, moment: SceneMoment, area: Box): void => {
    pen.save();
    clipToArea(pen, area);
    pen.clearRect(area.x, area.y, area.width, area.height);
    drawMoment(pen, moment, area);
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    const overlays = stageFor(pen, OVERLAYS, area);
    for (const layer of composition.overlays) drawLayer(overlays, layer, { frame, frames: composition.frames });
    pen.restore();
    sprites.giveBack();
  };

  /** What is seen at a frame; of a change of scene, both sides. */
  const seenAt = memoLast((frame: number): Seen => {
    const view = { matrix: { ...IDENTITY, a: scale, d: scale }, atRest: true };
    const { scene, transition, frame: within } = sceneAt(composition, frame);
    return {
      change: transition ? `${scene.id} ${transition.progress}` : null,
      parts: [
        ...(transition ? partsOf(transition.previous.layers, transition.previousFrame, view) : []),
        ...partsOf(scene.layers, within, view),
        ...partsOf(composition.overlays, frame, view),
      ],
    };
  });
  const areasBetween = (shown: number | undefined, frame: number): Box[] => {
    if (shown === undefined) return [everything];
    const [before, after] = [seenAt(shown), seenAt(frame)];
    return before.change || after.change ? [everything] : changedAreas(before.parts, after.parts, device);
  };

  let scopesHeld = "";
  return {
    draw(pen, frame, shown) {
      const moment = sceneAt(composition, frame);
      const scopes = [moment.scene.id, ...(moment.transition ? [moment.transition.previous.id] : [])];
      if (scopes.join() !== scopesHeld) {
        scopesHeld = scopes.join();
        sprites.retain(new Set([...scopes, OVERLAYS]));
      }
      const areas = areasBetween(shown, frame);
      for (const area of areas) drawArea(pen, frame, moment, area);
      return areas;
    },
    frameKey(frame) {
      const { change, parts } = seenAt(frame);
      return `${change ?? ""}:${parts.map((part) => part.key).join("|")}`;
    },
    release: () => sprites.clear(),
  };
}

/** What is seen at a frame, and, during a change of scene, how far it has come. */
type Seen = { change: string | null; parts: Part[] };

/** Remembers the last two answers: a frame is compared with the one before it. */
function memoLast<Value>(compute: (frame: number) => Value): (frame: number) => Value {
  let known: { frame: number; value: Value }[] = [];
  return (frame) => {
    const found = known.find((entry) => entry.frame === frame) ?? { frame, value: compute(frame) };
    known = [found, ...known.filter((entry) => entry !== found)].slice(0, 2);
    return found.value;
  };
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

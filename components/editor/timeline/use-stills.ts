"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import { penOn } from "#components/player/browser-host.ts";
import type { Host } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import type { Composition, Layer, Scene } from "#lib/composition/model.ts";

/** Moments of a scene that its strip shows, as parts of its length: past the entrances, before the exits. */
const MOMENTS = [0.3, 0.5, 0.7, 0.9];
/** Height of a picture: twice the timeline's, for dense screens. */
const HEIGHT = 128;

/** A strip of pictures of each staged scene, by the scene's id, drawn while the page has nothing better to do. */
export function useStills(): Readonly<Record<string, string>> {
  const { player } = useEditor();
  const { shown } = useSyncExternalStore(player.subscribe, player.state, player.state);
  const drawn = useRef(new Map<string, { key: string; url: string }>());
  const [stills, setStills] = useState<Record<string, string>>({});

  useEffect(() => {
    if (!shown) return;
    const { composition, host } = shown;
    const known = drawn.current;
    const missing = composition.scenes.filter((scene) => !showsClip(scene.layers)).flatMap((scene) => (known.get(scene.id)?.key === keyOf(scene) ? [] : [scene]));
    let request = requestIdle(work);
    function work() {
      const scene = missing.shift();
      if (!scene) return;
      known.set(scene.id, { key: keyOf(scene), url: drawStrip(composition, host, scene) });
      setStills(Object.fromEntries([...known].map(([id, { url }]) => [id, url])));
      request = requestIdle(work);
    }
    return () => cancelIdle(request);
  }, [shown]);

  return stills;
}

/** A clip's pictures come from its file; drawing them here would move the clip that is being watched. */
function showsClip(layers: readonly Layer[]): boolean {
  return layers.some((layer) => layer.kind === "video" || (layer.kind === "group" && showsClip(layer.children)));
}

const keyOf = ({ layers, frames }: Scene): string => `${frames} ${JSON.stringify(layers)}`;

function drawStrip(composition: Composition, host: Host, scene: Scene): string {
  const scale = HEIGHT / composition.size.height;
  const width = Math.round(composition.size.width * scale);
  const renderer = createRenderer({ ...composition, overlays: [] }, host, { scale });
  const [picture, strip] = [canvas(width), canvas(width * MOMENTS.length)];
  MOMENTS.forEach((part, index) => {
    renderer.draw(penOn(picture), scene.from + Math.min(scene.frames - 1, Math.floor(scene.frames * part)));
    strip.getContext("2d")?.drawImage(picture, index * width, 0);
  });
  renderer.release();
  return strip.toDataURL("image/webp", 0.82);
}

function canvas(width: number): HTMLCanvasElement {
  const element = document.createElement("canvas");
  [element.width, element.height] = [width, HEIGHT];
  return element;
}

// Safari has no idle callback.
const requestIdle = (work: () => void): number => (window.requestIdleCallback ? window.requestIdleCallback(work, { timeout: 400 }) : window.setTimeout(work, 30));
const cancelIdle = (request: number): void => (window.cancelIdleCallback ? window.cancelIdleCallback(request) : window.clearTimeout(request));

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Composition, Layer, Scene } from "#lib/composition/model.ts";

/** JSON with sorted keys and without undefined members: equal documents give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** SHA-256 of a document in hex. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** Ids of the pictures and clips that layers show, groups and emoji included. */
export function assetsOf(layers: readonly Layer[]): Set<string> {
  const ids = new Set<string>();
  for (const layer of layers) {
    if (layer.kind === "image" || layer.kind === "video") ids.add(layer.asset);
    if (layer.kind === "group") for (const id of assetsOf(layer.children)) ids.add(id);
    if (layer.kind === "text")
      for (const run of layer.lines.flatMap((line) => line.runs)) if (run.asset && !run.asset.startsWith("pictogram:")) ids.add(run.asset);
  }
  return ids;
}

/**
 * Content address of a scene's pixels: changes when, and only when, something that shapes them does. It covers the
 * scene's layers and length, the stretch of every overlay above it, the bytes of every asset shown, the scene it
 * takes over from, and the renderer. Names (ids) and places in time that no pixel depends on stay out, so that a
 * scene moved unchanged to another second keeps its key.
 *
 * @throws RangeError when the scene is not of this composition, Error when an asset it shows has no known hash.
 */
export function sceneKey(composition: Composition, scene: Scene, rendererVersion: string): string {
  const index = composition.scenes.indexOf(scene);
  if (index < 0) throw new RangeError(`scene ${scene.id} is not part of the composition`);
  const previous = composition.scenes[index - 1];
  const takesOver = previous && scene.transition && scene.transition.kind !== "cut" ? previous : undefined;
  const overlays = composition.overlays.filter((layer) => overlaps(layer, scene));
  const shown = assetsOf([...scene.layers, ...overlays, ...(takesOver?.layers ?? [])]);
  return contentHash({
    rendererVersion,
    size: composition.size,
    fps: composition.fps,
    frames: scene.frames,
    layers: scene.layers.map(nameless),
    overlays: overlays.length > 0 ? { at: scene.from, of: composition.frames, layers: overlays.map(nameless) } : null,
    previous: takesOver ? { frames: takesOver.frames, layers: takesOver.layers.map(nameless), transition: scene.transition } : null,
    assets: Object.fromEntries([...shown].map((id) => [id, hashOf(composition, id)])),
  });
}

function overlaps(layer: Layer, scene: Scene): boolean {
  const from = layer.from ?? 0;
  return from < scene.from + scene.frames && (layer.frames === undefined || from + layer.frames > scene.from);
}

function nameless(layer: Layer): unknown {
  const { id: _id, ...rest } = layer;
  return rest.kind === "group" ? { ...rest, children: rest.children.map(nameless) } : rest;
}

function hashOf(composition: Composition, id: string): string {
  const hash = composition.assets[id]?.sha256;
  if (!hash) throw new Error(`asset ${id} is shown but its content hash is unknown`);
  return hash;
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Composition, Layer, Scene } from "#lib/composition/model.ts";
import { pictogramOf } from "#lib/composition/requirements.ts";
import { overlayPart } from "#lib/composition/timeline/overlay-part.ts";

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

/**
 * Content address of a scene's pixels: changes when, and only when, something that shapes them does. It covers the
 * scene's layers and length, the overlays above it, the bytes of every asset shown, the scene it takes over from,
 * and the renderer. Names (ids of layers, scenes and assets) and the scene's place in time stay out, so that a
 * scene moved unchanged to another second keeps its key, captions and all, unless an overlay that runs through the film
 * (moving noise, a progress bar) lies above it.
 *
 * @throws RangeError when the scene is not of this composition, Error when an asset it shows has no known hash.
 */
export function sceneKey(composition: Composition, scene: Scene, rendererVersion: string): string {
  const index = composition.scenes.indexOf(scene);
  if (index < 0) throw new RangeError(`scene ${scene.id} is not part of the composition`);
  const previous = composition.scenes[index - 1];
  const takesOver = previous && scene.transition && scene.transition.kind !== "cut" ? previous : undefined;
  const overlays = composition.overlays.filter((layer) => overlaps(layer, scene)).map((layer) => overlayPart(layer, scene));
  const plain = (layers: readonly Layer[]) => layers.map((layer) => nameless(layer, composition));
  return contentHash({
    rendererVersion,
    size: composition.size,
    frames: scene.frames,
    layers: plain(scene.layers),
    overlays: overlays.map(({ at, layer }) => ({ at, layer: nameless(layer, composition) })),
    previous: takesOver ? { frames: takesOver.frames, layers: plain(takesOver.layers), transition: scene.transition } : null,
  });
}

function overlaps(layer: Layer, scene: Scene): boolean {
  const from = layer.from ?? 0;
  return from < scene.from + scene.frames && (layer.frames === undefined || from + layer.frames > scene.from);
}

/** A layer without its id, and with the content of its assets in place of their names. */
function nameless(layer: Layer, composition: Composition): unknown {
  const { id: _id, ...rest } = layer;
  if (rest.kind === "group") return { ...rest, children: rest.children.map((child) => nameless(child, composition)) };
  if (rest.kind === "image" || rest.kind === "video") return { ...rest, asset: hashOf(composition, rest.asset) };
  if (rest.kind !== "text") return rest;
  const lines = rest.lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => (run.asset && pictogramOf(run.asset) === null ? { ...run, asset: hashOf(composition, run.asset) } : run)),
  }));
  return { ...rest, lines };
}

function hashOf(composition: Composition, id: string): string {
  const hash = composition.assets[id]?.sha256;
  if (!hash) throw new Error(`asset ${id} is shown but its content hash is unknown`);
  return hash;
}

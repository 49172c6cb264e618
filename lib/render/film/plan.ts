import { createHash } from "node:crypto";
import { RENDERER_VERSION } from "#lib/composition/draw/renderer.ts";
import type { Composition, Layer } from "#lib/composition/model.ts";
import { sceneKey } from "#lib/composition/timeline/key.ts";
import { type Quality, VIDEO_SETTINGS } from "#lib/media/encode/settings.ts";

/** A stretch of the film that is drawn and coded on its own: one scene. */
export type PlannedChunk = {
  /** Content address: the same key means the same coded pictures. */
  key: string;
  /** First frame, counted from the start of the composition. */
  from: number;
  frames: number;
};

/** Where the film is cut for rendering. Throws when the scenes do not cover its frames in order without a gap. */
export function planChunks(composition: Composition): PlannedChunk[] {
  const quality = qualityOf(composition);
  let next = 0;
  const chunks = composition.scenes.map((scene) => {
    if (scene.from !== next) throw new RangeError(`scene ${scene.id} begins at frame ${scene.from}, not ${next}`);
    next += scene.frames;
    return { key: chunkKey(sceneKey(composition, scene, RENDERER_VERSION), quality), from: scene.from, frames: scene.frames };
  });
  if (next !== composition.frames) throw new RangeError(`the scenes cover ${next} of ${composition.frames} frames`);
  return chunks;
}

/** The scene's own key says what is drawn; how it is coded matters as much. */
function chunkKey(scene: string, quality: Quality): string {
  return createHash("sha256").update(scene).update(JSON.stringify([VIDEO_SETTINGS, quality])).digest("hex");
}

/** One quality for the whole film, so that its scenes look alike and can be joined: coarser where grain hides it. */
export function qualityOf(composition: Composition): Quality {
  const grainy = (layers: readonly Layer[]): boolean =>
    layers.some((layer) => (layer.kind === "light" && layer.style === "grain") || (layer.kind === "group" && grainy(layer.children)));
  return grainy([...composition.overlays, ...composition.scenes.flatMap((scene) => scene.layers)]) ? "grainy" : "clean";
}

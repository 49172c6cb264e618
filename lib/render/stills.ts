import { randomUUID } from "node:crypto";
import type { Composition } from "#lib/composition/model.ts";
import type { AssetFiles } from "#lib/render/host.ts";
import { renderPool } from "#lib/render/threads/pool.ts";

/**
 * Draws one frame of a composition (its first, unless told otherwise) as a picture file: a slide, a static ad, a poster.
 * JPEG at quality 90, or lossless PNG. Rejects with the signal's reason when aborted before it began.
 */
export async function renderStill(request: {
  composition: Composition;
  assets: AssetFiles;
  format: "jpeg" | "png";
  frame?: number;
  signal?: AbortSignal;
}): Promise<Buffer> {
  const { signal, frame = 0, ...rest } = request;
  const bytes = await renderPool().run({ kind: "still", film: randomUUID(), frame, ...rest }, signal ? { signal } : {});
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

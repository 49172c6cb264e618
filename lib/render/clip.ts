import { createCanvas, ImageData } from "@napi-rs/canvas";
import type { Drawable } from "#lib/composition/canvas.ts";
import { openClipReader } from "#lib/media/clip-reader.ts";

/** The pictures of one clip, numbered as the composition's frames are: clips are made at its rate. */
export type Clip = {
  /**
   * The picture at a place; the last one holds past the end. Quick in ascending order, and a jump elsewhere decodes
   * half a second at most. It is painted over by the next call: draw it at once.
   */
  at(frame: number): Drawable;
  close(): void;
};

/** Opens a trusted clip for drawing. One picture is held, and the few that the decoder needs. */
export function openClip(file: string): Clip {
  const reader = openClipReader(file);
  const first = reader.at(0);
  const canvas = createCanvas(first.width, first.height);
  const pen = canvas.getContext("2d");
  let painted: number | null = null;
  return {
    at(frame) {
      const { index, width, height, pixels } = reader.at(frame);
      if (painted !== index) pen.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength), width, height), 0, 0);
      painted = index;
      return canvas as unknown as Drawable;
    },
    close: reader.close,
  };
}

import { createCanvas, ImageData } from "@napi-rs/canvas";
import type { Drawable, Surface } from "#lib/composition/canvas.ts";
import { type DecodedFrame, decodeFrames } from "#lib/media/frames.ts";

/** The pictures of one clip at the composition's rate. */
export type Clip = {
  /** The picture that stands at a frame; the last one holds after the end. Quick when asked for in ascending order. */
  at(frame: number): Drawable;
  close(): void;
};

/** Opens a trusted clip for drawing. One decoded picture is kept. */
export function openClip(file: string, fps: number): Clip {
  let frames: Generator<DecodedFrame> | null = null;
  let current: DecodedFrame | null = null;
  let upcoming: DecodedFrame | null = null;
  let surface: { canvas: Surface; index: number } | null = null;

  const rewind = () => {
    frames?.return(undefined);
    frames = decodeFrames(file, () => true);
    current = advance();
    upcoming = advance();
  };
  const advance = () => frames?.next().value ?? null;

  return {
    at(frame) {
      // Half a frame of tolerance: a clip of the same rate must show its own frames, whatever the rounding.
      const time = (frame + 0.5) / fps;
      if (current === null || time < current.seconds) rewind();
      while (upcoming !== null && upcoming.seconds <= time) {
        current = upcoming;
        upcoming = advance();
      }
      if (current === null) throw new Error(`${file} has no pictures`);
      if (surface?.index !== current.index) surface = { canvas: paint(current), index: current.index };
      return surface.canvas;
    },
    close: () => void frames?.return(undefined),
  };
}

function paint(frame: DecodedFrame): Surface {
  const canvas = createCanvas(frame.width, frame.height);
  const pixels = new Uint8ClampedArray(frame.pixels.buffer, frame.pixels.byteOffset, frame.pixels.byteLength);
  canvas.getContext("2d").putImageData(new ImageData(pixels, frame.width, frame.height), 0, 0);
  return canvas as unknown as Surface;
}

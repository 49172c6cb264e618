/** A picture in memory: RGBA, 8 bits, straight alpha, row by row from the top. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/** Alpha below this is as good as gone: encoders leave such traces. */
const GONE = 8;
/** Room left around a subject, so that its soft edge is not cut. In pixels. */
const MARGIN = 2;

/** True when a noticeable part of the picture is see-through. */
export function hasTransparency({ data, width, height }: Pixels): boolean {
  let seen = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! < 250) seen += 1;
  return seen > width * height * 0.005;
}

/** Cuts off the empty margins. Undefined when nothing is left to see. */
export function trimToSubject({ data, width, height }: Pixels): Pixels | undefined {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < GONE) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  return crop(
    { data, width, height },
    Math.max(0, left - MARGIN),
    Math.max(0, top - MARGIN),
    Math.min(width - 1, right + MARGIN),
    Math.min(height - 1, bottom + MARGIN),
  );
}

function crop({ data, width }: Pixels, left: number, top: number, right: number, bottom: number): Pixels {
  const cropped = { width: right - left + 1, height: bottom - top + 1 };
  const out = new Uint8ClampedArray(cropped.width * cropped.height * 4);
  for (let y = 0; y < cropped.height; y++) {
    const from = ((top + y) * width + left) * 4;
    out.set(data.subarray(from, from + cropped.width * 4), y * cropped.width * 4);
  }
  return { data: out, ...cropped };
}

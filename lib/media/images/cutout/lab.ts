import type { Pixels } from "./pixels.ts";

/** The picture in CIE Lab (D65), three planes one after the other: differences there are as large as they look. */
export type LabPlanes = { l: Float32Array; a: Float32Array; b: Float32Array; width: number; height: number };

/** sRGB to linear light, per 8-bit value (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const v = value / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
});

export function toLab({ data, width, height }: Pixels): LabPlanes {
  const count = width * height;
  const l = new Float32Array(count);
  const a = new Float32Array(count);
  const b = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const red = LINEAR[data[i * 4]!]!;
    const green = LINEAR[data[i * 4 + 1]!]!;
    const blue = LINEAR[data[i * 4 + 2]!]!;
    const x = cube((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const y = cube(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
    const z = cube((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
    l[i] = 116 * y - 16;
    a[i] = 500 * (x - y);
    b[i] = 200 * (y - z);
  }
  return { l, a, b, width, height };
}

function cube(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116;
}

/** A mean over a square of 2·radius + 1 pixels, in two passes, in time that does not depend on the radius. */
export function boxBlur(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(plane.length);
  blurLines(plane, across, { lines: height, length: width, lineStep: width, step: 1, radius });
  const out = new Float32Array(plane.length);
  blurLines(across, out, { lines: width, length: height, lineStep: 1, step: width, radius });
  return out;
}

type Lines = { lines: number; length: number; lineStep: number; step: number; radius: number };

/** A running sum along each line; the ends repeat. */
function blurLines(from: Float32Array, to: Float32Array, { lines, length, lineStep, step, radius }: Lines): void {
  const window = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep;
    const at = (i: number) => from[base + Math.min(Math.max(i, 0), length - 1) * step]!;
    let sum = 0;
    for (let i = -radius; i <= radius; i++) sum += at(i);
    for (let i = 0; i < length; i++) {
      to[base + i * step] = sum / window;
      sum += at(i + radius + 1) - at(i - radius);
    }
  }
}

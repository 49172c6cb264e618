import { GROUND, SUBJECT } from "./flood.ts";

/** Subjects smaller than this share of the largest one are dust. */
const DUST_SHARE = 0.01;

/** Gives specks to the ground, and returns the share of the picture that the subject then has. */
export function dropDust(mask: Uint8Array, width: number): number {
  const parts = connectedParts(mask, width);
  const largest = Math.max(0, ...parts.map((part) => part.length));
  let kept = 0;
  for (const part of parts) {
    if (part.length < largest * DUST_SHARE) for (const index of part) mask[index] = GROUND;
    else kept += part.length;
  }
  return kept / mask.length;
}

/** The connected parts of the subject, each as the indices of its pixels. */
function connectedParts(mask: Uint8Array, width: number): Int32Array[] {
  const seen = Uint8Array.from(mask);
  const queue = new Int32Array(mask.length);
  const parts: Int32Array[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (seen[start] !== SUBJECT) continue;
    let tail = 0;
    const take = (index: number) => {
      if (seen[index] !== SUBJECT) return;
      seen[index] = GROUND;
      queue[tail++] = index;
    };
    take(start);
    for (let head = 0; head < tail; head++) {
      const index = queue[head]!;
      const x = index % width;
      if (x > 0) take(index - 1);
      if (x < width - 1) take(index + 1);
      if (index >= width) take(index - width);
      if (index < mask.length - width) take(index + width);
    }
    parts.push(queue.slice(0, tail));
  }
  return parts;
}

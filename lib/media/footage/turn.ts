/** How a picture must be turned to stand upright: as a filter of FFmpeg's, and whether width and height change places. */
export type Turn = { filter: string | null; sideways: boolean };

/**
 * Reads a display matrix (nine 32-bit numbers; the first, second, fourth and fifth turn the picture). Phones write
 * quarter turns and mirrorings; anything in between goes to the nearest.
 */
export function turnOf(matrix: Buffer | null): Turn {
  if (matrix === null || matrix.length < 20) return { filter: null, sideways: false };
  const [a, b, c, d] = [0, 4, 12, 16].map((at) => matrix.readInt32LE(at)) as [number, number, number, number];
  if (Math.abs(a) >= Math.abs(b)) {
    const flips = [a < 0 ? "hflip" : "", d < 0 ? "vflip" : ""].filter(Boolean);
    return { filter: flips.join(",") || null, sideways: false };
  }
  const direction = b > 0 ? (c < 0 ? "clock" : "cclock_flip") : c > 0 ? "cclock" : "clock_flip";
  return { filter: `transpose=${direction}`, sideways: true };
}

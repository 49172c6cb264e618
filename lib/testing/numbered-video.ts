import type { VideoRecipe } from "#lib/testing/make-video.ts";
import { BT709 } from "#lib/testing/video-kinds.ts";

/** A video whose every picture carries its number as black and white bars, over patches of known colours. */

export const NUMBERED = { width: 160, height: 240 };
export const PATCHES: readonly (readonly [number, number, number])[] = [
  [200, 40, 40],
  [40, 160, 70],
  [50, 80, 200],
  [128, 128, 128],
];

const BITS = 8;
const BAR = NUMBERED.width / BITS;
const PATCH = NUMBERED.width / PATCHES.length;

export function numbered(frames: number, fps = 30): NonNullable<VideoRecipe["picture"]> {
  const bars = Array.from({ length: BITS }, (_, bit) => `drawbox=x=${bit * BAR}:y=0:w=${BAR}:h=ih/2:c=white:t=fill:enable='mod(floor(n/${2 ** bit}),2)'`);
  const patches = PATCHES.map(([r, g, b], index) => `drawbox=x=${index * PATCH}:y=ih/2:w=${PATCH}:h=ih/2:c=0x${Buffer.from([r, g, b]).toString("hex")}:t=fill`);
  const source = [`color=black:s=${NUMBERED.width}x${NUMBERED.height}:r=${fps}:d=${frames / fps},format=gbrp`, ...bars, ...patches].join(",");
  return { source, codec: "libx264", options: { crf: "12" }, tags: BT709, fps };
}

type Pixels = { width: number; height: number; pixels: Uint8Array };

const pixel = ({ width, pixels }: Pixels, x: number, y: number) => pixels.subarray((Math.floor(y) * width + Math.floor(x)) * 4, (Math.floor(y) * width + Math.floor(x)) * 4 + 3);

/** The number that a picture carries. */
export function numberOf(picture: Pixels): number {
  const bits = Array.from({ length: BITS }, (_, bit) => (pixel(picture, (bit + 0.5) * BAR, picture.height / 4)[1]! > 128 ? 2 ** bit : 0));
  return bits.reduce((sum, value) => sum + value, 0);
}

/** The colour of a patch. */
export function patchOf(picture: Pixels, index: number): number[] {
  return [...pixel(picture, (index + 0.5) * PATCH, picture.height * 0.75)];
}

import type { Box, Composition } from "#lib/composition/model.ts";

/** Margins as fractions of the frame. */
type Margins = { top: number; right: number; bottom: number; left: number };

/**
 * 9:16 keeps clear of the interface that TikTok, Reels and Shorts lay over the film (tabs on top, caption and
 * buttons below and at the right), measured on 1080 × 1920. The other formats are shown bare: their margins are
 * those of print.
 */
const MARGINS: readonly { aspect: number; margins: Margins }[] = [
  { aspect: 9 / 16, margins: { top: 220 / 1920, right: 120 / 1080, bottom: 370 / 1920, left: 64 / 1080 } },
  { aspect: 4 / 5, margins: { top: 0.06, right: 0.07, bottom: 0.06, left: 0.07 } },
  { aspect: 1, margins: { top: 0.065, right: 0.065, bottom: 0.065, left: 0.065 } },
  { aspect: 16 / 9, margins: { top: 0.08, right: 0.06, bottom: 0.08, left: 0.06 } },
];

/** The part of a frame where text stays readable on every platform. */
export function safeArea(size: Composition["size"]): Box {
  const aspect = size.width / size.height;
  const distance = (entry: { aspect: number }) => Math.abs(Math.log(entry.aspect / aspect));
  const { margins } = MARGINS.toSorted((a, b) => distance(a) - distance(b))[0]!;
  return {
    x: Math.round(margins.left * size.width),
    y: Math.round(margins.top * size.height),
    width: Math.round((1 - margins.left - margins.right) * size.width),
    height: Math.round((1 - margins.top - margins.bottom) * size.height),
  };
}

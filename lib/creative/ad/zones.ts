import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import type { Box } from "#lib/composition/model.ts";
import type { AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import { bottom } from "#lib/creative/kit/box.ts";

/** Where the words, the picture, the captions and the logo of an ad's scene go, so that none ever meets another. */

type Size = { width: number; height: number };

/**
 * The strip that captions keep, by ratio: its distance from the safe area's foot and its size. Below it there is room
 * for a small logo.
 */
const CAPTIONS: Record<AspectRatio, { above: number; width: number; height: number }> = {
  "9:16": { above: 84, width: 896, height: 220 },
  "16:9": { above: 80, width: 1240, height: 150 },
  "1:1": { above: 76, width: 900, height: 164 },
};

/** Where captions stand in every scene of an ad that has them; no title, hero or logo enters it. */
export function captionZone(size: Size, ratio: AspectRatio): Box {
  const safe = safeArea(size);
  const { above, width, height } = CAPTIONS[ratio];
  return { x: safe.x + (safe.width - width) / 2, y: bottom(safe) - above - height, width, height };
}

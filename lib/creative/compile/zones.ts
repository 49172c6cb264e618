import type { Box } from "#lib/composition/model.ts";
import type { TextPosition } from "#lib/contracts/creative.ts";
import { placeText, type SetText } from "#lib/creative/compile/text.ts";
import { bottom } from "#lib/creative/kit/box.ts";

/** Where a scene's words and its picture go, so that neither ever meets the other. */

/** Air between the words and the picture. */
const AIR = 46;
/** Air between the picture and the frame's sides. */
const SIDE = 76;
/** Highest and lowest the picture may reach when no words stand there. */
const CROWN = 120;
const GROUND = 200;
/** Air between the foot's edge and the words on it. */
const FOOT_AIR = 50;
/** Where the middle of a centred headline lies in the safe area. */
const CENTRE = 0.6;

export type Zones = {
  /** The headline block, or the statement and the lockup in its place. */
  headline: Box;
  /** Captions, or the call to action. Height 0 when the scene has none. */
  caption: Box;
  /** What is left for the picture. */
  stage: Box;
  /** The part of the frame below the picture that carries the lowest words, down to the edge; null without any. */
  foot: Box | null;
  /** `stage` to the edges of the frame. */
  bleed: Box;
};

/** Divides a frame between a headline block and a caption block of known heights. */
export function divide(size: { width: number; height: number }, room: Box, position: TextPosition, heights: { headline: number; caption: number }): Zones {
  const caption = {
    x: room.x,
    width: room.width,
    height: heights.caption,
    y: position === "bottom" ? room.y : bottom(room) - heights.caption,
  };
  const headline = { x: room.x, width: room.width, height: heights.headline, y: headlineTop(room, position, heights) };
  const above = position === "top" ? bottom(headline) + AIR : position === "bottom" && heights.caption > 0 ? bottom(caption) + AIR : CROWN;
  const lowest = position === "bottom" ? headline.y : heights.caption > 0 ? caption.y : null;
  const foot = lowest === null ? null : { x: 0, y: lowest - FOOT_AIR, width: size.width, height: size.height - lowest + FOOT_AIR };
  const below = position === "center" ? headline.y - AIR : foot ? foot.y - 14 : size.height - GROUND;
  const stage = { x: SIDE, y: above, width: size.width - 2 * SIDE, height: below - above };
  const bleed = { x: 0, y: above - AIR / 4, width: size.width, height: stage.height + AIR * 0.75 };
  return { headline, caption, stage, bleed, foot };
}

function headlineTop(room: Box, position: TextPosition, heights: { headline: number; caption: number }): number {
  if (position === "top") return room.y;
  if (position === "bottom") return bottom(room) - heights.headline;
  const lowest = bottom(room) - (heights.caption > 0 ? heights.caption + AIR : 0) - heights.headline;
  return Math.min(lowest, Math.max(room.y, room.y + room.height * CENTRE - heights.headline / 2));
}

/** Blocks one under another, with `gap` before each but the first; the first begins at y 0. */
export function stack(blocks: readonly { set: SetText; gap: number }[]): { blocks: SetText[]; height: number } {
  let y = 0;
  const placed = blocks.map(({ set, gap }, index) => {
    if (index > 0) y += gap;
    const moved = placeText(set, 0, y - set.box.y);
    y += set.box.height;
    return moved;
  });
  return { blocks: placed, height: y };
}

/** Puts a stack into its zone: against its upper edge, or in its middle where the zone lies at the frame's middle or foot. */
export function settle(stacked: { blocks: SetText[]; height: number }, zone: Box, position: TextPosition): SetText[] {
  const spare = zone.height - stacked.height;
  const offset = position === "top" ? 0 : spare / 2;
  return stacked.blocks.map((block) => placeText(block, 0, zone.y + offset));
}

import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import type { Box } from "#lib/composition/model.ts";
import type { AspectRatio, LogoPosition } from "#lib/contracts/editor/vocabulary.ts";
import { bottom, inset, right } from "#lib/creative/kit/box.ts";
import type { Zones } from "#lib/creative/compile/zones.ts";
import type { Look } from "#lib/creative/looks/look.ts";

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

/** The most room a logo takes: in the upper corners, at the foot, and at the foot under captions. */
const LOGO: Record<AspectRatio, { width: number; top: number; foot: number; underCaptions: number }> = {
  "9:16": { width: 280, top: 96, foot: 96, underCaptions: 60 },
  "16:9": { width: 280, top: 88, foot: 88, underCaptions: 56 },
  "1:1": { width: 240, top: 76, foot: 76, underCaptions: 54 },
};

/** Where a logo may stand: against an edge of the safe area, clear of captions. */
export function logoZone(size: Size, ratio: AspectRatio, position: LogoPosition, captions: boolean): Box {
  const safe = safeArea(size);
  const { width, top, foot, underCaptions } = LOGO[ratio];
  const [edge, side] = position.split("_") as ["top" | "bottom", "left" | "center" | "right"];
  const height = edge === "top" ? top : captions ? underCaptions : foot;
  const x = side === "left" ? safe.x : side === "right" ? right(safe) - width : size.width / 2 - width / 2;
  return { x, y: edge === "top" ? safe.y : bottom(safe) - height, width, height };
}

/** How the frame of a ratio is used. */
type Layout = {
  /** Air between words and picture, in a quiet look and in one whose camera jumps about. */
  air: { quiet: number; restless: number };
  /** Air between the picture and the frame's sides. */
  side: number;
  /** Least distance of the picture from the upper edge and, without captions or logo, from the lower one. */
  crown: number;
  ground: number;
  /** Height the picture should have, as a share of the frame: a title gives way before the picture is a stamp. */
  picture: number;
};

const LAYOUTS: Record<AspectRatio, Layout> = {
  "9:16": { air: { quiet: 46, restless: 104 }, side: 76, crown: 120, ground: 200, picture: 0.31 },
  "16:9": { air: { quiet: 56, restless: 116 }, side: 120, crown: 84, ground: 84, picture: 0.6 },
  "1:1": { air: { quiet: 36, restless: 62 }, side: 70, crown: 64, ground: 64, picture: 0.43 },
};

/** How far across the frame a column of words reaches that stands beside the picture. */
const COLUMN: Record<AspectRatio, number> = { "9:16": 1, "16:9": 0.48, "1:1": 0.5 };
/** A picture that has a side of the frame to itself is no longer than this against its other side. */
const LONGEST = { aside: 1.2, high: 1.45, wide: 1.75 };
/** Air under a logo at the top, where looks lay rules, tape and paper about the title; over one at the foot; above the captions. */
const LOGO_AIR = { under: 64, over: 28 };
const CAPTION_AIR = 26;
/** How far the foot that carries captions reaches above them. */
const FOOT_AIR = 40;

/** What a scene has to share its frame with. */
export type Company = {
  size: Size;
  ratio: AspectRatio;
  look: Look;
  /** Whether something is spoken over the scene that captions show. */
  captions: boolean;
  logo: { position: LogoPosition; underCaptions: boolean } | null;
};

/** The frame before the words are set: where they may stand, and where the picture may. */
export type Room = Company & { words: Box; picture: Box; aside: boolean };

/** How much a scene has to say: nothing, a line, or the signature's few. */
export type Speech = "none" | "line" | "signature";

/** Divides a frame between words and picture: side by side in a wide frame, and for a signature in a square one; else above one another. */
export function roomFor(company: Company, speech: Speech): Room {
  const { size, ratio, look, captions, logo } = company;
  const layout = LAYOUTS[ratio];
  const safe = inset(safeArea(size), look.margin);
  const strip = captions ? captionZone(size, ratio) : null;
  const mark = logo && logoZone(size, ratio, logo.position, logo.underCaptions);
  const aside = ratio === "16:9" ? speech !== "none" : ratio === "1:1" && speech === "signature";
  const above = (zone: Box) => (mark && logo?.position.startsWith("top") && overlapsAcross(mark, zone) ? bottom(mark) + LOGO_AIR.under : -Infinity);
  const below = (zone: Box) => (mark && logo?.position.startsWith("bottom") && overlapsAcross(mark, zone) ? mark.y - LOGO_AIR.over : Infinity);
  const lowest = strip ? strip.y - CAPTION_AIR : Infinity;
  const within = (zone: Box, highest: number, deepest: number): Box => {
    const y = Math.max(highest, above(zone));
    return { ...zone, y, height: Math.min(deepest, lowest, below(zone)) - y };
  };
  const column = aside ? { ...safe, width: size.width * COLUMN[ratio] - safe.x } : look.type.headline.align === "center" ? evenly(safe, size) : safe;
  const words = within(column, safe.y, bottom(safe));
  const left = aside ? right(column) + airOf(company) : layout.side;
  const wide = { x: left, y: 0, width: size.width - layout.side - left, height: size.height };
  const floor = strip && ratio === "9:16" ? strip.y - FOOT_AIR - 14 : size.height - layout.ground;
  return { ...company, words, picture: within(wide, layout.crown, floor), aside };
}

const airOf = ({ ratio, look }: Company): number => (look.motion.shot === null ? LAYOUTS[ratio].air.quiet : LAYOUTS[ratio].air.restless);

/** As wide as both sides of the frame's middle allow. */
function evenly(box: Box, size: Size): Box {
  const half = Math.min(size.width / 2 - box.x, right(box) - size.width / 2);
  return { ...box, x: size.width / 2 - half, width: half * 2 };
}

const overlapsAcross = (a: Box, b: Box): boolean => a.x < right(b) && b.x < right(a);

/** Where the words of a known height and the picture end up. */
export function divideAd(room: Room, height: number): Zones {
  const { size, ratio, words, picture, aside } = room;
  const air = airOf(room);
  const strip = room.captions ? captionZone(size, ratio) : null;
  const headline = { ...words, y: aside ? words.y + Math.max(0, words.height - height) * MIDDLE : words.y, height };
  const stage = aside ? tempered(picture, LONGEST.aside) : height === 0 ? tempered(picture, LONGEST.high) : under(picture, bottom(headline) + air);
  const foot = strip && ratio === "9:16" ? { x: 0, y: strip.y - FOOT_AIR, width: size.width, height: size.height - strip.y + FOOT_AIR } : null;
  return { headline, caption: { ...words, y: bottom(words), height: 0 }, stage, bleed: bleedOf(room, stage, air, height), foot };
}

/** The part of the picture's room that lies below a line. */
function under(picture: Box, line: number): Box {
  const y = Math.max(picture.y, line);
  return { ...picture, y, height: bottom(picture) - y };
}

/** The middle of the picture's room, where it is too long for anything to fill it. */
function tempered(picture: Box, highest: number): Box {
  const width = Math.min(picture.width, picture.height * LONGEST.wide);
  const height = Math.min(picture.height, picture.width * highest);
  return { x: picture.x + (picture.width - width) / 2, y: picture.y + (picture.height - height) / 2, width, height };
}

/** A column of words sits a little above the middle. */
const MIDDLE = 0.46;

function bleedOf({ size, aside }: Room, stage: Box, air: number, height: number): Box {
  if (aside) return { x: stage.x - air / 2, y: 0, width: size.width - stage.x + air / 2, height: size.height };
  const top = height === 0 ? 0 : stage.y - air / 4;
  return { x: 0, y: top, width: size.width, height: bottom(stage) + air / 2 - top };
}

/** Whether the picture is as high as its ratio wants it. */
export function isGenerous({ size, ratio }: Room, { stage }: Zones): boolean {
  return stage.height >= size.height * LAYOUTS[ratio].picture;
}

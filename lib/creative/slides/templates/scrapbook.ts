import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha, legible, mix, shift } from "#lib/creative/color/color.ts";
import { bottom, centerX, centerY, right } from "#lib/creative/kit/box.ts";
import { circle, group, path, rect } from "#lib/creative/kit/shapes.ts";
import type { TextStyle } from "#lib/creative/looks/look.ts";
import { chooseCompanions } from "#lib/creative/props/companions.ts";
import { measurePictogram } from "#lib/creative/props/pictograms.ts";
import { inkOn } from "#lib/creative/slides/palette.ts";
import { logoChip, ROW, softShadow } from "#lib/creative/slides/templates/chrome.ts";
import { mat, notePaper, tape, thread } from "#lib/creative/slides/templates/paper.ts";
import { asLines } from "#lib/creative/slides/words/versus.ts";
import { parts, type Part, type Slide, type Template } from "#lib/creative/slides/templates/template.ts";
import { fitWithin, layersOf, moveStack, type Block } from "#lib/creative/slides/type/stack.ts";

const KICKER: TextStyle = { family: "caveat", weight: 700, tracking: 0.01, leading: 1.05, upper: false, align: "left", size: { most: 50, least: 42 } };
const HEADLINE: TextStyle = { family: "permanent_marker", weight: 400, tracking: -0.012, leading: 1.1, upper: false, align: "left", size: { most: 112, least: 50 } };
const BODY: TextStyle = { family: "caveat", weight: 600, tracking: 0, leading: 1.12, upper: false, align: "left", size: { most: 58, least: 40 } };

const PAD = { x: 46, top: 62, bottom: 50 };
/** The photograph is left out where less than this height is free for it. */
const LEAST_PHOTO = 210;

/** A page out of an album: a polaroid of the picture, a torn sheet of handwriting, tape, stickers, a thread that runs on. */
export const scrapbook: Template = (slide) => {
  const { theme, safe, size, scene } = slide;
  const place = slide.textPosition ?? "bottom";
  const desk = mix(shift(scene.grounds[0], ({ c }) => ({ l: scene.dark ? 0.66 : 0.83, c: Math.min(c, 0.055) })), theme.mark, 0.12);
  const inner = { ...safe, x: safe.x + PAD.x - 18, width: safe.width - 2 * PAD.x + 36 };
  const room = safe.height - PAD.top - PAD.bottom + 36;
  const stack = fitWithin(slide, blocks(slide), inner, room * 0.42, room);
  const sheet: Box = { x: inner.x - PAD.x, y: 0, width: inner.width + 2 * PAD.x, height: stack.height + PAD.top + PAD.bottom };
  const spare = safe.height + 36 - sheet.height;
  sheet.y = safe.y - 18 + { top: 0, middle: spare * 0.6, bottom: spare }[place];
  const shown = photoRoom(slide, sheet, place);
  const sizes = { x: 0, y: 0, ...size };
  return [
    ...parts("ground", [
      rect(slide, sizes, desk),
      mat(slide, desk),
      ...thread(slide, desk),
    ]),
    ...(shown ? polaroid(slide, shown) : []),
    ...parts("panel", notePaper(slide, sheet)),
    ...parts("panel", tape(slide, { x: sheet.x + sheet.width * 0.5, y: sheet.y + 4 }, 210, slide.position % 2 === 1 ? -3 : 4)),
    ...parts("words", layersOf(moveStack(stack, 0, sheet.y + PAD.top - inner.y))),
    ...(shown ? stickers(slide, shown, sheet) : []),
    ...folio(slide, sheet),
  ];
};

function blocks(slide: Slide): Block[] {
  const { words, theme } = slide;
  const found: Block[] = [];
  const paper = theme.paper;
  if (words.kicker) found.push({ name: "kicker", text: words.kicker, style: KICKER, paint: { color: inkOn(theme.mark), on: [theme.mark], plate: { paint: theme.mark, padX: 18, padY: 9, radius: 3, mode: "block" } }, air: 0 });
  if (words.headline) found.push({ name: "headline", text: words.headline, style: HEADLINE, paint: { color: theme.ink, on: [paper] }, air: 0.3 });
  const body = asLines(words.body);
  if (body) found.push({ name: "body", text: body, style: BODY, paint: { color: legible(mix(theme.ink, theme.accentInk, 0.35), [paper]), on: [paper] }, air: 0.62 });
  return found;
}

/** The larger of the rooms above and below the sheet, if it is large enough. */
function photoRoom({ size, safe }: Slide, sheet: Box, place: "top" | "middle" | "bottom"): Box | null {
  const head = Math.min(safe.y * 0.62, 150);
  const foot = size.height - Math.min((size.height - bottom(safe)) * 0.5, 190);
  const above = { x: safe.x, y: head, width: safe.width, height: sheet.y - head + 46 };
  const below = { x: safe.x, y: bottom(sheet) - 30, width: safe.width, height: foot - bottom(sheet) + 30 };
  const room = place === "bottom" || (place === "middle" && above.height >= below.height) ? above : below;
  return room.height >= LEAST_PHOTO ? room : null;
}

/** A photograph with a white border, a shadow and a strip of tape, not quite straight. */
function polaroid(slide: Slide, room: Box): Part[] {
  const { theme, position } = slide;
  const [border, foot] = [26, 70];
  const height = Math.min(room.height, room.width * 1.02);
  const width = Math.min(room.width * 0.94, Math.max(height * 0.86, room.height < 420 ? room.height * 1.35 : 0));
  const lean = position % 2 === 1 ? -2.6 : 2.2;
  const card: Box = { x: centerX(room) - width / 2 + (position % 2 === 1 ? -0.07 : 0.07) * (room.width - width), y: room.y + (room.height - height) / 2, width, height };
  const photo = { x: card.x + border, y: card.y + border, width: width - 2 * border, height: height - border - foot };
  const backing: Box = { ...card, x: card.x + width * 0.05, y: card.y + 10 };
  return parts("picture", [
    group(slide, "backing", backing, [...softShadow(slide, backing, 18), rect(slide, backing, mix(theme.paper, theme.mark, 0.32))], { rotation: lean * -1.9 }),
    group(slide, "polaroid", card, [
      ...softShadow(slide, card, 32, { drop: 18 }),
      rect(slide, card, "#fdfcf8", { radius: 5 }),
      ...slide.picture.crop(photo),
      rect(slide, photo, undefined, { stroke: { paint: alpha("#000000", 0.12), width: 2 } }),
      ...tape(slide, { x: centerX(card) - width * 0.26, y: card.y + 4 }, 170, -9),
    ], { rotation: lean }),
  ]);
}

/** Die-cut stickers of the subject at the photograph's corners, clear of the sheet. */
function stickers(slide: Slide, room: Box, sheet: Box): Part[] {
  const { plan, random, position, theme } = slide;
  const names = [plan.brief.pictograms[0]!, ...chooseCompanions(plan.brief, random.fork("stickers"))];
  const side = position % 2 === 1 ? 1 : -1;
  const large = Math.min(210, room.height * 0.42);
  const spots = [
    { name: names[position % names.length]!, size: large, x: side > 0 ? right(room) - large * 0.36 : room.x + large * 0.36, y: room.y + room.height * 0.3, turn: side * 10 },
    { name: names[(position + 2) % names.length]!, size: large * 0.66, x: side > 0 ? room.x + large * 0.2 : right(room) - large * 0.2, y: room.y + room.height * 0.72, turn: side * -14 },
  ];
  const free = slide.size.height - bottom(sheet);
  if (slide.textPosition === "middle" && free > 260) {
    const size = Math.min(250, free * 0.5);
    const y = bottom(sheet) + Math.min(free, 420) * 0.5;
    [0.2, 0.5, 0.8].forEach((at, i) => spots.push({ name: names[(position + i + 3) % names.length]!, size: size * (i === 1 ? 1 : 0.8), x: slide.size.width * at, y: y + (i === 1 ? 10 : -14), turn: (i - 1) * 12 }));
  }
  const clear = spots.filter((spot) => spot.y + spot.size * 0.55 < sheet.y || spot.y - spot.size * 0.55 > bottom(sheet));
  return parts("thing", clear.map(({ name, size, x, y, turn }) => {
    const ink = measurePictogram(name);
    return { id: slide.id(name), kind: "pictogram", name, size, x, y, anchor: [(ink.left + ink.right) / 2, (ink.top + ink.bottom) / 2], rotation: turn, outline: { color: "#fffefa", width: 9 }, shadow: { color: alpha(theme.shade, 0.4), blur: 12, dx: 3, dy: 7 } };
  }));
}

/** Logo on a scrap of its own, and as many pencilled rings as slides at the sheet's upper edge. */
function folio(slide: Slide, sheet: Box): Part[] {
  const { position, count, theme } = slide;
  const [radius, gap] = [8, 30];
  const start = right(sheet) - 44 - (count - 1) * gap;
  const y = sheet.y + 34;
  const rings: Layer[] = Array.from({ length: count }, (_, i) => circle(slide, start + i * gap, y, radius, i + 1 === position ? theme.mark : undefined, { stroke: { paint: alpha(theme.ink, i + 1 === position ? 0.9 : 0.4), width: 2.5 } }));
  return [...parts("rule", rings), ...parts("thing", position === 1 && count > 1 ? [handArrow(slide, { x: start - 118, y: y - 22 })] : []), ...logo(slide, sheet)];
}

function logo(slide: Slide, sheet: Box): Part[] {
  if (!slide.logo) return [];
  const chip = logoChip(slide, { x: sheet.x + 18, y: sheet.y - ROW / 2 - 6 }, { fill: "#fffefa" });
  const box = { x: sheet.x + 18, y: sheet.y - ROW / 2 - 6, width: chip.width, height: ROW };
  return parts("thing", [group(slide, "logo-scrap", box, chip.layers, { rotation: -2 })]);
}

/** A quick arrow drawn with the marker: on to the next page. */
function handArrow(slide: Slide, at: { x: number; y: number }): Layer {
  const box = { x: at.x, y: at.y, width: 84, height: 42 };
  return path(slide, box, "M3 26C20 38 48 34 76 18M76 18L58 13M76 18L67 35", undefined, { stroke: { paint: slide.theme.accentInk, width: 5.5, cap: "round" }, y: centerY(box) });
}

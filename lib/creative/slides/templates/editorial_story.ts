import type { Box, Layer, TextLayer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { placeText, type SetText } from "#lib/creative/compile/text.ts";
import { bottom, right } from "#lib/creative/kit/box.ts";
import { path, rect } from "#lib/creative/kit/shapes.ts";
import type { TextStyle } from "#lib/creative/looks/look.ts";
import { arrow, logoChip, ROW, softShadow } from "#lib/creative/slides/templates/chrome.ts";
import { asLines } from "#lib/creative/slides/words/versus.ts";
import { parts, RISE, type Part, type Slide, type Template } from "#lib/creative/slides/templates/template.ts";
import { fitWithin, layersOf, moveStack, setAt, type Block, type Stack } from "#lib/creative/slides/type/stack.ts";

const KICKER: TextStyle = { family: "manrope", weight: 700, tracking: 0.16, leading: 1.25, upper: true, align: "left", size: { most: 27, least: 24 } };
const COVER: TextStyle = { family: "playfair_display", weight: 500, tracking: -0.018, leading: 1.05, upper: false, align: "center", size: { most: 138, least: 54 } };
const HEADLINE: TextStyle = { ...COVER, align: "left", size: { most: 126, least: 52 } };
const BODY: TextStyle = { family: "manrope", weight: 500, tracking: 0, leading: 1.46, upper: false, align: "left", size: { most: 39, least: 28 } };
const FOLIO: TextStyle = { family: "playfair_display", weight: 400, italic: true, tracking: 0.02, leading: 1.1, upper: false, align: "left", size: { most: 32, least: 32 } };

const HEAD = ROW + 34;
const PAD = 46;
/** A body longer than this is set in two columns. */
const COLUMNS = 230;
const GUTTER = 48;

/** A page of a magazine: paper, a large serif, hairlines, a folio, and the picture as a frieze that runs on from page to page. */
export const editorialStory: Template = (slide) => {
  const { theme, size, safe } = slide;
  const cover = slide.role === "hook";
  const place = slide.textPosition ?? "top";
  const sheet = slide.role === "action" ? theme.tint : theme.paper;
  const ink = slide.role === "action" ? theme.onTint : theme.ink;
  const inner = cover ? { ...safe, x: safe.x + 30, width: safe.width - 60 } : safe;
  const room = safe.height - HEAD - (cover ? 60 : 0);
  const stack = inColumns(slide, fitWithin(slide, blocks(slide, cover, ink, sheet), inner, room * 0.46, room * 0.94), inner);
  const content = HEAD + stack.height + (cover ? 30 : 0);
  const top = place === "top" ? safe.y + (cover ? 24 : 0) : place === "bottom" ? bottom(safe) - content - (cover ? 24 : 0) : safe.y + (safe.height - content) * 0.44;
  const page: Box = cover
    ? { x: inner.x - 48, y: top - PAD + 6, width: inner.width + 96, height: content + 2 * PAD - 6 }
    : { x: 0, y: place === "top" ? 0 : top - PAD, width: size.width, height: 0 };
  if (!cover) page.height = (place === "bottom" ? size.height : top + content + PAD + 8) - page.y;
  const rise = place === "bottom" ? Math.round(size.height * RISE) : 0;
  const band = { x: 0, y: 0, width: size.width, height: size.height - rise };
  return [
    ...parts("ground", rise > 0 ? [rect(slide, { x: 0, y: size.height - rise, width: size.width, height: rise }, sheet)] : []),
    ...parts("picture", slide.picture.window(band, rise)),
    ...parts("panel", cover ? coverCard(slide, page, sheet) : leaf(slide, page, place, sheet)),
    ...runningHead(slide, { ...inner, y: top }, ink, sheet),
    ...parts("words", layersOf(moveStack(stack, 0, top + HEAD - safe.y))),
  ];
};

function blocks(slide: Slide, cover: boolean, ink: string, sheet: string): Block[] {
  const { words, theme } = slide;
  const found: Block[] = [];
  const align = cover ? "center" : "left";
  if (words.kicker) found.push({ name: "kicker", text: words.kicker, style: KICKER, paint: { color: theme.accentInk, on: [sheet] }, air: 0, align });
  if (words.headline) found.push({ name: "headline", text: words.headline, style: cover ? COVER : HEADLINE, paint: { color: ink, on: [sheet] }, air: cover ? 0.32 : 0.3, align });
  const body = asLines(words.body);
  if (body) found.push({ name: "body", text: body, style: BODY, paint: { color: ink, on: [sheet] }, air: 1.3, align });
  return found;
}

/** A long body is set again in two columns of the same size. */
function inColumns(slide: Slide, stack: Stack, room: Box): Stack {
  const { body } = slide.words;
  const last = stack.texts.at(-1);
  if (!body || !last || body.length < COLUMNS || body.includes("\n") || slide.role === "hook") return stack;
  const width = (room.width - GUTTER) / 2;
  const narrow = setAt(slide, { name: "body", text: body, style: BODY, paint: { color: last.layer.color, on: [] } }, last.layer.font.size, { x: room.x, y: 0, width });
  if (!narrow || narrow.layer.lines.length < 4) return stack;
  const columns = split(narrow, room.x + width + GUTTER, slide.id("body"));
  const height = Math.max(...columns.map((column) => column.box.height));
  const saved = last.box.height - height;
  if (saved < -last.layer.font.size) return stack;
  return { ...stack, texts: [...stack.texts.slice(0, -1), ...columns.map((column) => placeText(column, 0, last.box.y - column.box.y))], height: stack.height - saved };
}

/** The lines of a text as two texts side by side; the left one is the longer. */
function split(set: SetText, x: number, id: string): [SetText, SetText] {
  const { layer, box } = set;
  const half = Math.ceil(layer.lines.length / 2);
  const cut = layer.lines[half]!.baseline - layer.lines[0]!.baseline;
  const part = (lines: TextLayer["lines"], left: number, shift: number, name: string): SetText => {
    const height = box.height - (shift > 0 ? cut : box.height - cut) + (shift > 0 ? 0 : layer.font.size * 0.3);
    const moved = lines.map((line) => ({ ...line, baseline: line.baseline - shift }));
    return { layer: { ...layer, id: name, x: left, height, lines: moved }, box: { ...box, x: left, height } };
  };
  return [part(layer.lines.slice(0, half), box.x, 0, layer.id), part(layer.lines.slice(half), x, cut, id)];
}

/** The cover's label: a card with a keyline inside its edge. */
function coverCard(slide: Slide, box: Box, fill: string): Layer[] {
  const { theme } = slide;
  const line = { x: box.x + 16, y: box.y + 16, width: box.width - 32, height: box.height - 32 };
  return [
    ...softShadow(slide, box, 46),
    rect(slide, box, fill),
    rect(slide, line, undefined, { stroke: { paint: alpha(theme.ink, 0.55), width: 2 } }),
    rect(slide, { x: box.x + box.width / 2 - 46, y: line.y - 5, width: 92, height: 10 }, theme.mark),
  ];
}

/** A sheet from edge to edge, ruled off against the picture. */
function leaf(slide: Slide, box: Box, place: string, fill: string): Layer[] {
  const { theme, size } = slide;
  const edges = [...(place === "top" ? [] : [box.y]), ...(place === "bottom" ? [] : [bottom(box)])];
  const rules = edges.flatMap((y) => [
    rect(slide, { x: 0, y: y - 1, width: size.width, height: 2 }, alpha(theme.ink, 0.7)),
    rect(slide, { x: slide.safe.x, y: y - 6, width: 104, height: 12 }, theme.mark),
  ]);
  return [rect(slide, box, fill), ...rules];
}

/** Logo or ornament to the left, folio to the right, a hairline below. */
function runningHead(slide: Slide, box: Box, ink: string, sheet: string): Part[] {
  const { position, count, theme } = slide;
  const middle = box.y + ROW / 2;
  const folio = setAt(slide, { name: "folio", text: `${position} / ${count}`, style: FOLIO, paint: { color: ink, on: [sheet] } }, 32, { x: 0, y: 0, width: 300 });
  const layers: Layer[] = [];
  if (folio) layers.push(placeText(folio, right(box) - folio.box.width - folio.box.x, middle - folio.box.y - folio.box.height / 2).layer);
  const more = position === 1 && count > 1;
  const end = right(box) - (folio ? folio.box.width + 24 : 0) - (more ? 64 : 0);
  const logo = logoChip(slide, { x: box.x, y: box.y }, { fill: sheet });
  const start = box.x + (logo.width > 0 ? logo.width + 20 : 34);
  return [
    ...parts("thing", logo.layers.slice(1)),
    ...parts("rule", [
      rect(slide, { x: start, y: middle - 1, width: Math.max(10, end - start), height: 2 }, alpha(ink, 0.5)),
      ...(logo.width > 0 ? [] : [path(slide, { x: box.x, y: middle - 9, width: 18, height: 18 }, "M9 0L18 9L9 18L0 9Z", theme.mark)]),
    ]),
    ...(more ? parts("thing", [arrow(slide, { x: end + 4, y: middle - 30, width: 60, height: 60 }, ink, 4)]) : []),
    ...parts("words", layers),
  ];
}

import type { Box, Layer } from "#lib/composition/model.ts";
import { mix } from "#lib/creative/color/color.ts";
import { placeText, type SetText } from "#lib/creative/compile/text.ts";
import { bottom, centerX, centerY } from "#lib/creative/kit/box.ts";
import { rect } from "#lib/creative/kit/shapes.ts";
import type { TextStyle } from "#lib/creative/looks/look.ts";
import { chooseCompanions } from "#lib/creative/props/companions.ts";
import { icon, logoChip, pageDots, ROW, softShadow, swipeCue } from "#lib/creative/slides/templates/chrome.ts";
import { parts, RISE, type Part, type Slide, type Template } from "#lib/creative/slides/templates/template.ts";
import { iconsFor } from "#lib/creative/slides/words/icons.ts";
import { itemsOf, type Item } from "#lib/creative/slides/words/items.ts";
import { versusOf } from "#lib/creative/slides/words/versus.ts";
import { fitStack, largestStep, layersOf, moveStack, setAt, sizeAt, type Block, type Stack } from "#lib/creative/slides/type/stack.ts";

const KICKER: TextStyle = { family: "manrope", weight: 800, tracking: 0.02, leading: 1.2, upper: false, align: "left", size: { most: 31, least: 26 } };
const HEADLINE: TextStyle = { family: "bricolage_grotesque", weight: 800, tracking: -0.028, leading: 1.05, upper: false, align: "left", size: { most: 112, least: 50 } };
const LABEL: TextStyle = { family: "manrope", weight: 800, tracking: -0.012, leading: 1.18, upper: false, align: "left", size: { most: 42, least: 34 } };
const TEXT: TextStyle = { family: "manrope", weight: 500, tracking: -0.004, leading: 1.34, upper: false, align: "left", size: { most: 37, least: 30 } };

const PAD = 48;
const FOOT = 46;
/** Air between cards, and between them and the headline; it gives way before the type does. */
const gapOf = (ease: number) => (ease < 0 ? 10 : 20);
const betweenOf = (ease: number) => (ease < 0 ? 22 : 38);
/** Below this the cards take more of the frame instead of smaller type. */
const COMFORT = 0.28;

/** A clean sheet with a grid of cards, one for each point of the text, each with an icon for its words. */
export const featureGrid: Template = (slide) => {
  const { theme, size, safe } = slide;
  const place = slide.textPosition ?? "top";
  const items = cardItems(slide);
  const head = slide.logo ? ROW + 22 : 0;
  const made = arrange(slide, items, safe.height - head - FOOT);
  const content = head + made.height + FOOT;
  const top = place === "top" ? safe.y : place === "bottom" ? bottom(safe) - content : safe.y + (safe.height - content) * 0.45;
  const start = place === "top" ? -80 : top - PAD;
  const end = place === "bottom" ? size.height + 80 : top + content + PAD * 0.6;
  const sheet: Box = { x: 0, y: start, width: size.width, height: end - start };
  const rise = place === "bottom" ? Math.round(size.height * RISE) : 0;
  const y = top + head;
  return [
    ...parts("ground", rise > 0 ? [rect(slide, { x: 0, y: size.height - rise, width: size.width, height: rise }, theme.paper)] : []),
    ...parts("picture", slide.picture.window({ x: 0, y: 0, width: size.width, height: size.height - rise }, rise)),
    ...parts("panel", [...softShadow(slide, sheet, 44, { radius: 60, drop: place === "bottom" ? -10 : 10 }), rect(slide, sheet, theme.paper, { radius: 60 })]),
    ...parts("thing", logoChip(slide, { x: safe.x - 18, y: top - 6 }).layers),
    ...parts("words", layersOf(moveStack(made.stack, 0, y - safe.y))),
    ...made.cards(y),
    ...parts("rule", pageDots(slide, { x: centerX(safe), y: top + content - 10 }, theme.mark)),
    ...cue(slide, sheet),
  ];
};

/** The points that go on cards; a slide without body gets none. */
function cardItems({ words }: Slide): Item[] {
  const versus = versusOf(words.body);
  if (versus) return [...versus.rows.map(([left, right]) => ({ label: left, text: right })), ...versus.notes.map((note) => ({ label: null, text: note }))];
  return itemsOf(words.body);
}

type Arranged = { stack: Stack; height: number; cards(y: number): Part[] };

/** Headline and cards together at the largest size that leaves the picture its part of the frame. */
function arrange(slide: Slide, items: readonly Item[], room: number): Arranged {
  const head = blocks(slide, items.length > 0);
  const at = (ease: number, columns: number): Arranged => {
    const stack = fitStack(slide, head.map((block) => ({ ...block, style: sized(block.style, ease) })), slide.safe, ENDLESS);
    const grid = items.length > 0 ? gridAt(slide, items, ease, columns) : null;
    const between = grid && stack.height > 0 ? betweenOf(ease) : 0;
    return { stack, height: stack.height + between + (grid?.height ?? 0), cards: (y) => grid?.draw(y + stack.height + between) ?? [] };
  };
  const columns = items.length >= 4 ? [2, 1] : [1];
  const best = (height: number) => columns.map((count) => ({ count, ease: largestStep((ease) => at(ease, count).height <= height) })).toSorted((a, b) => b.ease - a.ease)[0]!;
  const wanted = best(room * 0.54);
  if (wanted.ease >= COMFORT) return at(wanted.ease, wanted.count);
  const most = best(room);
  return at(Math.min(COMFORT, most.ease), most.count);
}

/** The height is what is asked for, so the stack may have any. */
const ENDLESS = 100_000;

const sized = (style: TextStyle, ease: number): TextStyle => {
  const size = sizeAt(style, ease);
  return { ...style, size: { most: size, least: size } };
};

function blocks(slide: Slide, cards: boolean): Block[] {
  const { words, theme } = slide;
  const found: Block[] = [];
  if (words.kicker) found.push({ name: "kicker", text: words.kicker, style: KICKER, paint: { color: theme.accentInk, on: [theme.paper] }, air: 0 });
  if (words.headline) found.push({ name: "headline", text: words.headline, style: cards ? { ...HEADLINE, size: { most: 92, least: 42 } } : { ...HEADLINE, size: { most: 150, least: 56 } }, paint: { color: theme.ink, on: [theme.paper] }, air: 0.3 });
  return found;
}

type Grid = { height: number; draw(y: number): Part[] };

/** Cards in rows of equal height; the last lies full width where it is alone in its row. */
function gridAt(slide: Slide, items: readonly Item[], ease: number, columns: number): Grid {
  const { safe } = slide;
  const gap = gapOf(ease);
  const width = (safe.width - gap * (columns - 1)) / columns;
  const icons = iconsFor(items, chooseCompanions(slide.plan.brief, slide.random.fork("icons")));
  const cells = items.map((item, i) => cellAt(slide, item, icons[i]!, width, columns === 1 || ease < 0, ease, items.length === 1));
  const last = cells.length % columns;
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, row * columns + columns));
  const heights = rows.map((row) => Math.max(...row.map((cell) => cell.height)));
  return {
    height: heights.reduce((sum, height) => sum + height, 0) + gap * (rows.length - 1),
    draw(y) {
      let top = y;
      return rows.flatMap((row, r) => {
        const wide = columns === 2 && last === 1 && r === rows.length - 1;
        const drawn = row.flatMap((cell, c) => cell.draw({ x: safe.x + c * (width + gap), y: top, width: wide ? safe.width : width, height: heights[r]! }, r * columns + c));
        top += heights[r]! + gap;
        return drawn;
      });
    },
  };
}

type Cell = { height: number; draw(box: Box, index: number): Part[] };

/** One card: icon beside its words where it is wide, above them where it is narrow. */
function cellAt(slide: Slide, item: Item, name: string, width: number, wide: boolean, ease: number, alone: boolean): Cell {
  const { theme } = slide;
  const pad = ease < 0 ? 14 : 26;
  const disc = Math.round((alone ? 168 : wide ? 116 : 92) * (ease < 0 ? 0.42 : 0.66 + 0.34 * ease));
  const fill = theme.tint;
  const words = { x: wide ? pad + disc + pad : pad, width: wide ? width - disc - 3 * pad : width - 2 * pad };
  const grow = alone ? 1.25 : 1;
  const texts: SetText[] = [];
  let height = 0;
  const add = (text: string | null, style: TextStyle, air: number, color: string) => {
    if (!text) return;
    const size = sizeAt(style, ease) * grow;
    const set = setAt(slide, { name: "card", text, style, paint: { color, on: [fill] } }, size, { x: 0, y: 0, width: words.width });
    if (!set) return;
    if (texts.length > 0) height += air * size;
    texts.push(placeText(set, words.x, height - set.box.y));
    height += set.box.height;
  };
  add(item.label, LABEL, 0, theme.onTint);
  add(item.text, item.label ? TEXT : { ...TEXT, weight: 700 }, 0.5, item.label ? theme.muted : theme.onTint);
  const inner = wide ? Math.max(height, disc) : disc + 20 + height;
  return {
    height: inner + 2 * pad,
    draw(box, index) {
      const middle = wide ? box.y + (box.height - height) / 2 : box.y + pad + disc + 20;
      const spot: Box = { x: box.x + pad, y: wide ? centerY(box) - disc / 2 : box.y + pad, width: disc, height: disc };
      const shade = index % 2 === 0 ? theme.mark : mix(theme.mark, theme.paper, 0.45);
      return [
        ...parts("panel", [rect(slide, box, fill, { radius: 34 })]),
        ...parts("thing", tile(slide, spot, name, shade)),
        ...parts("words", texts.map((text) => placeText(text, box.x, middle).layer)),
      ];
    },
  };
}

function tile(slide: Slide, box: Box, name: string, fill: string): Layer[] {
  return [rect(slide, box, fill, { radius: box.width * 0.32 }), icon(slide, name, { x: centerX(box), y: centerY(box) }, box.width * 0.74)];
}

function cue(slide: Slide, sheet: Box): Part[] {
  const { theme, safe, position, count } = slide;
  if (position !== 1 || count === 1) return [];
  const edge = sheet.y > safe.y + 150 ? sheet.y : bottom(sheet);
  return parts("thing", swipeCue(slide, { x: safe.x + safe.width - 70, y: edge }, 50, { disc: theme.mark, arrow: theme.onMark }));
}

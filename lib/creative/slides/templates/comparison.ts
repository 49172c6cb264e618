import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha, mix, oklch } from "#lib/creative/color/color.ts";
import { placeText, type SetText } from "#lib/creative/compile/text.ts";
import { bottom, centerX, right } from "#lib/creative/kit/box.ts";
import { circle, path, rect } from "#lib/creative/kit/shapes.ts";
import type { TextStyle } from "#lib/creative/looks/look.ts";
import { inkOn } from "#lib/creative/slides/palette.ts";
import { logoChip, pageDots, ROW, softShadow, swipeCue } from "#lib/creative/slides/templates/chrome.ts";
import { parts, RISE, type Part, type Slide, type Template } from "#lib/creative/slides/templates/template.ts";
import { itemsOf, plain } from "#lib/creative/slides/words/items.ts";
import { versusOf, type Versus } from "#lib/creative/slides/words/versus.ts";
import { fitStack, largestStep, layersOf, moveStack, setAt, sizeAt, type Block, type Stack } from "#lib/creative/slides/type/stack.ts";

const KICKER: TextStyle = { family: "space_grotesk", weight: 700, tracking: 0.03, leading: 1.2, upper: true, align: "left", size: { most: 29, least: 25 } };
const HEADLINE: TextStyle = { family: "space_grotesk", weight: 700, tracking: -0.04, leading: 1.04, upper: false, align: "left", size: { most: 104, least: 44 } };
const HEAD: TextStyle = { family: "space_grotesk", weight: 700, tracking: -0.015, leading: 1.12, upper: false, align: "left", size: { most: 42, least: 30 } };
const CELL: TextStyle = { family: "inter", weight: 600, tracking: -0.012, leading: 1.25, upper: false, align: "left", size: { most: 38, least: 27 } };

const PAD = 44;
const FOOT = 40;
const BETWEEN = 34;
/** The height is what is asked for, so the headline may have any. */
const ENDLESS = 100_000;
/** Air about a cell's words and the size of its sign; both give way before the type does. */
const airOf = (ease: number) => ({ x: ease < 0.15 ? 18 : 26, y: ease < 0 ? 9 : ease < 0.15 ? 13 : 20, sign: ease < 0.15 ? 32 : 44 });
const COMFORT = 0.28;

/** Two columns against each other, crosses to the left and checks to the right; the picture is split the same way. */
export const comparison: Template = (slide) => {
  const { theme, size, safe } = slide;
  const place = slide.textPosition ?? "top";
  const lead = slide.logo ? ROW + 20 : 0;
  const made = arrange(slide, safe.height - lead - FOOT);
  const content = lead + made.height + FOOT;
  const top = place === "top" ? safe.y : place === "bottom" ? bottom(safe) - content : safe.y + (safe.height - content) * 0.45;
  const start = place === "top" ? 0 : top - PAD;
  const end = place === "bottom" ? size.height : top + content + PAD * 0.5;
  const panel: Box = { x: 0, y: start, width: size.width, height: end - start };
  const rise = place === "bottom" ? Math.round(size.height * RISE) : 0;
  const shown = { x: 0, y: 0, width: size.width, height: size.height - rise };
  const y = top + lead;
  return [
    ...parts("picture", slide.picture.window(shown, rise)),
    ...splitPicture(slide, shown, panel),
    ...parts("panel", [rect(slide, panel, theme.night)]),
    ...parts("thing", logoChip(slide, { x: safe.x, y: top }).layers),
    ...parts("words", layersOf(moveStack(made.stack, 0, y - safe.y))),
    ...made.board(y + made.stack.height + (made.stack.height > 0 ? BETWEEN : 0)),
    ...parts("rule", pageDots(slide, { x: centerX(safe), y: top + content - 8 }, theme.onNight)),
    ...cue(slide, panel),
  ];
};

type Arranged = { stack: Stack; height: number; board(y: number): Part[] };

function arrange(slide: Slide, room: number): Arranged {
  const versus = versusOf(slide.words.body);
  const points = versus ? [] : itemsOf(slide.words.body).map(plain);
  const bare = !versus && points.length === 0;
  const at = (ease: number): Arranged => {
    const stack = fitStack(slide, blocks(slide, ease, bare), slide.safe, ENDLESS);
    const board = versus ? versusBoard(slide, versus, ease) : points.length > 0 ? listBoard(slide, points, ease) : null;
    const between = board && stack.height > 0 ? BETWEEN : 0;
    return { stack, height: stack.height + between + (board?.height ?? 0), board: (y) => board?.draw(y) ?? [] };
  };
  const wanted = largestStep((ease) => at(ease).height <= room * 0.54);
  return at(wanted >= COMFORT ? wanted : Math.min(COMFORT, largestStep((ease) => at(ease).height <= room)));
}

function blocks(slide: Slide, ease: number, bare: boolean): Block[] {
  const { words, theme } = slide;
  const fixed = (style: TextStyle): TextStyle => ({ ...style, size: { most: sizeAt(style, ease), least: sizeAt(style, ease) } });
  const found: Block[] = [];
  if (words.kicker) found.push({ name: "kicker", text: words.kicker, style: fixed(KICKER), paint: { color: theme.accentOnNight, on: [theme.night] }, air: 0 });
  if (words.headline) found.push({ name: "headline", text: words.headline, style: fixed(bare ? { ...HEADLINE, size: { most: 148, least: 54 } } : HEADLINE), paint: { color: theme.onNight, on: [theme.night] }, air: 0.3 });
  return found;
}

type Board = { height: number; draw(y: number): Part[] };
type Side = "against" | "for";

const GREY = oklch(0.9, 0.006, 90);

/** Rows of two cells; heads as tabs above them. Notes, which belong to neither side, run below. */
function versusBoard(slide: Slide, { heads, rows, notes }: Versus, ease: number): Board {
  const { safe, theme } = slide;
  const half = safe.width / 2;
  const spots = { against: safe.x, for: safe.x + half };
  const grounds = { against: GREY, for: theme.paper };
  const cells = rows.map(([left, side]) => [cell(slide, left, half, ease, "against"), cell(slide, side, half, ease, "for")] as const);
  const heights = cells.map((pair) => Math.max(...pair.map((one) => one.height)));
  const tabs = heads ? ([tab(slide, heads[0], half, ease, "against"), tab(slide, heads[1], half, ease, "for")] as const) : null;
  const tabHeight = tabs ? Math.max(...tabs.map((one) => one.height)) : 0;
  const note = notes.length > 0 ? noteText(slide, notes.join("\n"), ease) : null;
  const body = heights.reduce((sum, height) => sum + height, 0);
  return {
    height: tabHeight + body + (note ? note.box.height + 28 : 0),
    draw(y) {
      const panels: Layer[] = [
        rect(slide, { x: spots.against, y, width: half, height: tabHeight + body }, grounds.against),
        rect(slide, { x: spots.for, y, width: half, height: tabHeight + body }, grounds.for),
      ];
      const words: Layer[] = [];
      const signs: Layer[] = [];
      if (tabs) {
        panels.push(rect(slide, { x: spots.against, y, width: half, height: tabHeight }, mix(GREY, "#000000", 0.3)), rect(slide, { x: spots.for, y, width: half, height: tabHeight }, theme.accent));
        words.push(tabs[0].place(spots.against, y, tabHeight), tabs[1].place(spots.for, y, tabHeight));
      }
      let top = y + tabHeight;
      cells.forEach(([left, side], i) => {
        if (i > 0) panels.push(rect(slide, { x: safe.x, y: top - 1, width: safe.width, height: 2 }, alpha(theme.ink, 0.14)));
        for (const [one, spot] of [[left, spots.against], [side, spots.for]] as const) {
          words.push(...one.words(spot, top, heights[i]!));
          signs.push(...one.sign(spot, top, heights[i]!));
        }
        top += heights[i]!;
      });
      if (note) words.push(placeText(note, 0, top + 28 - note.box.y).layer);
      return [...parts("panel", panels), ...parts("thing", signs), ...parts("words", words)];
    },
  };
}

/** Points that are not set against anything: one column of checks. */
function listBoard(slide: Slide, points: readonly string[], ease: number): Board {
  const { safe, theme } = slide;
  const cells = points.map((text) => cell(slide, text, safe.width, ease + (points.length === 1 ? 0.2 : 0), "for"));
  const height = cells.reduce((sum, one) => sum + one.height, 0);
  return {
    height,
    draw(y) {
      let top = y;
      const panels: Layer[] = [rect(slide, { x: safe.x, y, width: safe.width, height }, theme.paper), rect(slide, { x: safe.x, y, width: 12, height }, theme.mark)];
      const rest: Part[] = [];
      cells.forEach((one, i) => {
        if (i > 0) panels.push(rect(slide, { x: safe.x + 12, y: top - 1, width: safe.width - 12, height: 2 }, alpha(theme.ink, 0.14)));
        rest.push(...parts("thing", one.sign(safe.x + 12, top, one.height)), ...parts("words", one.words(safe.x + 12, top, one.height)));
        top += one.height;
      });
      return [...parts("panel", panels), ...rest];
    },
  };
}

type Cell = { height: number; words(x: number, y: number, height: number): Layer[]; sign(x: number, y: number, height: number): Layer[] };

function cell(slide: Slide, text: string, width: number, ease: number, side: Side): Cell {
  const { theme } = slide;
  const air = airOf(ease);
  const inner = width - 2 * air.x - air.sign - 18;
  const ground = side === "for" ? theme.paper : GREY;
  const color = side === "for" ? theme.ink : inkOn(mix(GREY, "#000000", 0.06));
  const set = setAt(slide, { name: "cell", text, style: { ...CELL, weight: side === "for" ? 600 : 500 }, paint: { color: side === "for" ? color : "#4a4742", on: [ground] } }, sizeAt(CELL, ease), { x: 0, y: 0, width: inner });
  const height = Math.max(set?.box.height ?? 0, air.sign) + 2 * air.y;
  return {
    height,
    words: (x, y, tall) => (set ? [placeText(set, x + air.x + air.sign + 18 - set.box.x, y + (tall - set.box.height) / 2 - set.box.y).layer] : []),
    sign: (x, y, tall) => sign(slide, { x: x + air.x, y: y + (tall - air.sign) / 2, width: air.sign, height: air.sign }, side),
  };
}

/** A check in the accent, or a cross in grey. */
function sign(slide: Slide, box: Box, side: Side): Layer[] {
  const { theme } = slide;
  const s = box.width;
  const [fill, ink] = side === "for" ? [theme.mark, theme.onMark] : [oklch(0.66, 0.008, 90), "#ffffff"];
  const d = side === "for" ? `M${s * 0.28} ${s * 0.52}L${s * 0.44} ${s * 0.68}L${s * 0.73} ${s * 0.34}` : `M${s * 0.33} ${s * 0.33}L${s * 0.67} ${s * 0.67}M${s * 0.67} ${s * 0.33}L${s * 0.33} ${s * 0.67}`;
  return [circle(slide, box.x + s / 2, box.y + s / 2, s / 2, fill), path(slide, box, d, undefined, { stroke: { paint: ink, width: 6, cap: "round" } })];
}

function tab(slide: Slide, text: string, width: number, ease: number, side: Side): { height: number; place(x: number, y: number, tall: number): Layer } {
  const { theme } = slide;
  const ground = side === "for" ? theme.accent : mix(GREY, "#000000", 0.3);
  const set = setAt(slide, { name: "head", text, style: HEAD, paint: { color: side === "for" ? theme.onAccent : inkOn(ground), on: [ground] } }, sizeAt(HEAD, ease), { x: 0, y: 0, width: width - 2 * airOf(ease).x });
  return {
    height: (set?.box.height ?? 0) + (ease < 0.15 ? 28 : 44),
    place: (x, y, tall) => placeText(set!, x + airOf(ease).x - set!.box.x, y + (tall - set!.box.height) / 2 - set!.box.y).layer,
  };
}

function noteText(slide: Slide, text: string, ease: number): SetText | null {
  const { theme, safe } = slide;
  return setAt(slide, { name: "note", text, style: CELL, paint: { color: theme.onNight, on: [theme.night] } }, sizeAt(CELL, ease), { x: safe.x, y: 0, width: safe.width });
}

/** The picture's left half without its colours' strength, a line and a knob where the halves meet. */
function splitPicture(slide: Slide, shown: Box, panel: Box): Part[] {
  const { theme, size } = slide;
  const middle = size.width / 2;
  const free = panel.y > size.height - bottom(panel) ? { from: shown.y, to: panel.y } : { from: bottom(panel), to: bottom(shown) };
  const y = (free.from + free.to) / 2;
  const half = { x: 0, y: shown.y, width: middle, height: shown.height };
  const knob = free.to - free.from > 150 ? [...softShadow(slide, { x: middle - 40, y: y - 40, width: 80, height: 80 }, 16, { radius: 40 }), circle(slide, middle, y, 40, "#ffffff"), path(slide, { x: middle - 40, y: y - 40, width: 80, height: 80 }, "M32 28L20 40L32 52M48 28L60 40L48 52", undefined, { stroke: { paint: theme.night, width: 6, cap: "round" } })] : [];
  return [
    ...parts("picture", [rect(slide, half, "#5d5a57", { opacity: 0.62 })]),
    ...parts("rule", [rect(slide, { x: middle - 4, y: shown.y, width: 8, height: shown.height }, "#ffffff")]),
    ...parts("thing", knob),
  ];
}

function cue(slide: Slide, panel: Box): Part[] {
  const { theme, safe, position, count } = slide;
  if (position !== 1 || count === 1) return [];
  const edge = panel.y > safe.y + 150 ? panel.y : bottom(panel);
  return parts("thing", swipeCue(slide, { x: right(safe) - 60, y: edge }, 50, { disc: theme.mark, arrow: theme.onMark }));
}

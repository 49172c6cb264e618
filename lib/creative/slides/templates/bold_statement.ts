import type { Box } from "#lib/composition/model.ts";
import type { TextStyle } from "#lib/creative/looks/look.ts";
import { path, rect } from "#lib/creative/kit/shapes.ts";
import { bottom } from "#lib/creative/kit/box.ts";
import { inkOn } from "#lib/creative/slides/palette.ts";
import { logoChip, pageBars, ROW, swipeCue } from "#lib/creative/slides/templates/chrome.ts";
import { asLines } from "#lib/creative/slides/words/versus.ts";
import { parts, RISE, type Part, type Slide, type Template } from "#lib/creative/slides/templates/template.ts";
import { fitWithin, layersOf, moveStack, type Block } from "#lib/creative/slides/type/stack.ts";

const KICKER: TextStyle = { family: "archivo", weight: 900, tracking: 0.04, leading: 1.1, upper: true, align: "left", size: { most: 34, least: 26 } };
const HEADLINE: TextStyle = { family: "anton", weight: 400, tracking: -0.004, leading: 1.03, upper: true, align: "left", size: { most: 210, least: 62 } };
const BODY: TextStyle = { family: "archivo", weight: 600, tracking: -0.005, leading: 1.3, upper: false, align: "left", size: { most: 48, least: 33 } };

const PAD = 44;
/** Slope of the block's edges over the whole width, in pixels. */
const SLANT = 46;
const STRIPE = 20;

/** Huge condensed capitals on a hard block of colour that cuts across the picture. */
export const boldStatement: Template = (slide) => {
  const { theme, size, safe, position } = slide;
  const place = slide.textPosition ?? "top";
  const block = position % 2 === 1 ? theme.accent : theme.night;
  const ink = position % 2 === 1 ? theme.onAccent : theme.onNight;
  const head = slide.logo ? ROW + 30 : 0;
  const bars = 10 + 34;
  const room = safe.height - head - bars;
  const loud = slide.role === "hook" || slide.role === "action";
  const stack = fitWithin(slide, blocks(slide, ink, block, loud), safe, room * 0.47, room * 0.92);
  const content = head + bars + stack.height;
  const top = place === "top" ? safe.y : place === "bottom" ? bottom(safe) - content : safe.y + (safe.height - content) * 0.42;
  const moved = moveStack(stack, 0, top + head + bars - safe.y);
  const panel: Box = {
    x: 0,
    y: place === "top" ? 0 : top - PAD,
    width: size.width,
    height: 0,
  };
  panel.height = (place === "bottom" ? size.height : top + content + PAD) - panel.y;
  const rise = place === "bottom" ? size.height * RISE : 0;
  const shown: Box = place === "bottom" ? { x: 0, y: 0, width: size.width, height: size.height - rise } : { x: 0, y: 0, ...size };
  return [
    ...parts("picture", slide.picture.window(shown, rise)),
    ...(place === "bottom" ? parts("ground", [rect(slide, { x: 0, y: size.height - rise - 2, width: size.width, height: rise + 2 }, block)]) : []),
    ...parts("panel", slab(slide, panel, place, block)),
    ...parts("rule", pageBars(slide, { x: safe.x, y: top, width: safe.width, height: 10 }, ink)),
    ...parts("thing", logoChip(slide, { x: safe.x, y: top + bars - 4 }).layers),
    ...parts("words", layersOf(moved)),
    ...cue(slide, panel, place),
  ];
};

function blocks(slide: Slide, ink: string, ground: string, loud: boolean): Block[] {
  const { words, theme } = slide;
  const plate = ink;
  const found: Block[] = [];
  if (words.kicker) found.push({ name: "kicker", text: words.kicker, style: KICKER, paint: { color: inkOn(plate), on: [plate], plate: { paint: plate, padX: 18, padY: 12, radius: 0, mode: "block" } }, air: 0 });
  if (words.headline) found.push({ name: "headline", text: words.headline, style: loud ? { ...HEADLINE, size: { most: 250, least: 62 } } : HEADLINE, paint: { color: ink, on: [ground], accent: ground === theme.night ? theme.accentOnNight : ink }, air: 0.2, accentWords: loudest(words.headline) });
  const body = asLines(words.body);
  if (body) found.push({ name: "body", text: body, style: BODY, paint: { color: ink, on: [ground] }, air: 1 });
  return found;
}

/** The word to be set in the accent: a figure if there is one, else the longest. */
function loudest(headline: string): string[] {
  const all = headline.split(/\s+/u);
  const figure = all.find((word) => /\d/u.test(word));
  return [figure ?? all.toSorted((a, b) => b.length - a.length)[0]!];
}

/** The block with slanted edges, a stripe of the counter colour along each edge that cuts the picture. */
function slab(slide: Slide, box: Box, place: "top" | "middle" | "bottom", fill: string) {
  const { theme } = slide;
  const stripe = fill === theme.night ? theme.mark : theme.night;
  const lean = slide.position % 2 === 1 ? SLANT : -SLANT;
  const edge = (grow: number) => {
    const up = place === "top" ? 0 : -grow;
    const down = place === "bottom" ? 0 : grow;
    const [l, r] = [Math.max(0, lean), Math.max(0, -lean)];
    const topLeft = place === "top" ? 0 : up - l;
    const topRight = place === "top" ? 0 : up - r;
    const lowLeft = place === "bottom" ? box.height : box.height + down + r;
    const lowRight = place === "bottom" ? box.height : box.height + down + l;
    return `M0 ${topLeft}L${box.width} ${topRight}L${box.width} ${lowRight}L0 ${lowLeft}Z`;
  };
  return [path(slide, box, edge(STRIPE), stripe), path(slide, box, edge(0), fill)];
}

function cue(slide: Slide, panel: Box, place: "top" | "middle" | "bottom"): Part[] {
  const { theme, safe, position, count, size } = slide;
  if (position !== 1 || count === 1) return [];
  const radius = 54;
  const below = place === "bottom" ? { from: safe.y, to: panel.y } : { from: bottom(panel), to: Math.min(size.height - 60, bottom(safe)) };
  const y = place === "bottom" ? Math.max(below.from + radius, below.to - radius - 80) : Math.max(below.from + radius + 80, below.to - radius - 10);
  if (below.to - below.from < radius * 2 + 60) return [];
  return parts("thing", swipeCue(slide, { x: safe.x + safe.width - radius, y }, radius, { disc: theme.night, arrow: theme.onNight }));
}

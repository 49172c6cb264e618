import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha, mix } from "#lib/creative/color/color.ts";
import { placeText, type SetText } from "#lib/creative/compile/text.ts";
import { bottom, centerX, centerY, right } from "#lib/creative/kit/box.ts";
import { burst, circle, group, path, rect } from "#lib/creative/kit/shapes.ts";
import type { TextStyle } from "#lib/creative/looks/look.ts";
import { inkOn } from "#lib/creative/slides/palette.ts";
import { arrow, icon, logoChip, pageDots, ROW, softShadow, swipeCue } from "#lib/creative/slides/templates/chrome.ts";
import { parts, RISE, type Part, type Slide, type Template } from "#lib/creative/slides/templates/template.ts";
import { asLines } from "#lib/creative/slides/words/versus.ts";
import { offerOf, type Offer } from "#lib/creative/slides/words/offer.ts";
import { fitWithin, layersOf, moveStack, setAt, type Block } from "#lib/creative/slides/type/stack.ts";

const KICKER: TextStyle = { family: "outfit", weight: 700, tracking: 0.07, leading: 1.2, upper: true, align: "left", size: { most: 29, least: 25 } };
const HEADLINE: TextStyle = { family: "outfit", weight: 800, tracking: -0.022, leading: 1.03, upper: false, align: "left", size: { most: 122, least: 50 } };
const BODY: TextStyle = { family: "outfit", weight: 500, tracking: 0, leading: 1.34, upper: false, align: "left", size: { most: 42, least: 30 } };
const PRICE: TextStyle = { family: "archivo", weight: 900, tracking: -0.03, leading: 1, upper: true, align: "center", size: { most: 96, least: 20 } };
const BEFORE: TextStyle = { ...BODY, weight: 600 };
const ACTION: TextStyle = { family: "outfit", weight: 700, tracking: 0, leading: 1.1, upper: false, align: "left", size: { most: 42, least: 26 } };

const PAD = 50;
/** Height of the stub below the perforation, and how deep the ticket is notched there. */
const STUB = 148;
const NOTCH = 26;
const BADGE = 236;

/** A coupon over the picture: what is offered, a burst with the figure, and below the perforation the button. */
export const offerCard: Template = (slide) => {
  const { theme, size, safe } = slide;
  const place = slide.textPosition ?? "top";
  const offer = offerOf({ headline: slide.words.headline, body: asLines(slide.words.body) }, slide.role === "action" ? slide.plan.brief.callToAction : null);
  const stub = offer.action || slide.position === 1 ? STUB : 0;
  const inner = { x: safe.x + 26, y: safe.y, width: safe.width - 52 };
  const lead = slide.logo ? ROW + 20 : 0;
  const extra = PAD * 2 + stub + lead;
  const badge = offer.price ? BADGE : 0;
  const room = safe.height - extra - badge * 0.5;
  const stack = fitWithin(slide, blocks(slide, offer), inner, room * 0.5, room);
  const ticket: Box = { x: safe.x - 24, y: 0, width: safe.width + 48, height: stack.height + extra };
  const whole = ticket.height + badge * 0.5;
  ticket.y = place === "top" ? safe.y - 14 : place === "bottom" ? bottom(safe) - ticket.height + 14 : safe.y + (safe.height - whole) * 0.45;
  if (place === "bottom") ticket.y = Math.max(ticket.y, safe.y + badge * 0.5 - 14);
  const rise = place === "bottom" ? Math.round(size.height * RISE) : 0;
  const ground = mix(theme.mark, theme.night, 0.35);
  return [
    ...parts("ground", rise > 0 ? [rect(slide, { x: 0, y: size.height - rise, width: size.width, height: rise }, ground)] : []),
    ...parts("picture", slide.picture.window({ x: 0, y: 0, width: size.width, height: size.height - rise }, rise)),
    ...parts("panel", coupon(slide, ticket, stub)),
    ...parts("thing", logoChip(slide, { x: inner.x - 18, y: ticket.y + PAD - 8 }).layers),
    ...parts("words", layersOf(moveStack(stack, 0, ticket.y + PAD + lead - safe.y))),
    ...(stub > 0 ? button(slide, { x: ticket.x, y: bottom(ticket) - stub, width: ticket.width, height: stub }, offer) : []),
    ...(offer.price ? sticker(slide, offer.price, badgeSpot(slide, ticket, place)) : []),
  ];
};

function blocks(slide: Slide, offer: Offer): Block[] {
  const { words, theme } = slide;
  const found: Block[] = [];
  const { body } = offer;
  if (words.kicker) found.push({ name: "kicker", text: words.kicker, style: KICKER, paint: { color: theme.accentInk, on: [theme.paper] }, air: 0 });
  if (words.headline) found.push({ name: "headline", text: words.headline, style: HEADLINE, paint: { color: theme.ink, on: [theme.paper] }, air: 0.28 });
  if (body) found.push({ name: "body", text: body, style: BODY, paint: { color: words.headline ? theme.muted : theme.ink, on: [theme.paper] }, air: 0.95 });
  return found;
}

/** A ticket with round notches at the perforation; its stub is in the accent, its lower edge scalloped. */
function coupon(slide: Slide, box: Box, stub: number): Layer[] {
  const { theme } = slide;
  const { width: w, height: h } = box;
  const cut = h - stub;
  const r = 34;
  const upper = stub > 0 ? `L${w} ${cut - NOTCH}A${NOTCH} ${NOTCH} 0 0 0 ${w - NOTCH} ${cut}L${NOTCH} ${cut}A${NOTCH} ${NOTCH} 0 0 0 0 ${cut - NOTCH}` : `L${w} ${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}L${r} ${h}A${r} ${r} 0 0 1 0 ${h - r}`;
  const body = `M0 ${r}A${r} ${r} 0 0 1 ${r} 0L${w - r} 0A${r} ${r} 0 0 1 ${w} ${r}${upper}Z`;
  const shadow = softShadow(slide, box, 50, { radius: r });
  if (stub === 0) return [...shadow, path(slide, box, body, theme.paper), rect(slide, { x: box.x + 60, y: box.y - 1, width: 150, height: 14 }, theme.mark)];
  const scallops = 16;
  const step = w / scallops;
  const teeth = Array.from({ length: scallops }, () => `a${step / 2} ${step / 2.6} 0 0 1 ${-step} 0`).join("");
  const foot = `M${NOTCH} ${cut}L${w - NOTCH} ${cut}A${NOTCH} ${NOTCH} 0 0 0 ${w} ${cut + NOTCH}L${w} ${h - 14}${teeth}L0 ${cut + NOTCH}A${NOTCH} ${NOTCH} 0 0 0 ${NOTCH} ${cut}Z`;
  return [
    ...shadow,
    path(slide, box, body, theme.paper),
    path(slide, box, foot, theme.accent),
    path(slide, box, `M${NOTCH + 16} ${cut}L${w - NOTCH - 8} ${cut}`, undefined, { stroke: { paint: theme.onAccent, width: 4, dash: [4, 16], cap: "round" } }),
  ];
}

/** The stub: a dark button with the call to action, or the marks of the pages; the price before, struck through. */
function button(slide: Slide, box: Box, offer: Offer): Part[] {
  const { theme, safe } = slide;
  const [fill, ink] = theme.accent === theme.onAccent ? [theme.night, theme.onNight] : [theme.onAccent, inkOn(theme.onAccent)];
  const left = safe.x + 26;
  const end = right(safe) - 26;
  const middle = centerY(box) + 2;
  const struck = offer.before ? setAt(slide, { name: "before", text: offer.before, style: BEFORE, paint: { color: theme.onAccent, on: [theme.accent] } }, 40, { x: 0, y: 0, width: 260 }) : null;
  const old = struck ? placeText(struck, end - struck.box.width - struck.box.x, middle - centerY(struck.box)) : null;
  const most = end - left - (old ? old.box.width + 40 : 0);
  if (!offer.action) return [...parts("rule", pageDots(slide, { x: left + 90, y: middle }, theme.onAccent, 8)), ...parts("thing", swipeCue(slide, { x: end - 40, y: middle }, 42, { disc: fill, arrow: ink }))];
  const label = fitLabel(slide, offer.action, ink, fill, most - 150);
  if (!label) return [];
  const pill: Box = { x: left, y: middle - 46, width: Math.min(most, label.box.width + 148), height: 92 };
  const moved = placeText(label, pill.x + 40 - label.box.x, middle - centerY(label.box));
  return [
    ...parts("thing", [rect(slide, pill, fill, { radius: 46 }), circle(slide, right(pill) - 46, middle, 32, ink), arrow(slide, { x: right(pill) - 74, y: middle - 28, width: 56, height: 56 }, fill, 6)]),
    ...parts("words", [moved.layer, ...(old ? [old.layer] : [])]),
    ...(old ? parts("rule", [rect(slide, { x: old.box.x - 6, y: middle - 2, width: old.box.width + 12, height: 5 }, theme.onAccent, { rotation: -5 })]) : []),
  ];
}

/** One line, smaller until it fits the button. */
function fitLabel(slide: Slide, text: string, ink: string, fill: string, width: number): SetText | null {
  const paint = { color: ink, on: [fill] };
  let set: SetText | null = null;
  for (let size = ACTION.size.most; size >= 22; size -= 3) {
    set = setAt(slide, { name: "action", text, style: ACTION, paint }, size, { x: 0, y: 0, width });
    if (set && set.layer.lines.length === 1) return set;
  }
  return set;
}

/** The badge sits on the ticket's edge toward the picture, to the right, inside the safe area. */
function badgeSpot({ safe }: Slide, ticket: Box, place: "top" | "middle" | "bottom"): Box {
  const x = right(safe) - BADGE + 6;
  const y = place === "bottom" ? ticket.y - BADGE * 0.62 : bottom(ticket) - BADGE * 0.3;
  return { x, y: Math.min(Math.max(y, safe.y - 6), bottom(safe) - BADGE + 6), width: BADGE, height: BADGE };
}

/** A burst with the figure, turned a little. */
function sticker(slide: Slide, price: string, box: Box): Part[] {
  const { theme } = slide;
  const fill = theme.night;
  const ink = theme.accentOnNight;
  const room = BADGE * 0.66;
  let set: SetText | null = null;
  for (let size = PRICE.size.most; size >= PRICE.size.least; size -= 4) {
    set = setAt(slide, { name: "price", text: price, style: PRICE, paint: { color: ink, on: [fill] }, align: "center" }, size, { x: 0, y: 0, width: room });
    if (set && set.box.height <= room * 0.72 && set.layer.lines.length <= (price.length > 7 ? 2 : 1)) break;
  }
  const shadow = { color: alpha(theme.shade, 0.4), blur: 26, dx: 0, dy: 12 };
  const text = set ? placeText(set, centerX(box) - centerX(set.box), centerY(box) - centerY(set.box)) : null;
  return [
    { kind: "thing", layer: group(slide, "badge", box, [burst(slide, box, fill, 18, 0.86, { round: 0.4, shadow }), circle(slide, centerX(box), centerY(box), BADGE * 0.385, undefined, { stroke: { paint: ink, width: 3, dash: [2, 11], cap: "round" } }), ...(text ? [text.layer] : [icon(slide, "sparkles", { x: centerX(box), y: centerY(box) }, 90)])], { rotation: 8 }) },
  ];
}

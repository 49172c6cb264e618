import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import type { Box, TextLayer } from "#lib/composition/model.ts";
import type { TextAnimation } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { setText, timed, type SetText, type TextRequest, type Timing } from "#lib/creative/compile/text.ts";
import { divide, settle, stack, type Zones } from "#lib/creative/compile/zones.ts";
import type { StageBeat } from "#lib/creative/kit/stage.ts";
import type { Look, Palette, Surface, TextRole, TypeSystem } from "#lib/creative/looks/look.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";

/** The words of a scene: set, placed and timed. */
export type Script = { texts: TextLayer[]; zones: Zones };

export type ScriptContext = {
  typesetter: Typesetter;
  storyboard: Storyboard;
  look: Look;
  type: TypeSystem;
  palette: Palette;
  surface: Surface;
  beats: readonly StageBeat[];
  frames: number;
  /** Whether text may stay while the next scene takes over (it is carried off) or must be gone by then. */
  carriedOff: boolean;
  size: { width: number; height: number };
  id(name: string): string;
};

/** Largest shares of the safe area's height. */
const SHARE = { subheadline: 0.16, caption: 0.17, name: 0.15, action: 0.11 };
const TALL = 4000;

/** The safe area as the look uses it: with its margin, and even on both sides when its type is centred. */
export function textRoom(size: { width: number; height: number }, look: Look, type: TypeSystem): Box {
  const safe = safeArea(size);
  const room = { x: safe.x + look.margin, y: safe.y + look.margin, width: safe.width - 2 * look.margin, height: safe.height - 2 * look.margin };
  if (type.headline.align === "left") return room;
  const half = Math.min(size.width / 2 - room.x, room.x + room.width - size.width / 2);
  return { ...room, x: size.width / 2 - half, width: half * 2 };
}

/** The opening: headline and subheadline stand through the scene, captions change with the beats. */
export function openingScript(context: ScriptContext): Script {
  const { storyboard, look } = context;
  const room = textRoom(context.size, look, context.type);
  let captions = setCaptions(context, room, 1);
  let fitted = fitHead(context, room, captions);
  if (fitted.voice < 1) {
    captions = setCaptions(context, room, Math.max(LEAST_VOICE, fitted.voice));
    fitted = fitHead(context, room, captions);
  }
  const end = lastFrame(context);
  const texts = settle(fitted.stacked, fitted.zones.headline, storyboard.textPosition).map((block, index) => {
    const role = fitted.roles[index]!;
    if (role === "label") return { ...block.layer, from: 0, frames: end };
    const main = role === "headline";
    return appear(context, block, { from: 0, to: end, start: main ? 0 : 10, underWay: main }, main ? storyboard.textAnimation : null);
  });
  captions.forEach((caption, index) => {
    if (!caption) return;
    const beat = context.beats[index]!;
    const last = index === context.beats.length - 1;
    const from = beat.from + (index === 0 ? CAPTION_DELAY : 0);
    const placed = settle(stack([{ set: caption, gap: 0 }]), fitted.zones.caption, "top");
    texts.push(appear(context, placed[0]!, { from, to: last ? end : beat.from + beat.frames, start: from }, null, !last));
  });
  return { texts, zones: fitted.zones };
}

/** Least size of the captions under a headline so long that it must be small, against their usual one. */
const LEAST_VOICE = 0.66;

function setCaptions(context: ScriptContext, room: Box, scale: number): (SetText | null)[] {
  const box = { ...room, y: 0, height: room.height * SHARE.caption };
  return context.beats.map(({ text }) => (isBlank(text) ? null : set(context, "caption", text, box, { accentWords: [keyWord(text)], maxLines: 2, scale })));
}

/** Height the picture should have in an opening, as a share of the frame: a headline gives way before it is a stamp. */
const GOOD_STAGE = 0.32;
/** What the headline may give up for it, step by step, while it stays this much larger than subheadline and caption. */
const STEPS_DOWN = [1, 0.86, 0.74, 0.64, 0.55] as const;
const HIERARCHY = { subheadline: 1.35, caption: 1.2 };

/** Sets label, headline and subheadline as large as they may be while the picture keeps its room. */
function fitHead(context: ScriptContext, room: Box, captions: readonly (SetText | null)[]) {
  const { storyboard, look, size } = context;
  const { name } = storyboard.brief;
  const at = (height: number): Box => ({ ...room, y: 0, height });
  const caption = tallest(captions);
  const spoken = Math.max(0, ...captions.map((set) => set?.layer.font.size ?? 0));
  const attempt = (ease: number) => {
    const blocks: { role: TextRole; set: SetText; gap: number }[] = [];
    if (look.signs && name && !plain(storyboard.headline).includes(plain(name))) blocks.push({ role: "label", set: set(context, "label", name, at(60), { maxLines: 1 }), gap: 0 });
    if (!isBlank(storyboard.headline)) blocks.push({ role: "headline", set: set(context, "headline", storyboard.headline, at(room.height * look.headlineShare * ease), { accentWords: accents(storyboard.brief) }), gap: 40 });
    if (!isBlank(storyboard.subheadline)) blocks.push({ role: "subheadline", set: set(context, "subheadline", storyboard.subheadline, at(room.height * SHARE.subheadline)), gap: gapAfter(look) });
    const stacked = stack(blocks);
    const sizeOf = (role: TextRole) => blocks.find((block) => block.role === role)?.set.layer.font.size;
    const headline = sizeOf("headline") ?? Infinity;
    /** How loud the captions may be for the headline to lead them, against what they are. */
    const voice = spoken === 0 ? 1 : headline / HIERARCHY.caption / spoken;
    return { stacked, voice, leads: voice >= 1 && headline >= HIERARCHY.subheadline * (sizeOf("subheadline") ?? 0), roles: blocks.map((block) => block.role), zones: divide(size, room, storyboard.textPosition, { headline: stacked.height, caption }) };
  };
  let fitted = attempt(STEPS_DOWN[0]);
  for (const ease of STEPS_DOWN.slice(1)) {
    if (fitted.zones.stage.height >= size.height * GOOD_STAGE) break;
    const smaller = attempt(ease);
    if (!smaller.leads) break;
    fitted = smaller;
  }
  return fitted;
}

/** The first caption waits until the headline has been taken in. */
const CAPTION_DELAY = 24;

/** A later scene: each beat is a statement in the headline's place; the last one of the film is the lockup. */
export function statementScript(context: ScriptContext, options: { share: number; closing: boolean }): Script {
  const { storyboard, look } = context;
  const position = storyboard.textPosition;
  const room = textRoom(context.size, look, context.type);
  const stacks = context.beats.map((beat, index) => {
    if (options.closing && index === context.beats.length - 1) return stack(lockup(context, beat, room));
    if (isBlank(beat.text)) return stack([]);
    return stack([{ set: set(context, "statement", beat.text, { ...room, y: 0, height: room.height * options.share }, { accentWords: accents(storyboard.brief) }), gap: 0 }]);
  });
  const zones = divide(context.size, room, position, { headline: Math.max(...stacks.map((s) => s.height)), caption: 0 });
  const end = lastFrame(context);
  const texts = stacks.flatMap((stacked, index) => {
    const beat = context.beats[index]!;
    const last = index === context.beats.length - 1;
    const to = last ? end : beat.from + beat.frames;
    return settle(stacked, zones.headline, position).map((block, order) => appear(context, block, { from: beat.from, to, start: beat.from + (order === 0 ? 0 : 4 + order * 10), underWay: order === 0 }, order === 0 ? storyboard.textAnimation : null, !last));
  });
  return { texts, zones };
}

/** The signature: the name large, the last line under it, then the button. Without a name the line speaks alone. */
function lockup(context: ScriptContext, beat: StageBeat, room: Box) {
  const { storyboard, look } = context;
  const { name } = storyboard.brief;
  const blocks: { set: SetText; gap: number }[] = [];
  if (name) blocks.push({ set: set(context, "name", name, { ...room, y: 0, height: room.height * SHARE.name }, { maxLines: 2 }), gap: 0 });
  const words = name ? afterName(beat.text, name) : beat.text;
  if (!isBlank(words)) {
    const line = set(context, "statement", words, { ...room, y: 0, height: room.height * (name ? 0.2 : 0.3) }, name ? { scale: 0.56 } : { accentWords: accents(storyboard.brief) });
    blocks.push({ set: line, gap: gapAfter(look) + 6 });
  }
  const action = callToAction(storyboard.brief, storyboard.scenes.at(-1)!.beats.at(-1)!.text);
  if (action) blocks.push({ set: set(context, "action", action, { ...room, y: 0, height: room.height * SHARE.action }, { maxLines: 2 }), gap: 48 });
  return blocks;
}

/** The last line without the name it opens with: the name stands above it already, large. */
export function afterName(text: string, name: string): string {
  if (!text.toLowerCase().startsWith(name.toLowerCase())) return text;
  const rest = /^\s*[.:,–—-]\s+(.*)$/su.exec(text.slice(name.length));
  return rest?.[1] ?? text;
}

/** What stands on the button: the call to action, or the offer; nothing that the last line says already. */
export function callToAction(brief: Brief, lastLine: string): string | null {
  const said = plain(lastLine);
  return [brief.callToAction, brief.offer].find((text) => text && text.trim() && !said.includes(plain(text))) ?? null;
}

export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, " ").trim();

export const gapAfter = (look: Look): number => (look.name === "luxury_minimal" ? 44 : look.name === "ugc_realism" ? 34 : 40);

export const accents = (brief: Brief): string[] => [...(brief.name ? [brief.name] : []), ...brief.subjects.slice(0, 1)];

/** The word a caption leans on: its longest. */
const keyWord = (text: string): string => text.split(/[^\p{L}\p{N}'’-]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), "");

const tallest = (sets: readonly (SetText | null)[]): number => Math.max(0, ...sets.map((each) => each?.box.height ?? 0));

/** Nothing that could be set: a person may empty any line. */
export const isBlank = (text: string): boolean => text.trim() === "";

function lastFrame(context: ScriptContext): number {
  return context.carriedOff ? TALL : context.frames;
}

/** The ground a text stands on: the foot's for whatever is lowest in the frame. */
function surfaceFor(context: ScriptContext, role: TextRole): Surface {
  const lowest = (role === "caption") !== (context.storyboard.textPosition === "bottom");
  const onFoot = lowest && (role === "caption" || context.storyboard.textPosition === "bottom");
  return onFoot ? context.look.footSurface(context.surface, context.palette) : context.surface;
}

function set(context: ScriptContext, role: TextRole, text: string, box: Box, extra: Partial<TextRequest> = {}): SetText {
  return setText(context.typesetter, {
    id: context.id(role),
    text,
    language: context.storyboard.brief.language,
    style: context.type[role],
    paint: context.look.paint(role, surfaceFor(context, role), context.palette),
    box,
    ...extra,
  });
}

function appear(context: ScriptContext, block: SetText, timing: Timing, animation: TextAnimation | null, leaves = !context.carriedOff): TextLayer {
  return timed(block, timing, context.look.motion, animation, leaves);
}


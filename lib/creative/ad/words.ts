import { settledAt } from "#lib/composition/draw/text-motion.ts";
import { unitsOf } from "#lib/composition/draw/text-units.ts";
import type { Box, TextLayer } from "#lib/composition/model.ts";
import type { AdFilm } from "#lib/creative/ad/film.ts";
import { divideAd, isGenerous, roomFor, type Company, type Room } from "#lib/creative/ad/zones.ts";
import { accents, afterName, callToAction, gapAfter, isBlank, plain } from "#lib/creative/compile/script.ts";
import { placeText, setText, timed, type SetText, type TextRequest } from "#lib/creative/compile/text.ts";
import { stack, type Zones } from "#lib/creative/compile/zones.ts";
import type { Surface, TextRole } from "#lib/creative/looks/look.ts";

/** The words of an ad's scene: set, placed and timed. */
export type Words = { texts: TextLayer[]; zones: Zones; room: Room };

export type WordsRequest = {
  film: AdFilm;
  title: string | null;
  surface: Surface;
  frames: number;
  /** The first scene's line is the headline; the one that asks for something is signed with the name and the button. */
  part: "opening" | "statement" | "closing";
  /** Share of the height that a statement may take beside its picture. */
  share: number;
  /** Whether the words stand to the last frame: nothing follows that they would be in the way of. */
  stays: boolean;
  company: Company;
  id(name: string): string;
};

/** What a title gives up, step by step, for a picture that would be too small. */
const STEPS = [1, 0.86, 0.74, 0.64, 0.55] as const;
/** Share of its column that a title beside the picture may take. */
const COLUMN_SHARE = { headline: 0.66, statement: 0.6 };
/** The lines of the signature, as shares of the words' height. */
const SHARE = { name: { above: 0.2, aside: 0.28 }, line: 0.24, alone: 0.34 };
/** A line under the name against one that speaks alone, and the least size it may shrink to so that no word is broken. */
const BESIDE_NAME = 0.56;
const LEAST = 34;
/** Height of what never gives way: the brand's sign, and the button. */
const FIXED = { label: 60, action: 170 };
/** In the quiet of a wide frame words may be larger than on a phone; a line longer than so many letters is broken once more. */
const WIDE_SCALE = 1.15;
const LENGTHY = 34;

type Block = { role: TextRole; set: SetText; gap: number };

/** Sets a scene's words as large as they may be while the picture keeps its room. */
export function setWords(request: WordsRequest): Words {
  const blocksAt = request.part === "closing" ? signature : title;
  const speech = request.part === "closing" ? "signature" : "line";
  const titled = blocksAt(request, roomFor(request.company, speech), 1).length > 0;
  const room = roomFor(request.company, titled ? speech : "none");
  let fitted = fit(request, room, blocksAt, STEPS[0]);
  for (const ease of STEPS.slice(1)) {
    if (!titled || room.aside || isGenerous(room, fitted.zones)) break;
    fitted = fit(request, room, blocksAt, ease);
  }
  const { blocks, stacked, zones } = fitted;
  const signs = blocks[0]?.role === "label" ? 1 : 0;
  const texts = stacked.blocks.map((set, index) => appear(request, placeText(set, 0, zones.headline.y), index - signs));
  return { texts, zones, room };
}

function fit(request: WordsRequest, room: Room, blocksAt: typeof title, ease: number) {
  const blocks = blocksAt(request, room, ease);
  const stacked = stack(blocks);
  return { blocks, stacked, zones: divideAd(room, stacked.height) };
}

/** The scene's line; in the opening under the brand's small sign, where the look has one and no logo stands there. */
function title(request: WordsRequest, room: Room, ease: number): Block[] {
  const { film, title: line, part, company } = request;
  if (line === null || isBlank(line)) return [];
  const { look, plan } = film;
  const { name } = plan.brief;
  const opening = part === "opening";
  const role = opening ? "headline" : "statement";
  const share = room.aside ? COLUMN_SHARE[role] : opening ? look.headlineShare : request.share;
  const sign = opening && look.signs && name && company.logo === null && !plain(line).includes(plain(name));
  return [
    ...(sign ? [block(request, room, "label", name, FIXED.label, 0, { maxLines: 1 })] : []),
    block(request, room, role, line, room.words.height * share * ease, 40, { accentWords: accents(plan.brief), ...(room.aside ? { scale: WIDE_SCALE, maxLines: line.length > LENGTHY ? 4 : 3 } : {}) }),
  ];
}

/** The signature: the name large, the scene's line under it, then the button. Without a name the line speaks alone. */
function signature(request: WordsRequest, room: Room, ease: number): Block[] {
  const { film, title: line } = request;
  const { brief } = film.plan;
  const { name } = brief;
  const high = room.words.height * ease;
  const words = line === null ? "" : name ? afterName(line, name) : line;
  const action = callToAction(brief, line ?? "");
  const { statement } = film.type;
  return [
    ...(name ? [block(request, room, "name", name, high * SHARE.name[room.aside ? "aside" : "above"], 0, { maxLines: 2 })] : []),
    ...(isBlank(words) || plain(words) === plain(name ?? "")
      ? []
      : [block(request, room, "statement", words, high * (name ? SHARE.line : SHARE.alone), gapAfter(film.look) + 6, name ? { scale: BESIDE_NAME, style: { ...statement, size: { ...statement.size, least: LEAST } } } : { accentWords: accents(brief) })]),
    ...(action ? [block(request, room, "action", action, FIXED.action, 48, { maxLines: 2 })] : []),
  ];
}

function block({ film, surface, id }: WordsRequest, room: Room, role: TextRole, text: string, height: number, gap: number, extra: Partial<TextRequest>): Block {
  const { typesetter, look, palette, plan, type } = film;
  const box: Box = { ...room.words, y: 0, height };
  return { role, gap, set: setText(typesetter, { id: id(role), text, language: plan.brief.language, style: type[role], paint: look.paint(role, surface, palette), box, ...extra }) };
}

/** Frames between the lines of a signature. */
const PACE = 10;
/** All words stand whole by this part of their scene, however short it is. */
const PROMPT = 0.45;

/**
 * A text's moment: the first is under way when the scene begins, the others follow, and the sign before it stands from
 * the start; all go before the next scene comes.
 */
function appear({ film, frames, stays }: WordsRequest, set: SetText, order: number): TextLayer {
  const start = order <= 0 ? 0 : 4 + order * PACE;
  const { entrance, ...layer } = timed(set, { from: 0, to: frames, start, underWay: order === 0 }, film.look.motion, null, !stays);
  return order < 0 || !entrance ? layer : inTime({ ...layer, entrance }, Math.round(frames * PROMPT));
}

/** The same entrance, quickened so that it is over by a frame. */
function inTime(layer: TextLayer, by: number): TextLayer {
  const { entrance } = layer;
  if (!entrance) return layer;
  const end = settledAt(entrance, unitsOf(layer, entrance.unit).length);
  if (end <= by) return layer;
  const pace = by / end;
  return { ...layer, entrance: { ...entrance, start: Math.round(entrance.start * pace), frames: Math.max(4, Math.floor(entrance.frames * pace)), stagger: entrance.stagger * pace } };
}

/** The first frame at which all of a scene's words stand whole. */
export function wholeAt(texts: readonly TextLayer[]): number {
  return Math.max(0, ...texts.map((layer) => (layer.entrance ? Math.ceil(settledAt(layer.entrance, unitsOf(layer, layer.entrance.unit).length)) : 0)));
}

import type { BeatRole } from "#lib/creative/storyboard.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { hash32, random } from "#lib/kernel/random.ts";
import { productTitles } from "../../write/headline.ts";
import { fillAll, slotsOf } from "../../write/slots.ts";
import { typeset } from "../../write/typography.ts";
import { capitalise, stem, words } from "../../words.ts";
import { type Moment, roleOf } from "../arc.ts";
import { bare } from "../fill.ts";
import { briefHash, callOf, callsOf, type Material, screenLines } from "../material.ts";
import type { Pool } from "../words/words.ts";

const MAX_TITLE = 60;

/** Words in quotation marks of any kind: what a prompt wants on screen. */
const QUOTED = /“([^“”]{2,60})”|„([^„“”]{2,60})[“”]|«\s*([^«»]{2,60}?)\s*»|"([^"]{2,60})"/u;

/** The words that a prompt itself puts on screen. */
export function quotedTitle(prompt: string): string | null {
  const match = QUOTED.exec(prompt);
  return match?.slice(1).find((group) => group !== undefined)?.trim() || null;
}

type Titles = Record<BeatRole, string[]>;

const key = (line: string) => line.toLowerCase().replace(/[.?!…\s]+$/u, "");

/** A line as a title: a single sentence needs no full stop. */
const titled = (line: string) => (/^[^.?!…]+\.$/u.test(line) ? bare(line) : line);

/** What may stand on screen in each role. No line is in two lists, so two roles never say the same. */
function titlesOf(material: Material): Titles {
  const { brief, lines, library: { patterns } } = material;
  const slots = slotsOf(brief);
  const paired = (["wrong", "mend", "myth", "truth", "past", "present", "fact", "close"] as const).flatMap((pool) => screenLines(material, pool).map(({ line }) => line));
  const told = new Set([...paired, ...lines.actions].map(key));
  const fresh = (candidates: readonly string[]) => {
    const kept = candidates.map((line) => typeset(titled(capitalise(line)), brief.language)).filter((line) => line.length <= MAX_TITLE && !told.has(key(line)));
    for (const line of kept) told.add(key(line));
    return [...new Set(kept)];
  };
  return {
    hook: fresh(lines.hooks),
    problem: fresh(lines.problems),
    turn: fresh(lines.turns),
    reveal: fresh([...(brief.name ? fillAll(patterns.nameReveal, slots) : productTitles(lines, slots).slice(0, 1)), ...lines.reveals]),
    proof: fresh(lines.proofs),
    benefit: fresh(lines.benefits),
    contrast: fresh(lines.echoes ?? []),
    action: [...new Set(callsOf(brief, lines).map((line) => typeset(titled(line), brief.language)))],
  };
}

/** Lines that belong to no role, for ads with more scenes of a role than it has lines. */
function spares({ brief, lines, library: { patterns } }: Material, taken: Titles): string[] {
  const told = new Set(Object.values(taken).flat().map(key));
  const all = [...lines.headlines, ...patterns.toneHeadlines[brief.tone], ...lines.subheadlines].map((line) => typeset(titled(line), brief.language));
  return [...new Set(all)].filter((line) => line.length <= MAX_TITLE && !told.has(key(line)));
}

/** What a pool puts on screen comes from its pairs; the pairs of two such pools have nothing in common. */
function pairedTitle(material: Material, pool: Pool, ordinal: number): string | null {
  if (pool === "close" || pool === "end") return null;
  const lines = screenLines(material, pool);
  if (ordinal >= lines.length) return null;
  const { line } = lines[(ordinal + briefHash(material.brief, "pair")) % lines.length]!;
  return line.length <= MAX_TITLE ? typeset(titled(line), material.brief.language) : null;
}

function stems(text: string, language: Language): Set<string> {
  return new Set(words(text).filter((word) => word.folded.length >= 5).map((word) => stem(word.folded, language)));
}

/** Of the lines that are this scene's own, the one that shares most words with its prompt; chance decides between equals. */
function nearest(lines: readonly string[], prompt: string, language: Language, seed: number): string {
  const said = stems(prompt, language);
  const shared = (line: string) => [...stems(line, language)].filter((word) => said.has(word)).length;
  const chance = (line: string) => random(hash32(`${seed}:${line}`)).next();
  return lines.toSorted((a, b) => shared(b) - shared(a) || chance(a) - chance(b))[0]!;
}

/** The end: what to do, signed with the name where that stays short. */
function signOff(material: Material): string {
  const { brief } = material;
  const call = typeset(titled(callOf(material)), brief.language);
  const signed = brief.name && !call.includes(brief.name) ? `${brief.name}. ${call}` : call;
  return signed.length <= 36 ? signed : call;
}

/** Where a title stands: its scene in the arc, and the pool its picture comes from, if it is one of the library's. */
export type TitlePlace = { moments: readonly Moment[]; index: number; pool: Pool | null; seed: number };

/**
 * The line on screen. Each scene of an ad chooses among lines that no other scene of it can choose, so that titles
 * never repeat although every scene is staged by itself.
 */
export function writeTitle(prompt: string, material: Material, place: TitlePlace): string | null {
  const { moments, index, pool, seed } = place;
  const quoted = quotedTitle(prompt);
  if (quoted && quoted !== material.brand) return titled(quoted);
  const titles = titlesOf(material);
  if (index === moments.length - 1 && index > 0) return signOff(material);
  const moment = moments[index]!;
  const rest = spares(material, titles).filter((_, line) => line % moments.length === index);
  const pick = (lines: readonly string[]) => nearest(lines, prompt, material.brief.language, seed);
  if (pool === "open" && index === 0) return pick(share(material, titles, moments, "hook", moments.length) ?? rest);
  // A picture that came from elsewhere in the arc: a line of its own part would be somebody else's.
  if (pool && pool !== "open" && roleOf(pool) !== moment.role && roleOf(pool) !== roleOf(moment.pool)) return roleOf(pool) === "problem" || pool === "middle" ? null : pick(rest);
  // The library's own pictures quote their halves of pairs themselves.
  const paired = pool === null ? pairedTitle(material, moment.pool, moments.slice(0, index).filter((other) => other.pool === moment.pool).length) : null;
  return paired ?? pick(share(material, titles, moments, moment.role, index) ?? rest);
}

/** The lines of a role that belong to the scene at `index`; null where there are none. One share of the hooks is kept for a story's opening. */
function share({ brief }: Material, titles: Titles, moments: readonly Moment[], role: BeatRole, index: number): string[] | null {
  const alike = (moment: Moment) => moment.role === role;
  const count = moments.filter(alike).length + (role === "hook" ? 1 : 0);
  const at = moments.slice(0, index).filter(alike).length;
  const order = random(briefHash(brief, `titles ${role}`)).shuffle(titles[role]);
  const named = order.filter((line) => brief.name && line.includes(brief.name));
  // Goods are introduced once: the first reveal says their name, the others go on from there.
  if (role === "reveal" && count > 1 && named.length > 0 && named.length < order.length) {
    const others = order.filter((line) => !named.includes(line));
    return at === 0 ? named : shared(others, at - 1, count - 1);
  }
  return shared(order, at, count);
}

/** One line in `count`, so that scenes of a role never choose among the same; null where there are fewer lines than scenes. */
function shared(lines: readonly string[], at: number, count: number): string[] | null {
  const own = lines.filter((_, line) => line % count === at);
  return own.length > 0 ? own : null;
}

import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { ProjectIntent } from "#lib/contracts/editor/vocabulary.ts";
import type { Brief } from "#lib/creative/brief.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import { random, type Random } from "#lib/kernel/random.ts";
import { fillAll, slotsOf } from "../../write/slots.ts";
import { sentence, typeset } from "../../write/typography.ts";
import { stem, words as wordsOf } from "../../words.ts";
import { closed, sentencesOf } from "../reading/divide.ts";
import { CRAFT } from "../stage/cues.ts";
import { arcOf, type Moment, roleOf } from "../arc.ts";
import { bare, fill, type Slots } from "../fill.ts";
import { callOf, gather, imagesOf, type Material, screenLines, type ScreenLine } from "../material.ts";
import { recall, type Recalled } from "../recall.ts";
import type { Image, Pool } from "../words/words.ts";
import { countWords, wordBudget } from "./budget.ts";
import { fit, type Spoken } from "./fit.ts";
import { linesByRole } from "./material.ts";

export type NarrationRequest = { format: CreativeFormat; intent: ProjectIntent; scenes: readonly string[]; seconds: number | null; seed: number };

/** A paragraph in the making, the role it speaks in, and what it must not lose. */
type Draft = { role: BeatRole; text: string; keep: string | null };

/** Which of a pool's words on screen this scene shows. */
function shownLine(prompt: string, material: Material, pool: Pool): ScreenLine | undefined {
  return screenLines(material, pool).find(({ line }) => prompt.includes(typeset(bare(line), material.brief.language)));
}

/** The words on screen that this scene shows; else those that chance gives its pool. */
function lineIn(prompt: string, material: Material, pool: Pool, chance: Random): Slots {
  const lines = screenLines(material, pool);
  return lines.length === 0 ? {} : (shownLine(prompt, material, pool) ?? chance.pick(lines));
}

/** What is said over a picture of the library. */
function said(image: Image, pool: Pool, prompt: string, material: Material, chance: Random): string {
  const { brief, brand, product } = material;
  return fill(image[1], { brand, product, ...lineIn(prompt, material, pool, chance) }, brief.language);
}

/** How many telling words a line shares with a prompt. */
function nearness(line: string, prompt: string, { brief: { language } }: Material): number {
  const stems = (text: string) => new Set(wordsOf(text).filter((word) => word.folded.length >= 5).map((word) => stem(word.folded, language)));
  const told = stems(prompt);
  return [...stems(line)].filter((word) => told.has(word)).length;
}

const LONGEST_TOLD = 18;

/** A story may simply tell what happens: the first sentence of a scene, unless it speaks of film, or too long. */
function toldPlainly(prompt: string): string | null {
  const first = sentencesOf(prompt.trim())[0] ?? "";
  const filmed = wordsOf(first).some((word) => CRAFT.has(word.folded)) || /[“”„«»":]/u.test(first);
  const length = countWords(first);
  return filmed || length < 3 || length > LONGEST_TOLD ? null : closed(first);
}

const FRAMED: readonly Pool[] = ["wrong", "mend", "myth", "truth", "past", "present"];

/**
 * What is said over a scene of the person's own: the arc's own sentence where its format lives by it, else the line
 * of its role that comes nearest to what the scene shows.
 */
function saidFreely(prompt: string, { pool, role }: Moment, material: Material, told: ReadonlySet<string>, chance: Random): string {
  const images = imagesOf(material, pool);
  if (FRAMED.includes(pool)) return said(chance.pick(images), pool, prompt, material, chance);
  const sayings = ["start", "trouble", "use", "after"].includes(pool) ? images.map((image) => said(image, pool, prompt, material, chance)) : [];
  const close = sayings.filter((line) => nearness(line, prompt, material) > 0);
  const own = linesByRole(material, chance)[role];
  const candidates = [...close, ...own].filter((line) => !told.has(line));
  return candidates.toSorted((a, b) => nearness(b, prompt, material) - nearness(a, prompt, material))[0] ?? own[0]!;
}

/** The end of what is said: the goods by name, the offer where there is one, and what to do. */
function ending(prompt: string, material: Material, { intent }: NarrationRequest, known: Recalled | null, chance: Random): string {
  const { brief, brand } = material;
  const pool = intent === "creative_story" ? "end" : "close";
  const image = known?.pool === pool ? known.image : chance.pick(imagesOf(material, pool));
  const call = shownLine(prompt, material, pool)?.line ?? callOf(material);
  const offer = intent === "social_ad" && brief.offer ? sentence(brief.offer, brief.language) : null;
  const line = offer ? `${offer} ${call}` : call;
  return fill(image[1], { brand, product: brief.product, line }, brief.language);
}

const holds = (text: string, phrase: string): boolean => text.toLowerCase().includes(phrase.toLowerCase());

/** Names the goods early: where no paragraph of the first half does, the one that ends the beginning gets a sentence. */
function introduced(drafts: Draft[], material: Material): Draft[] {
  const { brief, library: { patterns } } = material;
  const brand = typeset(material.brand, brief.language);
  const early = Math.max(1, Math.ceil(drafts.length / 2));
  const at = drafts.slice(0, early).findIndex(({ text }) => holds(text, brand));
  if (at >= 0 || drafts.length < 2) return drafts.map((draft, index) => (index === at ? { ...draft, keep: brand } : draft));
  const name = fillAll(brief.name ? patterns.nameReveal : patterns.productReveal, slotsOf(brief))[0] ?? brand;
  const host = Math.min(early - 1, drafts.length - 2);
  return drafts.map((draft, index) => (index === host ? { ...draft, text: `${draft.text} ${sentence(name, brief.language)}`, keep: brand } : draft));
}

const CONVINCING: readonly BeatRole[] = ["proof", "benefit", "reveal", "contrast", "turn"];

/** An ad that sells says at least one thing that its prompt says of the goods. */
function convinced(drafts: Draft[], { facts }: Material): Draft[] {
  const fact = facts[0];
  if (!fact || drafts.some(({ text }) => facts.some((told) => holds(text, told.slice(0, -1))))) return drafts;
  const able = drafts.map((_, index) => index).filter((index) => index < drafts.length - 1 && drafts[index]!.keep === null);
  const host = CONVINCING.flatMap((role) => able.filter((index) => drafts[index]!.role === role))[0] ?? able.at(-1);
  return drafts.map((draft, index) => (index === host ? { ...draft, text: `${draft.text} ${fact}`, keep: fact.slice(0, -1) } : draft));
}

/**
 * Writes what is said over the scenes, a paragraph each: it follows what each scene shows and the arc, names the goods
 * early and at the end, ends by asking for something, and fills the time it is given.
 */
export async function writeNarration(brief: Brief, request: NarrationRequest): Promise<string[]> {
  const { format, intent, scenes, seconds, seed } = request;
  const material = await gather(brief);
  const chance = random(`narration:${brief.product}:${brief.name}:${format}:${seed}`);
  const moments = arcOf(format, scenes.length, intent);
  const told = new Set<string>();
  const drafts: Draft[] = [];
  for (const [index, prompt] of scenes.entries()) {
    const known = await recall(prompt, brief.language);
    const moment = moments[index]!;
    const last = index === scenes.length - 1;
    const draft = last
      ? { role: moment.role, text: ending(prompt, material, request, known, chance), keep: null }
      : known
        ? { role: roleOf(known.pool), text: said(known.image, known.pool, prompt, material, chance), keep: null }
        : { role: moment.role, text: (intent === "creative_story" ? toldPlainly(prompt) : null) ?? saidFreely(prompt, moment, material, told, chance), keep: null };
    told.add(draft.text);
    drafts.push(draft);
  }
  const named = introduced(drafts, material);
  const full = intent === "social_ad" ? convinced(named, material) : named;
  const spoken: Spoken[] = full.map((draft) => ({ ...draft, words: countWords(draft.text) }));
  return fit(spoken, wordBudget(seconds, scenes.length, material.words.pace), material, chance.fork("fit"));
}

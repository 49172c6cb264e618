import type { Brief } from "#lib/creative/brief.ts";
import { isPictogram } from "#lib/creative/props/pictograms.ts";
import { findTerms } from "../../lexicon/lexicon.ts";
import { namedPictograms } from "../../lexicon/pictograms.ts";
import { fold, words } from "../../words.ts";
import { pictureName, type Recalled } from "../recall.ts";
import type { Pool } from "../words/words.ts";
import { FILM_WORDS } from "./cues.ts";
import { PICTURES } from "./pictures.ts";

const MOST_NAMED = 4;
const MOST = 6;

/** Icons that words of showing and looking call up. */
const STAGE: readonly string[] = ["performing-arts", "clapper-board", "movie-camera", "game-die", "bullseye"];

/** Icons for what a person's own text names: goods that the lexicon knows, else anything that has an icon. */
async function named(prompt: string, { language }: Brief): Promise<string[]> {
  const telling = words(prompt).filter((word) => !FILM_WORDS.has(word.folded));
  const known = findTerms(telling, language).map((match) => match.term.pictograms[0]!);
  const others = await namedPictograms(telling.map((word) => word.text).join(" "), language, known.length === 0);
  return [...new Set([...known, ...others])].filter((name) => !STAGE.includes(name)).slice(0, MOST_NAMED);
}

/** Moments with the goods: they stand in front, whatever else is seen. */
const WITH_GOODS: readonly Pool[] = ["use", "after"];

/** Icons that picture a scene, hero first: what the prompt names, then what the ad is about. Moments with the goods show them first. */
export async function pictogramsOf(prompt: string, brief: Brief, recalled: Recalled | null): Promise<string[]> {
  const own = recalled ? (PICTURES[pictureName(recalled)]?.split(" ") ?? []) : await named(prompt, brief);
  const shown = (recalled && WITH_GOODS.includes(recalled.pool)) || [brief.product, ...(brief.name ? [brief.name] : [])].some((label) => fold(prompt).includes(fold(label)));
  const hero = shown || own.length === 0 ? [brief.pictograms[0]!] : [];
  const all = [...new Set([...hero, ...own, ...brief.pictograms])].filter(isPictogram);
  return all.length > 0 ? all.slice(0, MOST) : [brief.pictograms[0]!];
}

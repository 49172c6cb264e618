import { capitalise } from "../words.ts";
import { isTheme } from "./outline.ts";
import type { Material } from "./material.ts";

const MAX_TAG = 28;
const MAX_TAGS = 14;
const BROAD = 4;

/** A phrase as a hashtag without its sign: words joined, each with a capital; null where nothing is left or it is too long. */
export function hashtagOf(phrase: string): string | null {
  const tag = phrase.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(capitalise).join("");
  return tag.length > 2 && tag.length <= MAX_TAG && /\p{L}/u.test(tag) ? tag : null;
}

/** Whose it is, what it is, its niche, and a few that many read; no two that differ only in case. */
export function writeHashtags({ brief, name, topic, frames, chance }: Material): string[] {
  const goods = isTheme(brief) ? [] : [brief.product, ...brief.subjects.slice(0, 2)];
  const own = [name ?? "", ...goods].map(hashtagOf).filter((tag) => tag !== null);
  const all = [...own, ...topic.hashtags, ...chance.shuffle(frames.hashtags).slice(0, BROAD)];
  return [...new Map(all.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toReversed().slice(0, MAX_TAGS);
}

import type { Language } from "#lib/kernel/languages.ts";
import { fixedPart } from "./fill.ts";
import { isWorldPool } from "./material.ts";
import { type AdWords, adWords, FRAME_POOLS, type Pool, WORLD_NAMES, WORLD_POOLS, type WorldName, type Image } from "./words/words.ts";

/** A picture of the library, recognised in a scene's text. */
export type Recalled = { pool: Pool; world: WorldName | null; at: number; image: Image };

type Entry = Recalled & { key: string };

const entries = new Map<Language, Promise<Entry[]>>();

function rowsOf(words: AdWords): Recalled[] {
  const worlds = WORLD_NAMES.flatMap((world) => WORLD_POOLS.flatMap((pool) => words.worlds[world][pool].map((image, at) => ({ pool, world, at, image }))));
  const frames = FRAME_POOLS.flatMap((pool) => words.frames[pool].map((image, at) => ({ pool, world: null, at, image })));
  return [...worlds, ...frames];
}

async function entriesOf(language: Language): Promise<Entry[]> {
  const words = await adWords(language);
  return rowsOf(words).map((row) => ({ ...row, key: fixedPart(row.image[0], language) }));
}

/** Which picture of the library a scene's text tells, or null for a text of the person's own. */
export async function recall(prompt: string, language: Language): Promise<Recalled | null> {
  const known = entries.get(language) ?? entriesOf(language);
  entries.set(language, known);
  return (await known).find(({ key }) => prompt.includes(key)) ?? null;
}

/** A name for a picture that is the same in all languages. */
export function pictureName({ pool, world, at }: Pick<Recalled, "pool" | "world" | "at">): string {
  return isWorldPool(pool) ? `${world}.${pool}.${at}` : `${pool}.${at}`;
}

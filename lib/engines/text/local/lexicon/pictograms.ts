import type { Language } from "#lib/kernel/languages.ts";
import { fold, stem, words } from "../words.ts";
import { PICTOGRAM_NAMES } from "./pictogram-names.ts";

type Emoji = { hexcode: string; label: string; tags?: string[] };
type Index = Map<string, { name: string; weight: number }[]>;

/** One import per language, written out so that bundlers see them; each is loaded when first needed. */
const DATA: Record<Language, () => Promise<{ default: Emoji[] }>> = {
  en: () => import("emojibase-data/en/compact.json", { with: { type: "json" } }),
  fr: () => import("emojibase-data/fr/compact.json", { with: { type: "json" } }),
  es: () => import("emojibase-data/es/compact.json", { with: { type: "json" } }),
  de: () => import("emojibase-data/de/compact.json", { with: { type: "json" } }),
  it: () => import("emojibase-data/it/compact.json", { with: { type: "json" } }),
  pt: () => import("emojibase-data/pt/compact.json", { with: { type: "json" } }),
  nl: () => import("emojibase-data/nl/compact.json", { with: { type: "json" } }),
  pl: () => import("emojibase-data/pl/compact.json", { with: { type: "json" } }),
};

/** "hot beverage" → "hot-beverage": icon sets name their icons after the English label. */
function iconName(label: string): string {
  return label
    .toLowerCase()
    .replace(/[’'.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

async function buildIndex(language: Language): Promise<Index> {
  const [english, local] = await Promise.all([DATA.en(), DATA[language]()]);
  const names = new Map(english.default.map((emoji) => [emoji.hexcode, iconName(emoji.label)]));
  const index: Index = new Map();
  for (const emoji of local.default) {
    const name = names.get(emoji.hexcode);
    if (!name || !PICTOGRAM_NAMES.has(name)) continue;
    const put = (text: string, weight: number) => {
      for (const { folded } of words(text)) {
        if (folded.length < 3) continue;
        const key = stem(folded, language);
        index.set(key, [...(index.get(key) ?? []), { name, weight }]);
      }
    };
    put(emoji.label, words(emoji.label).length === 1 ? 6 : 3);
    for (const tag of emoji.tags ?? []) put(tag, words(tag).length === 1 ? 2 : 1);
  }
  return index;
}

const indexes = new Map<Language, Promise<Index>>();

/** An icon's own name as stems, and the tags that no other icon has. */
type Naming = { name: string; label: string[]; tags: Set<string> };

const namings = new Map<Language, Promise<Naming[]>>();

/** Shorter tags mean too many things. */
const TELLING_TAG = 5;

async function buildNamings(language: Language): Promise<Naming[]> {
  const [english, local] = await Promise.all([DATA.en(), DATA[language]()]);
  const names = new Map(english.default.map((emoji) => [emoji.hexcode, iconName(emoji.label)]));
  const stems = (text: string) => words(text).filter(({ folded }) => folded.length >= 3).map(({ folded }) => stem(folded, language));
  const known = local.default.filter((emoji) => PICTOGRAM_NAMES.has(names.get(emoji.hexcode) ?? ""));
  const owners = new Map<string, number>();
  const single = (emoji: Emoji) => new Set((emoji.tags ?? []).filter((tag) => tag.length >= TELLING_TAG).map(stems).filter((tag) => tag.length === 1).flat());
  for (const emoji of known) for (const tag of single(emoji)) owners.set(tag, (owners.get(tag) ?? 0) + 1);
  return known.map((emoji) => ({
    name: names.get(emoji.hexcode)!,
    label: stems(emoji.label),
    tags: new Set([...single(emoji)].filter((tag) => owners.get(tag) === 1)),
  }));
}

/** The icons that a text calls by name, in the order of the text: those whose label it has whole, else, if wanted, one whose own tag it has. */
export async function namedPictograms(text: string, language: Language, byTag: boolean): Promise<string[]> {
  const known = namings.get(language) ?? buildNamings(language);
  namings.set(language, known);
  const said = words(text).map(({ folded }) => stem(folded, language));
  const found = (await known).flatMap(({ name, label, tags }) => {
    const whole = label.length > 0 && label.every((part) => said.includes(part));
    const at = whole ? said.indexOf(label[0]!) : said.findIndex((part) => tags.has(part));
    return at >= 0 ? [{ name, at, weight: whole ? label.length : 0 }] : [];
  });
  const called = found.filter(({ weight }) => weight > 0);
  return (called.length > 0 || !byTag ? called : found.slice(0, 1)).sort((a, b) => a.at - b.at || b.weight - a.weight).map(({ name }) => name);
}

/** Words of ordinary prompts that emoji tags know in another sense ("new", "great", "line"). */
const IGNORED = new Set(fold("new great best good line time love play party magic power point run free fun nice world life day top big hot cool").split(" "));

/** Up to three pictograms for words that the lexicon does not know, best first; empty when nothing fits. */
export async function findPictograms(text: string, language: Language): Promise<string[]> {
  const index = indexes.get(language) ?? buildIndex(language);
  indexes.set(language, index);
  const ready = await index;
  const scores = new Map<string, number>();
  for (const { folded } of words(fold(text))) {
    if (folded.length < 3 || IGNORED.has(folded)) continue;
    const hits = ready.get(stem(folded, language)) ?? [];
    for (const { name, weight } of hits) scores.set(name, (scores.get(name) ?? 0) + weight / Math.sqrt(hits.length));
  }
  return [...scores].filter(([, score]) => score >= 1).sort((a, b) => b[1] - a[1]).slice(0, 3).map(([name]) => name);
}

import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import naughtyWords from "naughty-words";
import { type Language, LANGUAGES } from "#lib/kernel/languages.ts";
import { DECENT } from "./lexicon/ambiguous.ts";
import { readings } from "./normalise.ts";

/** Of obscenity's words, those that mean nothing else: its looser ones would catch "shiitake". */
const COARSE = new Set(["fuck", "cunt", "motherfucker", "blowjob", "cumshot", "jizz"]);

const SLURS = new Set(["nigger", "faggot", "kike", "tranny", "wetback", "chink", "nigga"]);

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function listFor(language: Language): RegExp {
  const decent = new Set(DECENT[language].split("|").flatMap((word) => readings(word)[0] ?? []));
  const list = (naughtyWords[language] ?? []).map((word) => readings(word)[0]!.trim()).filter((word) => word.length > 2 && !decent.has(word));
  return new RegExp(`(?<![a-z0-9])(?:${list.map(escaped).join("|")})(?![a-z0-9])`);
}

const lists = new Map<Language, RegExp>();

/** True when a text uses coarse words of its own language or of English. */
export function isCoarse(plainTexts: readonly string[], language: Language): boolean {
  return LANGUAGES.filter((known) => known === language || known === "en").some((known) => {
    const list = lists.get(known) ?? listFor(known);
    lists.set(known, list);
    return plainTexts.some((text) => list.test(text));
  });
}

/** English slurs and obscenities that hide behind signs, doubled letters or look-alikes. */
export function disguised(text: string): "slur" | "coarse" | null {
  const found = matcher.getAllMatches(text).map((match) => englishDataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? "");
  if (found.some((word) => SLURS.has(word))) return "slur";
  return found.some((word) => COARSE.has(word)) ? "coarse" : null;
}

import type { Language } from "#lib/kernel/languages.ts";
import { findTerms } from "../lexicon/lexicon.ts";
import { words } from "../words.ts";
import { expression } from "./grammar/index.ts";
import { part, type Reading } from "./reading.ts";

/** A name and where it stands in the subject. */
export type NameMatch = { name: string; start: number; end: number };

/** Capitalised words that name something else than the brand. */
const NOT_NAMES = new Set(
  ("gps wifi nfc hdmi uv ev bbq instagram tiktok facebook youtube linkedin pinterest cta ad ai ia ki tv usp diy b2b b2c spf led usb vpn crm seo app saas api ugc hd christmas noel navidad natale natal kerst weihnachten " +
    "black friday valentine monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i i'm spring summer autumn winter english spanish french german italian portuguese dutch polish " +
    "engels frans spaans duits italiaans portugees nederlands pools maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " +
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays mexican chinese japanese thai indian greek turkish korean vietnamese american british european nordic swedish danish irish scottish lebanese moroccan ethiopian brazilian " +
    "ios android iphone mac windows web make create we our this these it ideal perfect tone style music target").split(" "),
);

const QUOTED = /[«“„"]\s?([\p{L}\p{N}][^«»“”„"]{0,38}?)\s?[»”“"]/u;
const RUN = /\p{Lu}[\p{L}\p{N}]*(?:[-'&.][\p{L}\p{N}]+)*(?:\s(?:&\s|and\s|et\s|y\s|und\s|e\s|i\s|of\s|de\s|du\s|la\s|le\s)?\p{Lu}[\p{L}\p{N}]*(?:[-'&][\p{L}\p{N}]+)*){0,3}/u;

function known(text: string, reading: Reading): boolean {
  const row = words(text);
  const matches = findTerms(row, reading.language);
  return row.every((word, at) => NOT_NAMES.has(word.folded) || matches.some((match) => at >= match.first && at <= match.last));
}

function quoted(subject: Reading): NameMatch | null {
  const match = QUOTED.exec(subject.text);
  if (!match || words(match[1]!).length > 4) return null;
  return { name: match[1]!.trim(), start: match.index, end: match.index + match[0].length };
}

/** "called Lumen", "named casa verde", "from Lumen": what follows is a name whatever it looks like. */
function announced(subject: Reading): NameMatch | null {
  const match = expression(`\\b(?:${subject.grammar.named})\\s+[«“„"]?`).exec(subject.plain);
  if (!match) return null;
  const start = match.index + match[0].length;
  const rest = subject.text.slice(start);
  const run = new RegExp(`^${RUN.source}`, "u").exec(rest) ?? /^[\p{L}\p{N}'-]+/u.exec(rest);
  return run ? { name: run[0], start: match.index, end: start + run[0].length } : null;
}

/** "Lumen, a desk lamp …", "Lumen: …", "Lumen is a …", "Lumen – …". */
function apposed(subject: Reading): NameMatch | null {
  const run = new RegExp(`^${RUN.source}`, "u").exec(subject.text);
  if (!run || words(run[0]).length > 4) return null;
  const after = subject.plain.slice(run[0].length);
  const opens = expression(`^(?:\\s*[,:–—]\\s*|\\s+-\\s+|\\s+(?:is|are|est|es|ist|e|to|jest)\\s+)(?:${subject.grammar.determiner}\\b|\\p{L})`, "u").test(after);
  return opens && !known(run[0], subject) ? { name: run[0], start: 0, end: run[0].length } : null;
}

/** Before a place, not a name: "in Brighton", "à Lyon", "em Lisboa", "w Krakowie". */
const PLACED: Record<Language, RegExp> = {
  en: /(?:^|\s)(?:in|near|around|from)\s$/,
  fr: /(?:^|\s)(?:a|en|pres de|autour de)\s$/,
  es: /(?:^|\s)(?:en|cerca de)\s$/,
  de: /(?:^|\s)(?:in|aus|nahe)\s$/,
  it: /(?:^|\s)(?:a|ad|in|vicino a)\s$/,
  pt: /(?:^|\s)(?:em|no|na|perto de)\s$/,
  nl: /(?:^|\s)(?:in|te|uit|bij)\s$/,
  pl: /(?:^|\s)(?:w|we|kolo|pod)\s$/,
};

/** Houses that carry a name of their own right after the noun: "Restaurant Bella", "Marke Lumen". */
const NAMED_HOUSE = /(?:marke|firma|von|bei|by|laden|shop|label|app|cafe|restaurant|hotel|backerei|konditorei|brauerei|weingut|praxis|salon|studio|schule|garten)\s$/;

/** A run of capitalised words without the ordinary ones that open it: "Restaurant Bella" → "Bella". */
function properPart(run: string, start: number, reading: Reading): { name: string; start: number } {
  for (const word of words(run)) {
    if (!known(word.text, reading)) return { name: run.slice(word.start), start: start + word.start };
  }
  return { name: "", start };
}

/** A lone capital names a vitamin, a size or a battery. */
const LEAST_LETTERS = 2;

/** A capitalised word that is not an ordinary one; in German only beside "Marke", "von" and the like, or in CamelCase. */
function capitalised(subject: Reading, opens: boolean): NameMatch | null {
  for (const match of subject.text.matchAll(new RegExp(RUN.source, "gu"))) {
    const { name, start } = properPart(match[0], match.index, subject);
    if (name.length < LEAST_LETTERS || known(name, subject)) continue;
    const before = subject.plain.slice(0, start);
    const opensSentence = (start === 0 && opens) || /[.!?:]\s*$/.test(before);
    const camel = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{L}*$/u.test(name);
    if (PLACED[subject.language].test(before)) continue;
    if (subject.language === "de" ? !camel && !NAMED_HOUSE.test(before) : opensSentence && !camel) continue;
    return { name, start, end: start + name.length };
  }
  return null;
}

/** The brand or product name that a prompt gives, or null. `opens` says that the subject opens the prompt, where any word has a capital. */
export function findName(subject: Reading, opens: boolean): NameMatch | null {
  const found = quoted(subject) ?? announced(subject) ?? apposed(subject) ?? capitalised(subject, opens);
  return found && found.name.length <= 40 ? found : null;
}

/** The word that announces a brand in mid-sentence: ", marchio Fido", "da marca Fido", "van het merk Fido". */
const BRAND = /(?:\s*,)?\s(?:(?:de|da|del|della|di|van|von|der)\s)?(?:(?:la|il|het)\s)?(?:marca|marchio|marque|merk)$/iu;

/** The subject without its name and the words that announced it: what describes the goods. */
export function withoutName(subject: Reading, name: NameMatch | null): Reading {
  if (!name) return subject;
  const before = subject.text.slice(0, name.start).replace(/[\s,]+$/u, "");
  const after = subject.text.slice(name.end);
  const bare = before === "" ? after.replace(/^\s*(?:[,:–—-]\s*|(?:is|are|est|es|ist|è|é|to|jest)\s+)?/u, "") : after;
  const brand = before.replace(BRAND, "");
  const trimmed = brand.replace(new RegExp(`\\s(?:by|from|de|von|di|van|marki|${subject.grammar.named})$`, "iu"), "");
  return part({ ...subject, text: `${trimmed}${trimmed && bare && !/^[\s,.;:!?]/u.test(bare) ? " " : ""}${bare}`, plain: "" }, 0);
}

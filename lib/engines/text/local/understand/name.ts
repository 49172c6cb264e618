import { findTerms } from "../lexicon/lexicon.ts";
import { words } from "../words.ts";
import { expression } from "./grammar/index.ts";
import { part, type Reading } from "./reading.ts";

/** A name and where it stands in the subject. */
export type NameMatch = { name: string; start: number; end: number };

/** Capitalised words that name something else than the brand. */
const NOT_NAMES = new Set(
  ("instagram tiktok facebook youtube linkedin pinterest cta ad ai ia ki tv usp diy b2b b2c spf led usb vpn crm seo app saas api ugc hd christmas noel navidad natale natal kerst weihnachten " +
    "black friday valentine monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i i'm spring summer autumn winter english spanish french german italian portuguese dutch polish " +
    "ios android iphone mac windows web make create we our this these it ideal perfect tone style music target").split(" "),
);

const QUOTED = /[«“„"]\s?([\p{L}\p{N}][^«»“”„"]{0,38}?)\s?[»”“"]/u;
const RUN = /\p{Lu}[\p{L}\p{N}]*(?:[-'&.][\p{L}\p{N}]+)*(?:\s(?:&\s|and\s|et\s|y\s|und\s|e\s|en\s|i\s|of\s|de\s|du\s|la\s|le\s)?\p{Lu}[\p{L}\p{N}]*(?:[-'&][\p{L}\p{N}]+)*){0,3}/u;

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

/** A capitalised word in mid-sentence that is not an ordinary one; in German only beside "Marke", "von" or in CamelCase. */
function capitalised(subject: Reading): NameMatch | null {
  for (const match of subject.text.matchAll(new RegExp(RUN.source, "gu"))) {
    const before = subject.plain.slice(0, match.index);
    const opensSentence = match.index === 0 || /[.!?:]\s*$/.test(before);
    const camel = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{L}*$/u.test(match[0]);
    if (known(match[0], subject) || NOT_NAMES.has(match[0].toLowerCase())) continue;
    if (subject.language === "de") {
      if (!camel && !/(?:marke|firma|von|bei|by|laden|shop|label|app|cafe|restaurant|hotel)\s$/.test(before)) continue;
    } else if (opensSentence && !camel) continue;
    return { name: match[0], start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The brand or product name that a prompt gives, or null. */
export function findName(subject: Reading): NameMatch | null {
  const found = quoted(subject) ?? announced(subject) ?? apposed(subject) ?? capitalised(subject);
  return found && found.name.length <= 40 ? found : null;
}

/** The subject without its name and the words that announced it: what describes the goods. */
export function withoutName(subject: Reading, name: NameMatch | null): Reading {
  if (!name) return subject;
  const before = subject.text.slice(0, name.start).replace(/[\s,]+$/u, "");
  const after = subject.text.slice(name.end);
  const bare = before === "" ? after.replace(/^\s*(?:[,:–—-]\s*|(?:is|are|est|es|ist|è|é|to|jest)\s+)?/u, "") : after;
  const trimmed = before.replace(new RegExp(`\\s(?:by|from|de|von|di|van|marki|${subject.grammar.named})$`, "iu"), "");
  return part({ ...subject, text: `${trimmed}${trimmed && bare && !/^[\s,.;:!?]/u.test(bare) ? " " : ""}${bare}`, plain: "" }, 0);
}

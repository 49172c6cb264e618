import { findTerms } from "../lexicon/lexicon.ts";
import type { Grammar } from "./grammar/grammar.ts";
import { expression } from "./grammar/index.ts";
import { part, type Reading, readingOf } from "./reading.ts";

const PLATFORMS =
  "(?:instagram|insta|tiktok|tik tok|facebook|fb|youtube|linkedin|snapchat|pinterest|social(?: media)?|reseaux sociaux|redes sociales|redes sociais|social network|soziale medien|sociale media|media spolecznosciowe)";
const DURATION = "(?:\\d+[\\s-]*(?:s|sec|secs|seconds?|secondes?|segundos?|sekunden?|secondi|seconden|sekund\\w*|min\\w*)\\b)";
const FILLER =
  "(?:de|d'|du|of|on|in|en|em|auf|im|su|sur|op|na|no|par|um|un|une|een|ein|a|the|les|las|la|le|el|los|i|as|os|verticale?s?|vertikal\\w*|verticaal|short|court\\w*|cort[oa]s?|curt[oa]s?|kurz\\w*|kort\\w*|brev[ei]|krotk\\w+|publicitaires?|publicitari[oa]s?|promotionnel(?:le)?s?|promocional|promozionale|promocyjn\\w+|9:16|hd|4k)";

/** The instruction that opens a prompt, up to and including "for" or "about". */
function leadExpression({ film, about, tones }: Grammar): RegExp {
  const moods = Object.values(tones).join("|");
  const between = `(?:[\\s,]+(?:${film}|${DURATION}|${PLATFORMS}|${FILLER}|${moods}))*?`;
  return expression(`^([^.!?\\n]{0,70}?)\\b(${film}\\b${between}(?:\\s+(?:${about})(?:\\s+|(?<=')|$)|\\s*[:–—]\\s*|\\s+-\\s+))`);
}

/** Words that may follow the lead before the goods themselves. */
function stripOpening(reading: Reading): Reading {
  const { about, promote, determiner, seller, sellerFirst } = reading.grammar;
  const openings = [
    `(?:${DURATION}|${PLATFORMS})(?:\\s*[,:]?\\s*(?:${about})\\b)?[\\s,:]*`,
    `(?:${promote})\\s+`,
    `(?:${determiner})(?:\\s+|(?<=')|$)`,
    sellerFirst ? `(?:${seller})\\s+(?:(?:de|d'|di|del|della|dei|van|von|fur|voor|z|ze|do|da|met|mit|en)(?:\\s+|(?<=')))?` : null,
  ].filter((opening) => opening !== null);
  let rest = reading;
  for (let round = 0; round < 8; round++) {
    const match = openings.map((opening) => expression(`^(?:${opening})`).exec(rest.plain)).find((found) => found && found[0].length > 0);
    if (!match || match[0].length >= rest.plain.length) break;
    rest = part(rest, match[0].length);
  }
  return rest;
}

/**
 * What is left of a prompt when the order for a film is taken away: "a 15s ad for my soy candle brand"
 * becomes "soy candle brand". Where the goods come before the word ("coffee shop ad for students"),
 * only the word itself goes.
 */
export function subjectOf(prompt: Reading): Reading {
  const { about } = prompt.grammar;
  const lead = leadExpression(prompt.grammar).exec(prompt.plain);
  if (!lead) return stripOpening(withoutTrailingFilm(prompt));
  const before = part(prompt, 0, lead[1]!.length);
  const goodsBefore = findTerms(before.words, prompt.language).some((match) => match.term.category !== null && match.certainty === 1);
  if (!goodsBefore) return stripOpening(part(prompt, lead[0].length));
  const connector = expression(`(?:${about})\\s+$`).exec(lead[0]);
  const rest = part(prompt, connector ? connector.index : lead[0].length);
  return stripOpening({ ...part(before, 0), ...joined(before, rest) });
}

function joined(before: Reading, rest: Reading): Reading {
  const text = `${before.text.replace(/[\s,:-]+$/u, "")} ${rest.text}`;
  return part({ ...before, text, plain: text }, 0);
}

/** "soy candles ad", "coffee shop ad, cozy vibe" and "Sojakerzen Werbespot 15s" name the goods first. */
function withoutTrailingFilm(prompt: Reading): Reading {
  const clause = expression(`^([^,.;:!?]{3,60}?)\\s+(?:${DURATION}\\s*)?${prompt.grammar.film}\\b(?=\\s*[,.;:!?])`).exec(prompt.plain);
  if (clause && findTerms(part(prompt, 0, clause[1]!.length).words, prompt.language).some((match) => match.term.category !== null)) {
    return readingOf(prompt.text.slice(0, clause[1]!.length) + prompt.text.slice(clause[0].length), prompt.language);
  }
  const trailing = expression(`[\\s,]+(?:${DURATION}\\s*)?${prompt.grammar.film}(?:\\s*,?\\s*${DURATION})?\\s*$`).exec(prompt.plain);
  return trailing && trailing.index > 3 ? part(prompt, 0, trailing.index) : prompt;
}

/** True when a sentence tells how to make the film (its tone, music, length) and not what is sold. */
export function isDirection(sentence: Reading): boolean {
  const { direction, film } = sentence.grammar;
  return expression(direction).test(sentence.plain) || expression(`\\b${film}\\b|${DURATION}`).test(sentence.plain);
}

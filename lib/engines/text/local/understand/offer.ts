import type { Language } from "#lib/kernel/languages.ts";
import type { ActionKind, PromotionKind } from "./grammar/grammar.ts";
import { expression } from "./grammar/index.ts";
import { ACTION_PHRASES, DISCOUNT_PHRASES, PROMOTION_PHRASES, VISIT_PHRASES } from "./phrases.ts";
import { capitalise } from "../words.ts";
import type { Reading } from "./reading.ts";

const ADDRESS = /\b(?:www\.)?[a-z0-9-]+\.(?:com|org|net|io|app|co|co\.uk|shop|store|fr|es|de|it|pt|nl|pl|eu|com\.br|be|ch|at)\b(?:\/[\w/-]*)?/iu;
const PRICE =
  /(?:\b\d+\s(?:for|pour|für|por|per|voor|za)\s)?(?:[$€£]\s?\d+(?:[.,]\d{1,2})?|\b\d+(?:[.,]\d{1,2})?\s?(?:€|euros?\b|eur\b|zł|zl\b|pln\b|usd\b|dollars?\b|pounds?\b|reais\b))(?:\s?(?:\/|a|per|par|al|por|pro|im|na|za|je|p\/)\s?(?:month|mois|mes|mês|monat|mese|maand|miesiąc|year|an|año|jahr|anno|ano|jaar|rok|week|semaine|woche)\b)?/iu;

function discount(reading: Reading, target: Language): string | null {
  const words = reading.grammar.discount;
  const found =
    expression(`(?:^|[^\\d])(\\d{1,2})\\s?%\\s*${words}`).exec(reading.plain) ??
    expression(`(?:^|\\s)[-−–](\\d{1,2})\\s?%`).exec(reading.plain) ??
    expression(`(?:save|economisez|ahorra|spare|risparmia|economize|bespaar|oszczedz)\\s+(?:up to\\s+)?(\\d{1,2})\\s?%`).exec(reading.plain) ??
    expression(`(?:sconto del|rabais de|remise de|reduction de|descuento del?|desconto de|rabatt von|korting van|rabat|znizka)\\s+(\\d{1,2})\\s?%`).exec(reading.plain);
  return found ? DISCOUNT_PHRASES[target].replace("#", found[1]!) : null;
}

function promotion(reading: Reading, target: Language): string | null {
  const kinds = Object.entries(reading.grammar.promotions) as [PromotionKind, string][];
  for (const [kind, source] of kinds) {
    const match = expression(source).exec(reading.plain);
    if (!match) continue;
    // "First class free" says more than any set phrase could.
    const own = kind === "first_free" && reading.language === target;
    return own ? capitalise(reading.text.slice(match.index, match.index + match[0].length)) : PROMOTION_PHRASES[target][kind];
  }
  return null;
}

/** The price, discount or promotion of a prompt in the target language; numbers are the prompt's own. */
export function findOffer(reading: Reading, target: Language): string | null {
  const price = PRICE.exec(reading.text)?.[0].replace(/\s+/g, " ") ?? null;
  const found = [discount(reading, target), promotion(reading, target)].filter((offer) => offer !== null);
  if (found.length > 0) return found[0]!;
  return price;
}

/** True when a phrase is about money or promotion, and so belongs to the offer and not to the benefits. */
export function isOffer(reading: Reading): boolean {
  return findOffer(reading, reading.language) !== null;
}

/** What the viewer is asked to do, in the target language; an address is kept as it stands. */
export function findAction(reading: Reading, target: Language): string | null {
  const address = ADDRESS.exec(reading.text)?.[0];
  if (address) return VISIT_PHRASES[target].replace("#", address);
  const stated = /(?:\bcta|call[- ]to[- ]action|appel a l'action|llamada a la accion|chamada para acao|invito all'azione|handlungsaufruf|oproep tot actie|wezwanie do dzialania)\s*:?\s*["“«„]?([^"”»“.!?;]{3,40})/u.exec(reading.plain);
  if (stated && target === reading.language) {
    const start = stated.index + stated[0].length - stated[1]!.length;
    const words = reading.text.slice(start, start + stated[1]!.length).trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  const kind = actionKinds(reading).find(([, source]) => expression(called(source)).test(reading.plain))?.[0];
  return kind ? ACTION_PHRASES[target][kind] : null;
}

function actionKinds(reading: Reading): [ActionKind, string][] {
  return Object.entries(reading.grammar.actions) as [ActionKind, string][];
}

/** A call to action opens a sentence or a clause: "Book a table", not "a book about tables". */
function called(source: string): string {
  return `(?:^|[.!?,:;–—"'«“]\\s*|\\b(?:and|et|y|und|e|en|i|to|so|now)\\s+|cta:?\\s*)(?:${source})`;
}

/** Where a reading calls to action, to the end of the clause: words there ("Book a table") name no goods. */
export function actionSpans(reading: Reading): [from: number, to: number][] {
  return actionKinds(reading).flatMap(([, source]) => {
    const match = expression(`${called(source)}[^.!?,;]*`).exec(reading.plain);
    return match && match.index > 0 ? [[match.index, match.index + match[0].length] as [number, number]] : [];
  });
}

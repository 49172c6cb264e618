/** What an offer says in figures, and what it asks for. */
export type Offer = {
  /** Figure for the badge, in the words of the text ("20%", "€11.90"). */
  price: string | null;
  /** The price before, struck through. */
  before: string | null;
  /** Line for the button. */
  action: string | null;
  /** What is left of the body. */
  body: string | null;
};

const NUMBER = String.raw`\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})*(?:[.,]\d{1,2})?`;
const SIGN = String.raw`(?:€|\$|£|zł|PLN|EUR|USD|GBP|CHF|R\$)`;
const MONEY = new RegExp(String.raw`(?<![\d.,])(?:(?:R\$|[€$£])\s?${NUMBER}(?!\d)|${NUMBER}(?:[.,][-–])?\s?${SIGN}(?![\p{L}\d]))`, "gu");
const PERCENT = /[-–−+]?\s?\d{1,3}(?:[.,]\d)?\s?%/u;
const SEVERAL = /\b\d\s?(?:for|für|voor|pour|por|per|x|za|\+)\s?\d\b/iu;
const FREE = /(?:^|[^\p{L}])(free|gratis|gratuite?s?|kostenlos|offerte?s?|gratuit[aoi]s?|grátis|za darmo|bezpłatn\p{L}*|darmow\p{L}*)(?![\p{L}])/iu;
const BEFORE = /(?:instead of|rather than|was|statt|vorher|au lieu de|en vez de|antes|invece di|anziché|em vez de|(?<!partir )de|in plaats van|van|zamiast|regularly|uvp)\s*[:]?\s*$/iu;

/** First words by which people ask for something, cut to the stem; eight languages. */
const ASKING =
  /^(?:order|buy|shop|get|try|start|book|save|join|claim|grab|discover|learn|visit|sign|download|reserve|subscribe|call|taste|see|swipe|tap|add|pick|choose|use|jetzt|bestell|kauf|hol|teste|probier|sicher|entdeck|buch|melde|lade|start|besuch|command|achet|essay|réserv|profit|découvr|téléch|inscri|commenc|compra|pide|prueba|reserva|descubre|empieza|consigue|aprovecha|únete|suscr|ordina|acquist|prova|prenot|scopri|inizia|iscriviti|approfitt|scarica|compre|peça|experimente|reserve|descubra|comece|aproveite|garanta|assine|baixe|koop|haal|probeer|boek|ontdek|schrijf|meld|kup|zamów|wypróbuj|sprawdź|zarezerwuj|odkryj|zacznij|dołącz|pobierz|odbierz)/iu;
/** A button says no more than this. */
const BUTTON = 36;

/** Price, former price and call to action as the words of a slide have them. */
export function offerOf(words: { headline: string | null; body: string | null }, spare: string | null): Offer {
  const lines = words.body?.split("\n").map((line) => line.trim()).filter((line) => line !== "") ?? [];
  const at = lines.findLastIndex((line) => isAction(line));
  const action = at >= 0 ? lines[at]!.replace(/^[→➜▶👉]\ufe0f?\s*/u, "").replace(/[.!→➜]+$/u, "").trim() : null;
  const rest = lines.filter((_, i) => i !== at || action === null);
  const text = [words.headline ?? "", ...rest].join("\n");
  return { ...pricesOf(text), action: action ?? spare, body: rest.length > 0 ? rest.join("\n") : null };
}

function isAction(line: string): boolean {
  if (line.length > BUTTON || line.includes("|")) return false;
  return /^[→➜▶👉]/u.test(line) || (ASKING.test(line) && line.split(/\s+/u).length <= 5 && !/[.,;:]\s/u.test(line));
}

/** The figure that sells: a discount before a price, a price before "free". */
export function pricesOf(text: string): { price: string | null; before: string | null } {
  const prices = Array.from(text.matchAll(MONEY), (found) => ({ text: found[0].trim(), old: BEFORE.test(text.slice(Math.max(0, found.index - 18), found.index)) }));
  const old = prices.find((price) => price.old)?.text ?? null;
  const now = prices.find((price) => !price.old)?.text ?? null;
  const percent = PERCENT.exec(text)?.[0].replaceAll(/\s/gu, "");
  const figure = percent ?? now ?? SEVERAL.exec(text)?.[0] ?? FREE.exec(text)?.[1] ?? null;
  return { price: figure, before: figure === now && figure !== null ? old : null };
}

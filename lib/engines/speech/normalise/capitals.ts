import type { LanguageRules } from "./types.ts";

/** Spelled in every language, although some could be read as words. */
const SPELLED = new Set(
  `
    AI API ATM BMW BPA CBD CBN CEO CFO CMO CPU CRM CTO CV DIY DJ DNA DVD EU FAQ FBI FM GB GPS GPU HD HDMI HQ HR ID
    IP IQ IT KPI LCD LED MP NFC OLED OMG PC PDF PR QR RGB ROI RPM SEO SMS SPF SUV TV UHD UI UK UN URL US USA USB
    USP UV UVA UVB UX VIP VPN VR XL XXL XS WC WLAN B2B B2C
  `.trim().split(/\s+/),
);
/** Of those, the ones that shout as often as they abbreviate: spelled only where the words around them are quiet. */
const WORDS_TOO = new Set(["IT", "US", "ID", "OMG", "LED"]);
const VOWEL = /[AEIOUYÀ-ÖØ-Ý]/u;
const ROMAN = /^(?=[IVX]{2,}$)X{0,2}(?:IX|IV|V?I{0,3})$/;

/** A word in capitals as it is said: its letters, a numeral, or the word. `shouting`: whether all around is in capitals. */
export function sayCapitals(word: string, shouting: boolean, rules: LanguageRules): string {
  if (ROMAN.test(word) && !shouting && word !== "XX") return rules.cardinal(String(romanValue(word)), "m", false);
  const known = SPELLED.has(word) || rules.initialisms.includes(word);
  if ((known && !(shouting && WORDS_TOO.has(word))) || !VOWEL.test(word)) return Array.from(word).join(" ");
  return word.toLocaleLowerCase(rules.language);
}

/** Whether most words of a text are in capitals. */
export function shouts(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };

function romanValue(numeral: string): number {
  const values = Array.from(numeral, (digit) => DIGITS[digit]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

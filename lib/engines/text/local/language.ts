import { type Language, LANGUAGES } from "#lib/kernel/languages.ts";
import { findTerms } from "./lexicon/lexicon.ts";
import { words } from "./words.ts";

/**
 * Small words that settle short texts: each points at one language (or counts half for two that share it).
 * Prompts are often five words long, where letter statistics alone confuse neighbours.
 */
const CUES: Record<Language, string> = {
  en: "a an the for my our with and of that which make create brand shop store new to in is are your this from",
  fr: "une un le la les des du pour ma mon notre nos avec et qui que faites creez pub publicite video boutique marque de ce cette votre sans est au aux sur",
  es: "un una el la los las para mi nuestro nuestra con y que haz crea anuncio video tienda marca de del sin es esta su al por",
  de: "ein eine einen der die das fur mein meine unsere unser mit und von werbung werbespot erstelle mache ohne ist den dem im zu aus auf",
  it: "un una il lo la i gli le per mio mia nostro nostra con e che crea spot pubblicita negozio marchio di del della dei delle senza da al alla nel",
  pt: "um uma o a os as para meu minha nosso nossa com e que crie faca anuncio video loja marca de do da dos das sem ao no na em",
  nl: "een de het voor mijn onze ons met en van die dat maak advertentie reclame winkel merk zonder is op uit te bij",
  pl: "dla moja moj moje mojej mojego nasz nasza naszej naszego z i na ktory ktora ktore stworz zrob reklama reklame film sklep marki w do od bez oraz jest",
};

const CUE_SETS = new Map(LANGUAGES.map((language) => [language, new Set(CUES[language].split(" "))]));

/** Letters that only some of the eight languages use. */
const LETTERS: readonly [RegExp, readonly Language[]][] = [
  [/[łąęśżźćń]/giu, ["pl"]],
  [/[ß]/giu, ["de"]],
  [/[äöü]/giu, ["de"]],
  [/[ñ¿¡]/giu, ["es"]],
  [/[ãõ]/giu, ["pt"]],
  [/[èù]/giu, ["it", "fr"]],
  [/[êëîïûœ]/giu, ["fr"]],
  [/\b(?:l|d|qu|j|c)['’]/giu, ["fr", "it"]],
  [/ij/giu, ["nl"]],
];

async function letterStatistics() {
  const { eld } = await import("eld/extrasmall");
  const own = eld.newInstance();
  own.setLanguageSubset([...LANGUAGES]);
  return own;
}

let detector: ReturnType<typeof letterStatistics> | null = null;

/** What small words, known goods and letters say, each cue counting by how few languages share it. */
function cueScores(text: string): Record<Language, number> {
  const scores = Object.fromEntries(LANGUAGES.map((language) => [language, 0])) as Record<Language, number>;
  const row = words(text);
  for (const { folded } of row) {
    const speakers = LANGUAGES.filter((language) => CUE_SETS.get(language)!.has(folded));
    for (const language of speakers) scores[language] += 1 / speakers.length;
  }
  for (const language of LANGUAGES) {
    const known = findTerms(row, language).reduce((sum, match) => sum + (match.last - match.first + 1) * match.certainty, 0);
    scores[language] += Math.min(known, 4) / 2;
  }
  for (const [letters, languages] of LETTERS) {
    const count = text.match(letters)?.length ?? 0;
    for (const language of languages) scores[language] += Math.min(count, 3) / languages.length;
  }
  return scores;
}

/** Which of the eight languages a text is in; the fallback when neither words nor letters tell. */
export async function detectLanguage(text: string, fallback: Language = "en"): Promise<Language> {
  detector ??= letterStatistics();
  const cues = cueScores(text);
  const statistics = (await detector).detect(text).getScores();
  const total = (language: Language) => cues[language] + 2 * (statistics[language] ?? 0);
  const ranked = LANGUAGES.toSorted((a, b) => total(b) - total(a));
  const best = ranked[0]!;
  const lead = total(best) - total(ranked[1]!);
  if (total(best) < 0.4) return fallback;
  return lead < 0.25 && total(best) - total(fallback) < 0.25 ? fallback : best;
}

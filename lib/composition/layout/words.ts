import type { Language } from "#lib/kernel/languages.ts";

/**
 * Words that lean on the next one: articles, prepositions, short conjunctions, negations. A line should not end
 * with them. Lower case, without accents removed; elided forms ("l'", "dell'") have no space after them anyway.
 */
export const LEANING_WORDS: Record<Language, ReadonlySet<string>> = {
  en: words("a an the of to in on at by for with from into as or and but nor no not my your our their his her its this that is are be you i we if so per than"),
  fr: words("le la les un une des de du d à au aux en dans sur sous par pour avec sans chez vers et ou ni mais que qui ne ce cet cette ces mon ton son ma ta sa mes tes ses notre votre nos vos leur leurs je tu il elle on nous vous est si très plus"),
  es: words("el la los las un una unos unas de del a al en con por para sin sobre entre y e o u ni que no mi tu su mis tus sus es se lo te me muy más si"),
  de: words("der die das den dem des ein eine einen einem einer eines in im an am auf aus bei beim mit nach von vom zu zum zur für ohne um über unter vor und oder aber dass nicht kein keine mein dein sein ihr unser euer deine deinen ist wie so"),
  it: words("il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella con su sul sulla per tra fra e ed o ma che non mio tuo suo mia tua è si se più"),
  pt: words("o a os as um uma uns umas de do da dos das em no na nos nas a ao à aos às por pelo pela para com sem sobre e ou mas que não meu teu seu minha tua sua é se mais"),
  nl: words("de het een van in op aan bij met naar uit voor zonder om over onder te ten ter tot en of maar dat die niet geen mijn je jouw zijn haar ons onze uw is als zo"),
  pl: words("a i o u w z ze we na do od po za dla bez pod nad przy przez przed ku że lub ale nie to ta ten te mój twój jego jej jest się czy jak aż co"),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Signs and units that belong to the number before them. */
export const UNITS: ReadonlySet<string> = words(
  "% ‰ € $ £ zł kg g mg l ml cl dl cm mm m km m² min h s x × ° °c °f k px gb mb tb mah w kwh days hours minutes seconds jours heures minutes secondes días horas minutos segundos tage stunden minuten sekunden giorni ore minuti secondi dias dagen uur uren seconden dni godzin minut sekund",
);

/** How people mark the scenes of a scenario, in any of the eight languages and in a language model's markdown. */

const WORDS = "scenes?|scène|scene|escena|szene|scena|cena|scène|plan|plano|shot|einstellung|ujęcie|ujecie|inquadratura|séquence|sequence|sequenza|secuencia|sequência|sequenz|sekwencja|take|tableau|bild|beeld|beat|clip";
const COUNTED =
  "one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|um|dois|três|quatro|sete|oito|dez|een|twee|drie|vijf|zes|zeven|negen|tien|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć";
const NUMBER = `(?:n[°º]\\s*)?#?\\s*(?:\\d{1,2}|(?:[ivx]{1,4}|${COUNTED})(?![\\p{L}]))`;
/** Markup before a label; a bound, so that no run of signs can be tried from each of its own places. */
const DECOR = "[\\s#>*_•\\-–—[(]{0,12}";
const TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*(?:-|–|—|to|à|bis|a|tot|do|até)\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?|\\d{1,3}(?:[.,]\\d)?\\s*(?:-|–|—)?\\s*\\d{0,3}\\s?(?:s|sec|secs|seconds?|sek|sekunden|secondes?|segundos?|secondi|seconden|sekund)\\b\\.?";

/** "Scene 3", "**Szene 3**", "### Plan n° 3": at the start of a line, or after the end of a sentence. */
export const SCENE_LABEL = new RegExp(`(?:^|\\n|(?<=[.!?…]["”»)]?)[ \\t]+)${DECOR}(?:${WORDS})\\s*${NUMBER}(?=[\\s.:)\\]*_\\-–—|,(]|$)[*_]*`, "giu");
/** "1.", "1)", "(1)", "1 –", "**1.**" at the start of a line. */
export const NUMBER_LABEL = /(?:^|\n)[ \t>*_#]*\(?(?:\d{1,2})(?:[.)/:]|\s[-–—])(?!\d)[*_]*(?=\s|\p{L})/giu;
/** "0:00–0:05" at the start of a line. */
export const TIME_LABEL = new RegExp(`(?:^|\\n)[ \\t>*_#\\-•]*[[(]?(?:${TIME})[\\])]?(?=[\\s:*_\\-–—|])`, "giu");
/** "## A heading". */
export const HEADING = /(?:^|\n)[ \t]*#{1,6}[ \t]+/gu;
/** "- a point". */
export const BULLET = /(?:^|\n)[ \t]*[-*•–—+][ \t]+/gu;

/** What stands between a label and its text: punctuation, and a time. */
export const AFTER_LABEL = new RegExp(`^[\\s:.)\\]*_\\-–—|,]*(?:[[(]?\\s*(?:${TIME})\\s*[\\])]?)?[\\s:.)\\]*_\\-–—|,]*`, "iu");
/** A time in brackets, where a title ends. */
export const BRACKETED_TIME = new RegExp(`\\s*[[(]\\s*(?:${TIME})\\s*[\\])][\\s:\\-–—]*`, "iu");
/** A row of a table. */
export const TABLE_ROW = /^[ \t]*\|(.+)\|[ \t]*$/u;

/** A line for the ear, not for the eye. */
export const HEARD =
  /^[\s*_\-•]*(?:voice[- ]?over|vo|v\.o\.|narrat(?:or|ion|ore|eur|eur|ie)|sprecher(?:in)?|sprechertext|off-?text|voix[- ]off|voz en off|locuci[oó]n|locu[cç][aã]o|voce fuori campo|voce|lektor|narrador|voice|music|musik|musique|m[uú]sica|muziek|muzyka|sound|son|suono|ton|geluid|dźwięk|audio|sfx)[*_\s]*:/iu;
/** The label of a line that describes the picture. */
export const SEEN = /^[\s*_\-•]*(?:visuals?|video|bild|image|imagen|immagine|imagem|beeld|obraz|picture|action|handlung|description|beschreibung|descripci[oó]n|descrizione|descri[cç][aã]o|opis|setting|visuel)[*_\s]*:[*_\s]*/iu;

import type { Language } from "#lib/kernel/languages.ts";
import { capitalise, words } from "../words.ts";
import { expression } from "./grammar/index.ts";
import { findAction, isOffer } from "./offer.ts";
import { part, type Reading, readingOf, sentences } from "./reading.ts";
import { isDirection } from "./subject.ts";

const MAX_PHRASE = 44;
const MAX_PEOPLE = 36;
const CLAUSE = "[^.,;:!?()–—]";

/** Openings of a relative clause whose subject is not the goods ("that you can wash", "die man waschen kann"). */
const FOREIGN_SUBJECT =
  /^(?:i|you|we|they|people|everyone|your|my|our|the|a|an|on|vous|tu|nous|ils|puedes?|podras|quieres|no te|ich|du|man|sie|wir|er|es|mi|ti|puoi|potrai|voce|ik|je|jij|u|wij|ze|men|mozesz|mozna)\b/;

const COPULA = /^(?:is|are|was|est|sont|es|son|ist|sind|e|sono|sao|is|zijn|jest|sa)\s+/;

/** German and Dutch verbs that close a relative clause and may be moved to its front. */
const FINAL_VERB =
  /\s((?:hält|halten|macht|machen|spart|sparen|reinigt|schützt|schützen|hilft|helfen|passt|passen|wärmt|kühlt|lädt|lindert|pflegt|pflegen|ersetzt|riecht|duftet|duften|schmeckt|schmecken|brennt|brennen|leuchtet|funktioniert|verbindet|liefert|bringt|repariert|verlängert|beruhigt|stärkt|wächst|begleitet|sorgt|läuft|filtert|erinnert|versteht|lernt|zeigt|houdt|houden|maakt|maken|bespaart|reinigt|beschermt|helpt|helpen|past|passen|verwarmt|koelt|laadt|verzorgt|vervangt|ruikt|ruiken|smaakt|smaken|brandt|branden|werkt|werken|verbindt|levert|brengt|geeft|geven|groeit|zorgt|filtert|leert|laat))$/u;

/** Dutch lets an infinitive follow the verb that closes the clause: "studenten helpt sparen". */
const HELPING = /^(.+)\s(helpt|helpen|laat|laten)\s(\p{L}+en)$/u;

function tidy(phrase: string): string {
  const joined = phrase.replace(/\s+(?:and|or|et|ou|y|o|und|oder|e|en|of|i|oraz|lub)$/iu, "").replace(/["“”«»„]/gu, "").trim();
  if (joined.length <= MAX_PHRASE) return joined;
  const first = joined.split(/\s+(?:and|et|y|und|e|en|i|oraz)\s+/iu)[0]!;
  return first.length <= MAX_PHRASE ? first : "";
}

/** English relative clauses become captions in the third person: "help you sleep" → "helps you sleep". */
function thirdPerson(clause: string): string {
  const [verb = "", ...rest] = clause.split(" ");
  const keep = /(?:s|ed|ing)$|^(?:can|will|won't|don't|do|does|never|always|actually|really|won|get|got|not|only|just|also)$/i.test(verb);
  if (keep || rest.length === 0) return clause;
  const inflected = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/(?<=[^aeiou])y$/, "ie") + "s";
  return [inflected, ...rest].join(" ");
}

/** A relative clause as a caption that stands alone, or null where that would not be grammatical. */
function relative(clause: string, reading: Reading): string | null {
  const { language } = reading;
  const { plain } = readingOf(clause, language);
  if (FOREIGN_SUBJECT.test(plain)) return null;
  if (language === "de" || language === "nl") {
    const bare = clause.replace(/\s(?:ist|sind|is|zijn)$/u, "");
    if (bare !== clause) return bare;
    const helped = HELPING.exec(clause);
    if (helped) return `${helped[2]} ${helped[1]} ${helped[3]}`;
    const verb = FINAL_VERB.exec(clause);
    return verb ? `${verb[1]} ${clause.slice(0, verb.index)}` : null;
  }
  const copula = COPULA.exec(plain);
  const rest = copula ? clause.slice(copula[0].length) : clause;
  return language === "en" && !copula ? thirdPerson(rest) : rest;
}

/** "for managing expenses" in Romance languages: a preposition with an infinitive says what the goods do, not whom they serve. */
const PURPOSE: Partial<Record<Language, RegExp>> = {
  fr: /^(?:mieux |bien |vite |ne (?:plus|pas) )?(?!(?:hivers?|papiers?|bar|jour|cuir|soir|cheveux|coeur|soeurs?|meres?|peres?|freres?)\b)(?:se |s'|vous )?\p{L}{2,}(?:er|ir|re|oir)\b/u,
  es: /^(?!(?:mujer|hogar|bar|mar|lugar|taller|alquiler)\b)\p{L}{2,}(?:ar|er|ir)(?:se|te|lo|la)?\b/u,
  it: /^(?!(?:mare|cellulare|madre|padre)\b)(?:non )?\p{L}{2,}(?:are|ere|ire|arsi|ersi|irsi)\b/u,
  pt: /^(?!(?:mulher|lar|bar|mar|lugar|celular|qualquer)\b)(?:nao )?\p{L}{2,}(?:ar|er|ir)(?:-se)?\b/u,
};

/** What people do and goods do not: "per donne che viaggiano" tells of the women, "che dura" would tell of the bag. */
const DOING: Partial<Record<Language, RegExp>> = {
  it: /^che (?:non )?(?:amano|camminano|cercano|cominciano|corrono|cucinano|dormono|giocano|guidano|hanno|imparano|iniziano|lavorano|leggono|nuotano|praticano|studiano|viaggiano|vivono|vogliono)\b/,
  pt: /^que (?:nao )?(?:amam|aprendem|buscam|caminham|comecam|correm|cozinham|dirigem|dormem|estudam|gostam|jogam|leem|nadam|precisam|procuram|querem|trabalham|treinam|viajam|vivem)\b/,
  nl: /^die (?:\p{L}+ ){0,2}(?:beginnen|fietsen|hebben|houden|koken|leren|lezen|lopen|reizen|slapen|spelen|sporten|studeren|werken|willen|wonen|zoeken|zwemmen)\b/u,
};

/** Where a phrase of people ends: after what they do, if that fits into a caption, else before it. */
function peopleEnd(people: string, { grammar: { that, benefit, stop, audience }, language }: Reading): number {
  const cut = expression(`\\s(?:${that}|${benefit}|${stop}|${audience})\\s`).exec(people)?.index ?? people.length;
  const clause = people.slice(cut).trimStart();
  if (!DOING[language]?.test(clause)) return cut;
  const end = expression(`\\s(?:${benefit}|${stop}|${audience})\\s`).exec(people)?.index ?? people.length;
  return end > cut && end <= MAX_PEOPLE && words(people.slice(0, end)).length <= 5 ? end : cut;
}

/** Whom the goods are for, in the words of the prompt, without the preposition. */
export function findAudience(text: Reading, after: number): string | null {
  const { audience, notPeople } = text.grammar;
  const opener = expression(`(?:^|[\\s,])(?:${audience})\\s+(${CLAUSE}{3,60})`, "g");
  for (const match of text.plain.matchAll(opener)) {
    const start = match.index + match[0].length - match[1]!.length;
    if (start < after || expression(`^(?:${notPeople})`).test(match[1]!) || PURPOSE[text.language]?.test(match[1]!)) continue;
    const phrase = text.text.slice(start, start + peopleEnd(match[1]!, text)).trim();
    const people = readingOf(phrase, text.language);
    if (words(phrase).length <= 5 && phrase.length <= MAX_PEOPLE && !isOffer(people)) return tidy(phrase) || null;
  }
  return null;
}

/** Phrases after "with", "without", "made of" and after "that", in the order of the text. */
function connected(text: Reading): string[] {
  const { benefit, that, audience } = text.grammar;
  const opener = expression(`(?<=^|[\\s,])(?:(${benefit})|(${that}))\\s+(${CLAUSE}{3,90}?)(?=$|[.,;:!?()–—]|\\s(?:${benefit}|${that})\\s|\\s(?:${audience})\\s(?!\\d))`, "g");
  return [...text.plain.matchAll(opener)].flatMap((match) => {
    if (DOING[text.language]?.test(match[0])) return [];
    const phrase = text.text.slice(match.index, match.index + match[0].length);
    const clause = match[2] ? relative(phrase.slice(match[2].length).trim(), text) : phrase;
    return clause ? [clause] : [];
  });
}

/** What the goods are for, in Romance languages: "para dormir mejor", "pour mieux dormir". */
function purposes(text: Reading): string[] {
  const { audience, that, benefit } = text.grammar;
  const opener = expression(`(?<=^|[\\s,])(?:${audience})\\s+(${CLAUSE}{3,60}?)(?=$|[.,;:!?()–—]|\\s(?:${benefit}|${that}|${audience})\\s)`, "g");
  return [...text.plain.matchAll(opener)].flatMap((match) =>
    PURPOSE[text.language]?.test(match[1]!) ? [text.text.slice(match.index, match.index + match[0].length)] : [],
  );
}

/** "With" of each language, where the phrase after it stands as well alone. Polish and most German phrases need it for their case. */
const WITH: Partial<Record<Language, RegExp>> = {
  en: /^with\s+(?=\S)/iu,
  fr: /^avec\s+(?:de la |de l'|des |du )?/iu,
  es: /^con\s+/iu,
  de: /^mit\s+(?=\p{Lu}\p{L}*[^n\s]$)/u,
  it: /^con\s+/iu,
  pt: /^com\s+/iu,
  nl: /^met\s+/iu,
};

/** A benefit as it may stand on screen: "con desayunos caseros" → "Desayunos caseros", "without parabens" → "No parabens". */
function display(phrase: string, language: Language): string {
  const bare = WITH[language] ? phrase.replace(WITH[language], "") : phrase;
  const said = language === "en" ? bare.replace(/^without (?!a |an |the |any |\p{L}+ing\b)/iu, "no ") : bare;
  return capitalise(said);
}

/** Short pieces between commas, and short sentences: "no sugar", "20 g of protein", "We roast on Tuesdays". */
function loose(text: Reading, after: number): string[] {
  const { audience, that, named } = text.grammar;
  const [main, ...others] = sentences(part(text, after));
  const pieces = main ? main.text.split(/\s*[,;–—]\s*/u).slice(1) : [];
  const joiner = /^(?:and|et|y|und|e|en|i|oraz)\s+/iu;
  return [...pieces, ...others.filter((sentence) => words(sentence.text).length <= 7).map((sentence) => sentence.text)]
    .map((piece) => piece.replace(joiner, "").trim())
    .filter((piece) => {
      const { plain } = readingOf(piece, text.language);
      return words(piece).length <= 7 && !expression(`^(?:${audience}|${that}|${named})\\b`).test(plain);
    });
}

/** Half of a thought, which stands on words before it: "il commercialista", "how to water them". */
const HALF = /^(?:(?:il|lo|la|i|gli|le|el|los|las|les|der|die|das|den|dem|het|the) \p{L}+$|(?:how|comment|wie|hoe|jak|gdzie|kiedy) )/u;

/** What the buyer gets, as short phrases of the prompt that can stand alone as captions. */
export function findBenefits(text: Reading, after: number): string[] {
  const useful = sentences(text).filter((sentence) => !isDirection(sentence));
  const candidates = [...useful.flatMap(connected), ...useful.flatMap(purposes), ...loose(text, after)];
  const kept: string[] = [];
  for (const candidate of candidates) {
    const phrase = display(tidy(candidate), text.language);
    const reading = readingOf(phrase, text.language);
    const unfit = phrase.length < 4 || HALF.test(reading.plain) || /[:@]|https?/u.test(phrase) || isDirection(reading) || isOffer(reading) || findAction(reading, text.language) !== null;
    const repeats = kept.some((other) => other.toLowerCase().includes(phrase.toLowerCase()) || phrase.toLowerCase().includes(other.toLowerCase()));
    if (!unfit && !repeats) kept.push(phrase);
  }
  return kept.slice(0, 5);
}

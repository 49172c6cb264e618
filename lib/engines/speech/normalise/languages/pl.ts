import { toCardinal, toOrdinal } from "n2words/pl-PL";
import type { Gender, LanguageRules } from "../types.ts";

/** One and two have genders; as ends of larger numbers only two has. */
function cardinal(digits: string, gender: Gender, counting: boolean): string {
  if (counting && gender === "n" && digits === "1") return "jedno";
  const bends = digits === "1" || (digits.endsWith("2") && !digits.endsWith("12"));
  return toCardinal(digits, { gender: gender === "f" && bends ? "feminine" : "masculine" });
}
const number = (digits: number | string) => cardinal(String(digits), "m", false);
/** Pierwszy → pierwszego, drugi → drugiego. */
const genitive = (ordinal: string) => ordinal.replaceAll(/(?<=\p{L})y(?=\s|$)/gu, "ego").replaceAll(/(?<=\p{L})i(?=\s|$)/gu, "iego");
/** Pierwszy → pierwsza, drugi → druga, trzeci → trzecia. */
const feminine = (ordinal: string) => ordinal.replaceAll(/(?<=\p{L})y(?=\s|$)/gu, "a").replaceAll(/(?<=[gk])i(?=\s|$)/gu, "a").replaceAll(/(?<=c)i(?=\s|$)/gu, "ia");
/** O siedemnastej, do siódmej. */
const bent = (hour: string, before: string) => (BENDING.has(before) ? hour.replaceAll(/i?a(?=\s|$)/gu, (end) => (end === "ia" ? "iej" : "ej")) : hour);
const BENDING = new Set(["o", "od", "do", "po", "przed", "godzinie", "godziny"]);
/** 2026 in a date: dwa tysiące dwudziestego szóstego. */
const yearOf = (digits: string) => genitive(toOrdinal(digits));

export const polish: LanguageRules = {
  language: "pl",
  groups: " .\\u00a0\\u202f",
  decimal: ",",
  cardinal,
  year: number,
  genderOf: (noun) => (noun.endsWith("a") ? "f" : /[oe]$/.test(noun) ? "n" : "m"),
  decimals: "number",
  words: {
    point: "przecinek", and: "i", to: "do", plus: "plus", minus: "minus", percent: "procent", number: "numer", times: "razy", outOf: "na",
    dot: "kropka", at: "małpa", slash: "ukośnik", dash: "myślnik",
  },
  currencies: {
    $: { unit: "dolar|dolary|dolarów|dolara", cent: "cent|centy|centów|centa" },
    "€": { unit: "euro", cent: "cent|centy|centów|centa" },
    "£": { unit: "funt|funty|funtów|funta", cent: "pens|pensy|pensów|pensa" },
    "¥": { unit: "jen|jeny|jenów|jena", cent: "sen" },
    R$: { unit: "real|reale|reali|reala", cent: "centavo" },
    zł: { unit: "złoty|złote|złotych|złotego", cent: "grosz|grosze|groszy|grosza" },
    CHF: { unit: "frank|franki|franków|franka", cent: "rapen|rapeny|rapenów|rapena" },
  },
  price: (units, _, cents) => `${units} ${cents}`,
  scales: { million: "milion|miliony|milionów|miliona", billion: "miliard|miliardy|miliardów|miliarda", of: (noun) => noun },
  scaleNames: { million: ["milion", "miliony", "milionów", "mln", "M"], billion: ["miliard", "miliardy", "miliardów", "mld"] },
  units: {
    ml: "mililitr|mililitry|mililitrów|mililitra", l: "litr|litry|litrów|litra", L: "litr|litry|litrów|litra",
    mg: "miligram|miligramy|miligramów|miligrama", g: "gram|gramy|gramów|grama", dag: "deko", kg: "kilogram|kilogramy|kilogramów|kilograma",
    mm: "milimetr|milimetry|milimetrów|milimetra", cm: "centymetr|centymetry|centymetrów|centymetra", m: "metr|metry|metrów|metra",
    km: "kilometr|kilometry|kilometrów|kilometra",
    "m²": "metr kwadratowy|metry kwadratowe|metrów kwadratowych|metra kwadratowego",
    "m³": "metr sześcienny|metry sześcienne|metrów sześciennych|metra sześciennego",
    "km/h": "kilometr na godzinę|kilometry na godzinę|kilometrów na godzinę|kilometra na godzinę", "°C": "stopień|stopnie|stopni|stopnia",
    "°": "stopień|stopnie|stopni|stopnia",
    W: "wat|waty|watów|wata", kW: "kilowat|kilowaty|kilowatów|kilowata",
    kWh: "f:kilowatogodzina|kilowatogodziny|kilowatogodzin|kilowatogodziny",
    mAh: "f:miliamperogodzina|miliamperogodziny|miliamperogodzin|miliamperogodziny", V: "wolt|wolty|woltów|wolta",
    Hz: "herc|herce|herców|herca", MHz: "megaherc|megaherce|megaherców|megaherca", GHz: "gigaherc|gigaherce|gigaherców|gigaherca",
    MB: "megabajt|megabajty|megabajtów|megabajta", GB: "gigabajt|gigabajty|gigabajtów|gigabajta",
    TB: "terabajt|terabajty|terabajtów|terabajta", MP: "megapiksel|megapiksele|megapikseli|megapiksela",
    px: "piksel|piksele|pikseli|piksela", dB: "decybel|decybele|decybeli|decybela",
    kcal: "f:kilokaloria|kilokalorie|kilokalorii|kilokalorii",
    h: "f:godzina|godziny|godzin|godziny", godz: "f:godzina|godziny|godzin|godziny", "godz.": "f:godzina|godziny|godzin|godziny",
    min: "f:minuta|minuty|minut|minuty", "min.": "f:minuta|minuty|minut|minuty", s: "f:sekunda|sekundy|sekund|sekundy",
    sek: "f:sekunda|sekundy|sekund|sekundy", szt: "f:sztuka|sztuki|sztuk|sztuki", "szt.": "f:sztuka|sztuki|sztuk|sztuki", G: "G", D: "D",
  },
  per: {
    mies: "miesięcznie", miesiąc: "miesięcznie", msc: "miesięcznie", tydzień: "tygodniowo", dzień: "dziennie", rok: "rocznie",
    godz: "za godzinę", h: "za godzinę", noc: "za noc", os: "od osoby", osoba: "od osoby", kg: "za kilogram", l: "za litr",
    szt: "za sztukę",
  },
  monthFirst: false,
  date: ({ day, month, year }) => `${genitive(toOrdinal(day))} ${month}${year ? ` ${yearOf(year)} roku` : ""}`,
  timeSuffix: "(?!)",
  time: ({ hours, minutes, before }) => `${hours === 0 ? "zero" : bent(feminine(toOrdinal(hours)), before)}${minutes > 0 ? ` ${minutes < 10 ? "zero " : ""}${number(minutes)}` : ""}`,
  fractions: {
    "1/2": "jedna druga", "1/3": "jedna trzecia", "2/3": "dwie trzecie", "1/4": "jedna czwarta", "3/4": "trzy czwarte",
    "1/5": "jedna piąta", "1/8": "jedna ósma", "1/10": "jedna dziesiąta", "24/7": "dwadzieścia cztery siedem",
  },
  abbreviations: {
    "dr": "doktor", "prof.": "profesor", "mgr": "magister", "inż.": "inżynier", "np.": "na przykład", "tj.": "to jest", "tzn.": "to znaczy",
    "tzw.": "tak zwany", "m.in.": "między innymi", "itd.": "i tak dalej", "itp.": "i tym podobne", "etc.": "et cetera", "ca.": "około",
    "nr": "numer", "ul.": "ulica", "al.": "aleja", "tel.": "telefon", "godz.": "godzina", "maks.": "maksymalnie", "min.": "minimum",
    "wg": "według", "ww.": "wyżej wymieniony", "zł.": "złotych", "szt.": "sztuk", "vs.": "kontra",
  },
  closing: ["itd.", "itp.", "etc.", "zł.", "szt."],
  own: [
    { pattern: /(?<!\p{L})ok\.(?=\s?\d)/gu, say: () => "około" },
    { pattern: /(?<=\d{4}\s?)r\.(?!\p{L})/gu, say: () => "roku" },
    { pattern: /(?<![\p{L}\d])([12]\d{3})(?=\s?(?:r\.|roku)(?!\p{L}))/gu, say: ([, digits]) => yearOf(digits!) },
  ],
  initialisms: ["PKO", "NFZ"],
};

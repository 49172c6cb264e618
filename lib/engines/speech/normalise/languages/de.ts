import { toCardinal, toOrdinal } from "n2words/de-DE";
import { wordBefore } from "../context.ts";
import type { Gender, LanguageRules } from "../types.ts";

function cardinal(digits: string, gender: Gender, counting: boolean): string {
  if (counting && digits === "1") return gender === "f" ? "eine" : "ein";
  return toCardinal(digits);
}
const number = (digits: number | string) => cardinal(String(digits), "m", false);

/** 1987 is "neunzehnhundertsiebenundachtzig". */
function year(digits: string): string {
  if (!digits.startsWith("19")) return number(digits);
  const rest = Number(digits.slice(2));
  return `neunzehnhundert${rest > 0 ? number(rest) : ""}`;
}
/** After these words a date stands in a case other than the first. */
const BENDING = new Set(["am", "vom", "zum", "bis", "ab", "den", "dem", "seit", "beim", "des"]);

export const german: LanguageRules = {
  language: "de",
  groups: ".\\u00a0\\u202f",
  decimal: ",",
  cardinal,
  year,
  genderOf: (noun) => (/^\p{Lu}.*(e|ung|heit|keit|schaft|ion|tät|ik|ur)$/u.test(noun) ? "f" : "m"),
  decimals: "digits",
  words: {
    point: "Komma", and: "und", to: "bis", plus: "plus", minus: "minus", percent: "Prozent", number: "Nummer", times: "mal", outOf: "von",
    dot: "Punkt", at: "ät", slash: "Schrägstrich", dash: "Minus",
  },
  currencies: {
    $: { unit: "Dollar", cent: "Cent" },
    "€": { unit: "Euro", cent: "Cent" },
    "£": { unit: "Pfund", cent: "Pence" },
    "¥": { unit: "Yen", cent: "Sen" },
    R$: { unit: "Real|Reais", cent: "Centavo|Centavos" },
    zł: { unit: "Złoty", cent: "Grosz" },
    CHF: { unit: "Franken", cent: "Rappen" },
  },
  price: (units, cents) => `${units} ${cents}`,
  scales: { million: "f:Million|Millionen", billion: "f:Milliarde|Milliarden", of: (noun) => noun },
  scaleNames: { million: ["Million", "Millionen", "Mio.", "Mio", "M"], billion: ["Milliarde", "Milliarden", "Mrd.", "Mrd"] },
  units: {
    ml: "Milliliter", cl: "Zentiliter", l: "Liter", L: "Liter", mg: "Milligramm", g: "Gramm", kg: "Kilogramm", mm: "Millimeter",
    cm: "Zentimeter", m: "Meter", km: "Kilometer", "m²": "Quadratmeter", "m³": "Kubikmeter", qm: "Quadratmeter", "km/h": "Stundenkilometer",
    kmh: "Stundenkilometer",
    "°C": "Grad", "°": "Grad", W: "Watt", kW: "Kilowatt", Wh: "Wattstunden", kWh: "f:Kilowattstunde|Kilowattstunden",
    mAh: "Milliamperestunden", V: "Volt", PS: "P S", Hz: "Hertz", MHz: "Megahertz", GHz: "Gigahertz", MB: "Megabyte", GB: "Gigabyte",
    TB: "Terabyte", MP: "Megapixel", px: "Pixel", dB: "Dezibel",
    kcal: "Kilokalorien", h: "f:Stunde|Stunden", Std: "f:Stunde|Stunden", "Std.": "f:Stunde|Stunden", min: "f:Minute|Minuten",
    Min: "f:Minute|Minuten", "Min.": "f:Minute|Minuten", "Sek.": "f:Sekunde|Sekunden", Sek: "f:Sekunde|Sekunden", s: "f:Sekunde|Sekunden",
    "Stk.": "Stück", Stk: "Stück", G: "G", D: "D",
  },
  per: {
    monat: "im Monat", mon: "im Monat", "mtl": "im Monat", woche: "in der Woche", tag: "am Tag", jahr: "im Jahr", stunde: "die Stunde",
    std: "die Stunde", h: "die Stunde", nacht: "die Nacht", person: "pro Person", kg: "das Kilo", l: "der Liter",
  },
  monthFirst: false,
  date: ({ day, month, year: when, before }) => `${toOrdinal(day)}${BENDING.has(before) ? "n" : "r"} ${month}${when ? ` ${year(when)}` : ""}`,
  timeSuffix: "Uhr",
  time: ({ hours, minutes }) => `${hours === 1 ? "ein" : number(hours)} Uhr${minutes > 0 ? ` ${number(minutes)}` : ""}`,
  fractions: {
    "1/2": "ein halb", "1/3": "ein Drittel", "2/3": "zwei Drittel", "1/4": "ein Viertel", "3/4": "drei Viertel", "1/5": "ein Fünftel",
    "1/8": "ein Achtel", "1/10": "ein Zehntel", "24/7": "vierundzwanzig sieben",
  },
  abbreviations: {
    "Dr.": "Doktor", "Hr.": "Herr", "Fr.": "Frau", "Prof.": "Professor", "z. B.": "zum Beispiel", "d. h.": "das heißt",
    "u. a.": "unter anderem", "o. ä.": "oder ähnlich", "inkl.": "inklusive", "exkl.": "exklusive", "zzgl.": "zuzüglich",
    "ggf.": "gegebenenfalls", "bzw.": "beziehungsweise", "ca.": "circa", "usw.": "und so weiter", "etc.": "et cetera",
    "Nr.": "Nummer", "Str.": "Straße", "Tel.": "Telefon", "max.": "maximal", "min.": "minimal", "mind.": "mindestens", "evtl.": "eventuell",
    "St.": "Sankt", "vs.": "gegen", "s. o.": "siehe oben", "MwSt.": "Mehrwertsteuer", "tägl.": "täglich", "versch.": "verschiedene",
    "GmbH": "G m b H",
  },
  closing: ["usw.", "etc.", "MwSt.", "o. ä.", "u. a.", "Str."],
  own: [
    {
      // Only before words that are numbered: anywhere else the dot ends a sentence.
      pattern: /(?<![\p{L}\d])([1-9]\d{0,2})\.(?=\s(?:Mal|Platz|Stock|Tag|Klasse|Generation|Jahrhundert|Jahr|Auflage|Etage|Woche|Monat|Runde|Kauf|Advent|Geburtstag)(?!\p{L}))/gu,
      say: (match) => `${toOrdinal(match[1]!)}${BENDING.has(wordBefore(match)) ? "n" : ""}`,
    },
    { pattern: /(?<![\p{L}\d])(\d+)-?(?:fach)(e[nrs]?|em)?(?![\p{L}\d])/gu, say: ([, digits, end]) => `${cardinal(digits!, "m", true)}fach${end ?? ""}` },
  ],
  initialisms: ["TÜV", "ADAC", "AGB", "DIN", "EDV", "PLZ", "ÖPNV", "PKW", "LKW", "WG", "ZDF", "ARD"],
};

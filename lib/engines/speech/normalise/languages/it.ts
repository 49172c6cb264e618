import { toCardinal, toOrdinal } from "n2words/it-IT";
import type { Gender, LanguageRules } from "../types.ts";

function cardinal(digits: string, gender: Gender, counting: boolean): string {
  if (counting && digits === "1") return gender === "f" ? "una" : "un";
  return toCardinal(digits);
}
const number = (digits: number | string) => cardinal(String(digits), "m", false);
const feminine = (ordinal: string) => ordinal.replace(/o$/, "a");

export const italian: LanguageRules = {
  language: "it",
  groups: ".\\u00a0\\u202f",
  decimal: ",",
  cardinal,
  year: number,
  genderOf: (noun) => (/(a|zione|sione|tà)$/.test(noun) ? "f" : "m"),
  decimals: "number",
  words: {
    point: "virgola", and: "e", to: "a", plus: "più", minus: "meno", percent: "per cento", number: "numero", times: "volte", outOf: "su",
    dot: "punto", at: "chiocciola", slash: "barra", dash: "trattino",
  },
  currencies: {
    $: { unit: "dollaro|dollari", cent: "centesimo|centesimi" },
    "€": { unit: "euro", cent: "centesimo|centesimi" },
    "£": { unit: "f:sterlina|sterline", cent: "penny" },
    "¥": { unit: "yen", cent: "sen" },
    R$: { unit: "real|reais", cent: "centavo|centavos" },
    zł: { unit: "zloty", cent: "grosz" },
    CHF: { unit: "franco svizzero|franchi svizzeri", cent: "centesimo|centesimi" },
  },
  price: (units, cents) => `${units} e ${cents}`,
  scales: { million: "milione|milioni", billion: "miliardo|miliardi", of: (noun) => `di ${noun}` },
  scaleNames: { million: ["milione", "milioni", "M", "mln"], billion: ["miliardo", "miliardi", "mld"] },
  units: {
    ml: "millilitro|millilitri", cl: "centilitro|centilitri", l: "litro|litri", L: "litro|litri", mg: "milligrammo|milligrammi",
    g: "grammo|grammi", kg: "chilo|chili", mm: "millimetro|millimetri", cm: "centimetro|centimetri", m: "metro|metri",
    km: "chilometro|chilometri", "m²": "metro quadro|metri quadri", mq: "metro quadro|metri quadri", "m³": "metro cubo|metri cubi",
    "km/h": "chilometro orario|chilometri orari",
    "°C": "grado|gradi", "°": "grado|gradi", W: "watt", kW: "chilowatt", kWh: "chilowattora", mAh: "milliampere ora", V: "volt",
    Hz: "hertz", MHz: "megahertz", GHz: "gigahertz", MB: "megabyte", GB: "gigabyte", TB: "terabyte", MP: "megapixel", px: "pixel",
    dB: "decibel",
    kcal: "chilocaloria|chilocalorie", h: "f:ora|ore", min: "minuto|minuti", sec: "secondo|secondi", s: "secondo|secondi",
    pz: "pezzo|pezzi", gg: "giorno|giorni", G: "G", D: "D",
  },
  per: {
    mese: "al mese", giorno: "al giorno", settimana: "a settimana", anno: "all'anno", ora: "all'ora", h: "all'ora", notte: "a notte",
    persona: "a persona", kg: "al chilo", l: "al litro",
  },
  monthFirst: false,
  date: ({ day, month, year }) => `${day === 1 ? "primo" : number(day)} ${month}${year ? ` ${number(year)}` : ""}`,
  timeSuffix: "ore",
  time: ({ hours, minutes, suffix }) => `${hours === 1 ? "una" : number(hours)}${minutes > 0 ? ` e ${number(minutes)}` : suffix === "ore" ? (hours === 1 ? " ora" : " ore") : ""}`,
  fractions: {
    "1/2": "mezzo", "1/3": "un terzo", "2/3": "due terzi", "1/4": "un quarto", "3/4": "tre quarti", "1/5": "un quinto", "1/8": "un ottavo",
    "1/10": "un decimo", "24/7": "ventiquattro ore su ventiquattro, sette giorni su sette",
  },
  abbreviations: {
    "Sig.": "signor", "Sig.ra": "signora", "dott.": "dottor", "dott.ssa": "dottoressa", "Dr.": "dottor", "Prof.": "professor",
    "Prof.ssa": "professoressa", "Ing.": "ingegner", "Avv.": "avvocato", "p. es.": "per esempio", "ad es.": "ad esempio", "es.": "esempio",
    "ecc.": "eccetera", "etc.": "eccetera", "ca.": "circa", "nr.": "numero", "n°": "numero", "tel.": "telefono", "pag.": "pagina",
    "max.": "massimo", "min.": "minimo", "incl.": "incluso", "vs.": "contro", vs: "contro", "S.p.A.": "S P A", "S.r.l.": "S R L",
  },
  closing: ["ecc.", "etc.", "S.p.A.", "S.r.l."],
  own: [
    { pattern: /(?<!\p{L})n\.(?=\s?\d)/gu, say: () => "numero" },
    { pattern: /(?<![\p{L}\d])([1-9]\d{0,5})[°º](?=\s\p{Ll})/gu, say: ([, digits]) => toOrdinal(digits!) },
    { pattern: /(?<![\p{L}\d])([1-9]\d{0,5})ª(?![\p{L}\d])/gu, say: ([, digits]) => feminine(toOrdinal(digits!)) },
  ],
  initialisms: ["PMI", "ASL", "CAP"],
};

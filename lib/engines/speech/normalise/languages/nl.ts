import { toCardinal, toOrdinal } from "n2words/nl-NL";
import type { LanguageRules } from "../types.ts";

const cardinal = (digits: string) => toCardinal(digits);
const number = (digits: number | string) => cardinal(String(digits));

export const dutch: LanguageRules = {
  language: "nl",
  groups: ".\\u00a0\\u202f",
  decimal: ",",
  cardinal,
  year: cardinal,
  genderOf: () => "n",
  decimals: "number",
  words: {
    point: "komma", and: "en", to: "tot", plus: "plus", minus: "min", percent: "procent", number: "nummer", times: "keer", outOf: "van de",
    dot: "punt", at: "at", slash: "slash", dash: "streepje",
  },
  currencies: {
    $: { unit: "dollar", cent: "cent" },
    "€": { unit: "euro", cent: "cent" },
    "£": { unit: "pond", cent: "pence" },
    "¥": { unit: "yen", cent: "sen" },
    R$: { unit: "real|reais", cent: "centavo|centavos" },
    zł: { unit: "zloty", cent: "grosz" },
    CHF: { unit: "Zwitserse frank", cent: "rappen" },
  },
  price: (units, cents) => `${units} ${cents}`,
  scales: { million: "miljoen", billion: "miljard", of: (noun) => noun },
  scaleNames: { million: ["miljoen", "mln", "mln.", "M"], billion: ["miljard", "mld", "mld."] },
  units: {
    ml: "milliliter", cl: "centiliter", l: "liter", L: "liter", mg: "milligram", g: "gram", gr: "gram", kg: "kilo", mm: "millimeter",
    cm: "centimeter", m: "meter", km: "kilometer", "m²": "vierkante meter", m2: "vierkante meter", "m³": "kubieke meter",
    "km/h": "kilometer per uur", "km/u": "kilometer per uur",
    "°C": "graden", "°": "graden", W: "watt", kW: "kilowatt", kWh: "kilowattuur", mAh: "milliampère-uur", V: "volt", Hz: "hertz",
    MHz: "megahertz", GHz: "gigahertz", MB: "megabyte", GB: "gigabyte", TB: "terabyte", MP: "megapixel", px: "pixel|pixels", dB: "decibel",
    kcal: "kilocalorieën", min: "minuut|minuten", "min.": "minuut|minuten", sec: "seconde|seconden", s: "seconde|seconden",
    st: "stuk|stuks", G: "G", D: "D",
  },
  per: {
    maand: "per maand", mnd: "per maand", week: "per week", dag: "per dag", jaar: "per jaar", uur: "per uur", u: "per uur",
    nacht: "per nacht", persoon: "per persoon", "p.p": "per persoon", kg: "de kilo", l: "de liter",
  },
  monthFirst: false,
  date: ({ day, month, year }) => `${number(day)} ${month}${year ? ` ${number(year)}` : ""}`,
  timeSuffix: "uur|u",
  time: ({ hours, minutes }) => `${number(hours)} uur${minutes > 0 ? ` ${number(minutes)}` : ""}`,
  fractions: {
    "1/2": "een half", "1/3": "een derde", "2/3": "twee derde", "1/4": "een kwart", "3/4": "driekwart", "1/5": "een vijfde",
    "1/8": "een achtste", "1/10": "een tiende", "24/7": "vierentwintig zeven",
  },
  abbreviations: {
    "dhr.": "de heer", "mevr.": "mevrouw", "mw.": "mevrouw", "dr.": "dokter", "prof.": "professor", "bijv.": "bijvoorbeeld",
    "bv.": "bijvoorbeeld", "d.w.z.": "dat wil zeggen", "m.b.t.": "met betrekking tot", "o.a.": "onder andere", "i.p.v.": "in plaats van",
    "t/m": "tot en met", "enz.": "enzovoort", "etc.": "et cetera", "ca.": "circa", "nr.": "nummer", nr: "nummer", "tel.": "telefoon",
    "max.": "maximaal", "incl.": "inclusief", "excl.": "exclusief", "evt.": "eventueel", "p.p.": "per persoon", "p/m": "per maand",
    "vs.": "versus", "a.u.b.": "alstublieft", "s.v.p.": "alstublieft", btw: "B T W", "B.V.": "B V",
  },
  closing: ["enz.", "etc.", "p.p.", "a.u.b.", "s.v.p.", "B.V."],
  own: [{ pattern: /(?<![\p{L}\d])([1-9]\d{0,5})(?:ste|de|e)(?![\p{L}\d])/gu, say: ([, digits]) => toOrdinal(digits!) }],
  initialisms: ["BTW", "KVK", "ANWB", "NS", "AVG"],
};

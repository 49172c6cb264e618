import { toCardinal, toOrdinal } from "n2words/fr-FR";
import type { Gender, LanguageRules } from "../types.ts";

const cardinal = (digits: string, gender: Gender) => (gender === "f" ? toCardinal(digits).replace(/\bun$/, "une") : toCardinal(digits));
const number = (digits: number | string, gender: Gender = "m") => cardinal(String(digits), gender);
/** Before a vowel the particle loses its own. */
const of = (noun: string) => (/^[aeiouyéèêh]/i.test(noun) ? `d'${noun}` : `de ${noun}`);
/** 1er, 1re and all that follow. */
const ordinal = (digits: string, feminine: boolean) => (digits === "1" ? (feminine ? "première" : "premier") : digits === "2" && feminine ? "deuxième" : toOrdinal(digits));

export const french: LanguageRules = {
  language: "fr",
  groups: " .\\u00a0\\u202f",
  decimal: ",",
  cardinal,
  year: (digits) => number(digits),
  genderOf: () => "m",
  decimals: "number",
  words: {
    point: "virgule", and: "et", to: "à", plus: "plus", minus: "moins", percent: "pour cent", number: "numéro", times: "fois", outOf: "sur",
    dot: "point", at: "arobase", slash: "slash", dash: "tiret",
  },
  currencies: {
    $: { unit: "dollar|dollars", cent: "cent|cents" },
    "€": { unit: "euro|euros", cent: "centime|centimes" },
    "£": { unit: "f:livre|livres", cent: "penny|pence" },
    "¥": { unit: "yen|yens", cent: "sen" },
    R$: { unit: "réal|réaux", cent: "centavo|centavos" },
    zł: { unit: "zloty|zlotys", cent: "grosz" },
    CHF: { unit: "franc suisse|francs suisses", cent: "centime|centimes" },
  },
  price: (units, cents) => `${units} ${cents}`,
  scales: { million: "million|millions", billion: "milliard|milliards", of },
  scaleNames: { million: ["million", "millions", "M", "mio"], billion: ["milliard", "milliards", "Md", "Mds"] },
  units: {
    ml: "millilitre|millilitres", cl: "centilitre|centilitres", l: "litre|litres", L: "litre|litres", mg: "milligramme|milligrammes",
    g: "gramme|grammes", kg: "kilogramme|kilogrammes",
    mm: "millimètre|millimètres", cm: "centimètre|centimètres", m: "mètre|mètres", km: "kilomètre|kilomètres",
    "m²": "mètre carré|mètres carrés", "m³": "mètre cube|mètres cubes", "km/h": "kilomètre heure|kilomètres heure",
    "°C": "degré|degrés", "°": "degré|degrés", W: "watt|watts", kW: "kilowatt|kilowatts", Wh: "wattheure|wattheures",
    kWh: "kilowattheure|kilowattheures", mAh: "milliampère-heure|milliampères-heure", V: "volt|volts", Hz: "hertz", MHz: "mégahertz",
    GHz: "gigahertz",
    Mo: "mégaoctet|mégaoctets", Go: "gigaoctet|gigaoctets", To: "téraoctet|téraoctets", MB: "mégaoctet|mégaoctets",
    GB: "gigaoctet|gigaoctets", TB: "téraoctet|téraoctets", MP: "mégapixel|mégapixels", px: "pixel|pixels", dB: "décibel|décibels",
    kcal: "kilocalorie|kilocalories", cal: "f:calorie|calories", min: "f:minute|minutes", mn: "f:minute|minutes", sec: "f:seconde|secondes",
    s: "f:seconde|secondes", j: "jour|jours", G: "G", D: "D",
  },
  per: {
    mois: "par mois", jour: "par jour", j: "par jour", semaine: "par semaine", an: "par an", h: "de l'heure", heure: "de l'heure",
    nuit: "la nuit", pers: "par personne", personne: "par personne", kg: "le kilo", l: "le litre",
  },
  monthFirst: false,
  date: ({ day, month, year }) => `${day === 1 ? "premier" : number(day)} ${month}${year ? ` ${number(year)}` : ""}`,
  timeSuffix: "heures?|h",
  time: ({ hours, minutes }) => `${number(hours, "f")} heure${hours > 1 ? "s" : ""}${minutes > 0 ? ` ${number(minutes, "f")}` : ""}`,
  fractions: {
    "1/2": "un demi", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts", "1/5": "un cinquième",
    "1/8": "un huitième", "1/10": "un dixième", "24/7": "vingt-quatre heures sur vingt-quatre, sept jours sur sept",
  },
  abbreviations: {
    "M.": "Monsieur", "MM.": "Messieurs", Mme: "Madame", Mlle: "Mademoiselle", Dr: "docteur", "Dr.": "docteur", Pr: "professeur",
    St: "Saint", Ste: "Sainte", "etc.": "et cetera", "p. ex.": "par exemple", "c.-à-d.": "c'est-à-dire", "ca.": "environ",
    "env.": "environ",
    "n°": "numéro", "N°": "numéro", "nº": "numéro", "tél.": "téléphone", "min.": "minimum", "max.": "maximum", "av.": "avenue",
    "bd": "boulevard", "svp": "s'il vous plaît", "SVP": "s'il vous plaît", "qqn": "quelqu'un", "TTC": "toutes taxes comprises",
    "HT": "hors taxes", "vs": "versus",
  },
  closing: ["etc."],
  own: [
    { pattern: /(?<![\p{L}\d])([1-9]\d{0,5})(ers?|res?|ères?|e|es|è|ème|èmes|nde?s?)(?![\p{L}\d])/gu, say: ([, digits, end]) => ordinal(digits!, /^(re|ère)/.test(end!)) },
    { pattern: /(?<![\p{L}\d])([IVX]{1,5})(?:e|ème)(?=\ssiècle)/gu, say: ([, numeral]) => (CENTURIES.includes(numeral!) ? toOrdinal(CENTURIES.indexOf(numeral!)) : null) },
  ],
  initialisms: ["SAV", "TVA", "SNCF", "TGV", "PME", "RH", "BD", "CDI"],
};

const CENTURIES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"];

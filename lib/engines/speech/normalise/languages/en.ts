import { toCardinal, toOrdinal } from "n2words/en-US";
import type { LanguageRules } from "../types.ts";

const cardinal = (digits: string) => toCardinal(digits);

/** 1987 is "nineteen eighty-seven", 2005 "two thousand five", 2026 "twenty twenty-six". */
function year(digits: string): string {
  const [century, rest] = [digits.slice(0, 2), Number(digits.slice(2))];
  if (century === "20" && rest < 10) return cardinal(digits);
  if (rest === 0) return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest < 10 ? `oh ${cardinal(String(rest))}` : cardinal(String(rest))}`;
}

export const english: LanguageRules = {
  language: "en",
  groups: ",",
  decimal: ".",
  cardinal,
  year,
  genderOf: () => "n",
  decimals: "digits",
  words: {
    point: "point", and: "and", to: "to", plus: "plus", minus: "minus", percent: "percent", number: "number", times: "times",
    outOf: "out of", dot: "dot", at: "at", slash: "slash", dash: "dash",
  },
  currencies: {
    $: { unit: "dollar|dollars", cent: "cent|cents" },
    "€": { unit: "euro|euros", cent: "cent|cents" },
    "£": { unit: "pound|pounds", cent: "penny|pence" },
    "¥": { unit: "yen", cent: "sen" },
    R$: { unit: "real|reais", cent: "cent|cents" },
    zł: { unit: "zloty|zlotys", cent: "grosz|groszy" },
    CHF: { unit: "Swiss franc|Swiss francs", cent: "centime|centimes" },
  },
  price: (units, _, cents) => `${units} and ${cents}`,
  scales: { million: "million", billion: "billion", of: (noun) => noun },
  scaleNames: { million: ["million", "mln", "M"], billion: ["billion", "bn", "B"] },
  units: {
    ml: "milliliter|milliliters", cl: "centiliter|centiliters", l: "liter|liters", L: "liter|liters", mg: "milligram|milligrams",
    g: "gram|grams", kg: "kilogram|kilograms",
    mm: "millimeter|millimeters", cm: "centimeter|centimeters", m: "meter|meters", km: "kilometer|kilometers",
    "m²": "square meter|square meters", "m³": "cubic meter|cubic meters",
    "km/h": "kilometer per hour|kilometers per hour", kmh: "kilometer per hour|kilometers per hour", mph: "mile per hour|miles per hour",
    mi: "mile|miles", ft: "foot|feet", "sq ft": "square foot|square feet",
    oz: "ounce|ounces", "fl oz": "fluid ounce|fluid ounces", lb: "pound|pounds", lbs: "pound|pounds",
    "°C": "degree Celsius|degrees Celsius", "°F": "degree Fahrenheit|degrees Fahrenheit", "°": "degree|degrees",
    W: "watt|watts", kW: "kilowatt|kilowatts", Wh: "watt hour|watt hours", kWh: "kilowatt hour|kilowatt hours",
    mAh: "milliamp hour|milliamp hours", V: "volt|volts", Hz: "hertz", kHz: "kilohertz", MHz: "megahertz", GHz: "gigahertz",
    MB: "megabyte|megabytes", GB: "gigabyte|gigabytes", TB: "terabyte|terabytes", Mbps: "megabit per second|megabits per second",
    MP: "megapixel|megapixels", px: "pixel|pixels", fps: "frame per second|frames per second", dB: "decibel|decibels",
    kcal: "kilocalorie|kilocalories", cal: "calorie|calories", h: "hour|hours", hr: "hour|hours", hrs: "hour|hours", min: "minute|minutes",
    mins: "minute|minutes", sec: "second|seconds", s: "second|seconds", ms: "millisecond|milliseconds",
    G: "G", D: "D",
  },
  per: {
    mo: "a month", month: "a month", wk: "a week", week: "a week", yr: "a year", year: "a year", day: "a day", hr: "an hour",
    hour: "an hour", user: "per user", person: "per person", kg: "a kilogram", l: "a liter", night: "a night",
  },
  monthFirst: true,
  date: ({ day, month, year: when }) => `${month} ${toOrdinal(day)}${when ? `, ${year(when)}` : ""}`,
  timeSuffix: "[apAP]\\.?[mM](?:\\.(?!\\s+\\p{Lu}|\\s*$))?|o'clock",
  time: ({ hours, minutes, suffix }) => {
    const half = suffix === "am" ? " A M" : suffix === "pm" ? " P M" : "";
    if (minutes === 0) return `${cardinal(String(hours))}${half || (hours > 0 && hours <= 12 ? " o'clock" : " hundred")}`;
    return `${cardinal(String(hours))} ${minutes < 10 ? "oh " : ""}${cardinal(String(minutes))}${half}`;
  },
  fractions: {
    "1/2": "one half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters", "1/5": "one fifth",
    "1/8": "one eighth", "1/10": "one tenth", "24/7": "twenty-four seven",
  },
  abbreviations: {
    "Dr.": "Doctor", "Mr.": "Mister", "Mrs.": "Missus", "Ms.": "Miz", "Prof.": "Professor", "St.": "Saint", "Jr.": "Junior",
    "vs.": "versus", vs: "versus", "e.g.": "for example", "i.e.": "that is",
    "etc.": "et cetera", "approx.": "approximately", "ca.": "about", "Inc.": "Incorporated", "Ltd.": "Limited", "Co.": "Company",
    "w/": "with ", "w/o": "without", "min.": "minimum", "max.": "maximum", "incl.": "including", "est.": "established",
    "ASAP": "as soon as possible", "P.S.": "P S", "a.m.": "A M", "p.m.": "P M", "U.S.": "U S", "U.K.": "U K",
  },
  closing: ["etc.", "Inc.", "Ltd.", "Co.", "a.m.", "p.m.", "U.S.", "U.K.", "Jr."],
  own: [
    { pattern: /(?<!\p{L})N[or]\.(?=\s?\d)/gu, say: () => "Number" },
    // Decades; elsewhere 30s is a length.
    { pattern: /(?<![\p{L}\d])(?:(19|20)|(?<=the\s)['’]?|['’])([2-9])0['’]?s(?!\p{L})/gu, say: ([, century, tens]) => `${century ? `${cardinal(century)} ` : ""}${cardinal(`${tens}0`).replace(/y$/, "ies")}` },
    { pattern: /(?<![\p{L}\d])([1-9][\d,]{0,8})(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\d])/gu, say: ([, digits]) => toOrdinal(digits!.replaceAll(",", "")) },
  ],
  initialisms: ["LA", "EST", "PST", "EDT", "DIN"],
};

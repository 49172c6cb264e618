import { toCardinal, toOrdinal } from "n2words/es-ES";
import type { Gender, LanguageRules } from "../types.ts";

/** Before what it counts, "uno" is cut short: veintiún días, un litro. */
function cardinal(digits: string, gender: Gender, counting: boolean): string {
  const said = toCardinal(digits, { gender: gender === "f" ? "feminine" : "masculine" });
  if (!counting || gender === "f") return said;
  return said.replace(/veintiuno$/, "veintiún").replace(/\buno$/, "un");
}
const number = (digits: number | string, gender: Gender = "m") => cardinal(String(digits), gender, false);
const MASCULINE_IN_A = /^(d[ií]as?|mapas?|problemas?|sistemas?|programas?|temas?|idiomas?|planetas?|aromas?|gramas?)$/;

export const spanish: LanguageRules = {
  language: "es",
  groups: ".\\u00a0\\u202f",
  decimal: ",",
  cardinal,
  year: (digits) => number(digits),
  genderOf: (noun) => (/(as?|ci[oó]n(es)?|dad(es)?)$/.test(noun) && !MASCULINE_IN_A.test(noun) ? "f" : "m"),
  decimals: "number",
  words: {
    point: "coma", and: "y", to: "a", plus: "más", minus: "menos", percent: "por ciento", number: "número", times: "veces", outOf: "de",
    dot: "punto", at: "arroba", slash: "barra", dash: "guion",
  },
  currencies: {
    $: { unit: "dólar|dólares", cent: "centavo|centavos" },
    "€": { unit: "euro|euros", cent: "céntimo|céntimos" },
    "£": { unit: "f:libra|libras", cent: "penique|peniques" },
    "¥": { unit: "yen|yenes", cent: "sen" },
    R$: { unit: "real|reales", cent: "centavo|centavos" },
    zł: { unit: "esloti|eslotis", cent: "grosz" },
    CHF: { unit: "franco suizo|francos suizos", cent: "céntimo|céntimos" },
  },
  price: (units, cents) => `${units} con ${cents}`,
  scales: { million: "millón|millones", billion: "mil millones", of: (noun) => `de ${noun}` },
  scaleNames: { million: ["millón", "millones", "M", "mln"], billion: ["mil millones"] },
  units: {
    ml: "mililitro|mililitros", cl: "centilitro|centilitros", l: "litro|litros", L: "litro|litros", mg: "miligramo|miligramos",
    g: "gramo|gramos", kg: "kilo|kilos",
    mm: "milímetro|milímetros", cm: "centímetro|centímetros", m: "metro|metros", km: "kilómetro|kilómetros",
    "m²": "metro cuadrado|metros cuadrados", "m³": "metro cúbico|metros cúbicos", "km/h": "kilómetro por hora|kilómetros por hora",
    "°C": "grado|grados", "ºC": "grado|grados", "°": "grado|grados", W: "vatio|vatios", kW: "kilovatio|kilovatios",
    kWh: "kilovatio hora|kilovatios hora", mAh: "miliamperio hora|miliamperios hora", V: "voltio|voltios", Hz: "hercio|hercios",
    GHz: "gigahercio|gigahercios", MHz: "megahercio|megahercios",
    MB: "megabyte|megabytes", GB: "gigabyte|gigabytes", TB: "terabyte|terabytes", MP: "megapíxel|megapíxeles", px: "píxel|píxeles",
    dB: "decibelio|decibelios", kcal: "kilocaloría|kilocalorías", min: "minuto|minutos", seg: "segundo|segundos", s: "segundo|segundos",
    G: "G", D: "D",
  },
  per: {
    mes: "al mes", día: "al día", dia: "al día", semana: "a la semana", año: "al año", h: "la hora", hora: "la hora", noche: "la noche",
    persona: "por persona", kg: "el kilo", l: "el litro",
  },
  monthFirst: false,
  date: ({ day, month, year }) => `${number(day)} de ${month}${year ? ` de ${number(year)}` : ""}`,
  timeSuffix: "horas?|hrs?\\.?|h|[apAP]\\.?\\s?[mM](?:\\.(?!\\s+\\p{Lu}|\\s*$))?",
  time: ({ hours, minutes, suffix }) => {
    const half = suffix.startsWith("a") ? " de la mañana" : suffix.startsWith("p") ? " de la tarde" : "";
    const unit = minutes === 0 && !half ? (hours === 1 ? " hora" : " horas") : "";
    return `${number(hours, "f")}${minutes > 0 ? ` y ${number(minutes)}` : ""}${unit}${half}`;
  },
  fractions: {
    "1/2": "medio", "1/3": "un tercio", "2/3": "dos tercios", "1/4": "un cuarto", "3/4": "tres cuartos", "1/5": "un quinto",
    "1/8": "un octavo", "1/10": "un décimo", "24/7": "las veinticuatro horas, los siete días",
  },
  abbreviations: {
    "Sr.": "señor", "Sra.": "señora", "Srta.": "señorita", "Dr.": "doctor", "Dra.": "doctora", "Prof.": "profesor", "Ud.": "usted",
    "Uds.": "ustedes", "Dña.": "doña", "p. ej.": "por ejemplo", "etc.": "etcétera", "aprox.": "aproximadamente", "ca.": "hacia",
    "n.º": "número", "nº": "número", "N.º": "número", "Nº": "número", "núm.": "número", "tel.": "teléfono", "tfno.": "teléfono",
    "pág.": "página", "máx.": "máximo", "mín.": "mínimo", "avda.": "avenida", "EE. UU.": "Estados Unidos", "EE.UU.": "Estados Unidos",
    "vs.": "versus", vs: "versus",
  },
  closing: ["etc.", "EE. UU.", "EE.UU."],
  own: [
    { pattern: /(?<![\p{L}\d])([1-9]\d{0,5})(?:\.?º|\.?er|ro)(?![\p{L}\d])/gu, say: ([written, digits]) => (written!.endsWith("er") ? short(toOrdinal(digits!)) : toOrdinal(digits!)) },
    { pattern: /(?<![\p{L}\d])([1-9]\d{0,5})(?:\.?ª|ra)(?![\p{L}\d])/gu, say: ([, digits]) => toOrdinal(digits!, { gender: "feminine" }) },
  ],
  initialisms: ["DNI", "ONG", "RRHH", "TPV"],
};

/** "Primero" and "tercero" before their noun. */
function short(ordinal: string): string {
  return ordinal.replace(/(primer|tercer)o$/, "$1");
}

import { toCardinal, toOrdinal } from "n2words/pt-PT";
import type { Gender, LanguageRules } from "../types.ts";

/** The number words are those of Portugal; the voices are Brazilian. */
const brazilian = (said: string) => said.replaceAll("dezasseis", "dezesseis").replaceAll("dezassete", "dezessete").replaceAll("dezanove", "dezenove").replaceAll("catorze", "quatorze");

function cardinal(digits: string, gender: Gender): string {
  const said = brazilian(toCardinal(digits));
  if (gender !== "f") return said;
  // Of larger numbers only the end bends: duas mil e duas is beyond what an ad says.
  return said.replace(/\bum$/, "uma").replace(/\bdois$/, "duas").replaceAll(/(\p{L}+)entos(?= e |$)/gu, "$1entas");
}
const number = (digits: number | string, gender: Gender = "m") => cardinal(String(digits), gender);
const ordinal = (digits: string, feminine: boolean) => (feminine ? toOrdinal(digits).replaceAll(/o(?=\s|$)/g, "a") : toOrdinal(digits));
const MASCULINE_IN_A = /^(dias?|mapas?|problemas?|sistemas?|programas?|temas?|idiomas?|planetas?|aromas?|gramas?)$/;

export const portuguese: LanguageRules = {
  language: "pt",
  groups: ".\\u00a0\\u202f",
  decimal: ",",
  cardinal,
  year: (digits) => number(digits),
  genderOf: (noun) => (/(as?|ção|ções|dades?|gens?)$/.test(noun) && !MASCULINE_IN_A.test(noun) ? "f" : "m"),
  decimals: "number",
  words: {
    point: "vírgula", and: "e", to: "a", plus: "mais", minus: "menos", percent: "por cento", number: "número", times: "vezes", outOf: "de",
    dot: "ponto", at: "arroba", slash: "barra", dash: "hífen",
  },
  currencies: {
    $: { unit: "dólar|dólares", cent: "centavo|centavos" },
    "€": { unit: "euro|euros", cent: "centavo|centavos" },
    "£": { unit: "f:libra|libras", cent: "centavo|centavos" },
    "¥": { unit: "iene|ienes", cent: "sen" },
    R$: { unit: "real|reais", cent: "centavo|centavos" },
    zł: { unit: "zloty|zlotys", cent: "grosz" },
    CHF: { unit: "franco suíço|francos suíços", cent: "centavo|centavos" },
  },
  price: (units, cents) => `${units} e ${cents}`,
  scales: { million: "milhão|milhões", billion: "bilhão|bilhões", of: (noun) => `de ${noun}` },
  scaleNames: { million: ["milhão", "milhões", "M", "mi"], billion: ["bilhão", "bilhões", "bi"] },
  units: {
    ml: "mililitro|mililitros", cl: "centilitro|centilitros", l: "litro|litros", L: "litro|litros", mg: "miligrama|miligramas",
    g: "grama|gramas", kg: "quilo|quilos", mm: "milímetro|milímetros", cm: "centímetro|centímetros", m: "metro|metros",
    km: "quilômetro|quilômetros", "m²": "metro quadrado|metros quadrados", "m³": "metro cúbico|metros cúbicos",
    "km/h": "quilômetro por hora|quilômetros por hora",
    "°C": "grau|graus", "ºC": "grau|graus", "°": "grau|graus", W: "watt|watts", kW: "quilowatt|quilowatts",
    kWh: "quilowatt-hora|quilowatts-hora", mAh: "miliampere-hora|miliamperes-hora", V: "volt|volts", Hz: "hertz", MHz: "mega-hertz",
    GHz: "giga-hertz", MB: "megabyte|megabytes", GB: "gigabyte|gigabytes", TB: "terabyte|terabytes", MP: "megapixel|megapixels",
    px: "pixel|pixels", dB: "decibel|decibéis",
    kcal: "quilocaloria|quilocalorias", min: "minuto|minutos", seg: "segundo|segundos", s: "segundo|segundos", G: "G", D: "D",
  },
  per: {
    mês: "por mês", mes: "por mês", dia: "por dia", semana: "por semana", ano: "por ano", hora: "por hora", h: "por hora",
    noite: "por noite", pessoa: "por pessoa", kg: "o quilo", l: "o litro",
  },
  monthFirst: false,
  date: ({ day, month, year }) => `${day === 1 ? "primeiro" : number(day)} de ${month}${year ? ` de ${number(year)}` : ""}`,
  timeSuffix: "horas?|hs?",
  time: ({ hours, minutes }) => `${number(hours, "f")}${minutes > 0 ? ` e ${number(minutes)}` : hours === 1 ? " hora" : " horas"}`,
  fractions: {
    "1/2": "meio", "1/3": "um terço", "2/3": "dois terços", "1/4": "um quarto", "3/4": "três quartos", "1/5": "um quinto",
    "1/8": "um oitavo", "1/10": "um décimo", "24/7": "vinte e quatro horas por dia, sete dias por semana",
  },
  abbreviations: {
    "Sr.": "senhor", "Sra.": "senhora", "Srta.": "senhorita", "Dr.": "doutor", "Dra.": "doutora", "Prof.": "professor",
    "Profa.": "professora", "p. ex.": "por exemplo", "etc.": "et cetera", "aprox.": "aproximadamente", "ca.": "cerca de", "n.º": "número",
    "nº": "número", "Nº": "número", "tel.": "telefone", "pág.": "página", "máx.": "máximo", "mín.": "mínimo", "Av.": "avenida",
    "vs.": "versus", vs: "versus", "Ltda.": "limitada", "c/": "com ", "s/": "sem ",
  },
  closing: ["etc.", "Ltda."],
  own: [
    { pattern: /(?<![\p{L}\d])([1-9]\d{0,5})\.?º(?![\p{L}\d])/gu, say: ([, digits]) => ordinal(digits!, false) },
    { pattern: /(?<![\p{L}\d])([1-9]\d{0,5})\.?ª(?![\p{L}\d])/gu, say: ([, digits]) => ordinal(digits!, true) },
  ],
  initialisms: ["RH", "EUA"],
};

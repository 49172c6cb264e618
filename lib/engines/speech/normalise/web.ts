import { anyOf, cased, sayNumeral } from "./numbers.ts";
import type { LanguageRules, Rule } from "./types.ts";

/** Endings of addresses that are words to the ear; all others of two or three letters are spelled. */
const SPOKEN_ENDINGS = new Set(
  `
    com net org info shop app store club studio online site blog dev tech co xyz biz design world life live news
    cafe bio
  `.trim().split(/\s+/),
);
const ENDINGS = [...SPOKEN_ENDINGS, ..."io ai tv me uk us eu de fr es it pt br nl be pl ch at ca au mx".split(" ")];
/** Words that names in addresses end with and that one hears apart: candleco, tinyshop. */
const TAILS = /^(.{4,}?)(co|shop|store|studio|club|labs?|online|world|hq)$/;
const WHOLE = new Set(["mexico", "disco", "fresco", "tobacco", "workshop", "bookstore", "nightclub"]);

const label = "[\\p{L}\\d](?:[\\p{L}\\d_-]*[\\p{L}\\d])?";
const domain = `(?:${label}\\.)+${anyOf(cased(ENDINGS))}`;

/** Addresses, names with @ and words with #, said as one would say them to a friend. */
export function webRules(rules: LanguageRules): Rule[] {
  const { words } = rules;
  const sayDomain = (name: string) => {
    const labels = name.toLowerCase().replace(/^www\./, "").split(".");
    return labels.map((each, i) => (i < labels.length - 1 ? sayName(each, rules) : sayEnding(each))).join(` ${words.dot} `);
  };
  const sayPath = (path: string) => path.split("/").filter(Boolean).map((part) => ` ${words.slash} ${sayName(part, rules)}`).join("");
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])([\\p{L}\\d][\\p{L}\\d._+-]*)@(${domain})(?![\\p{L}\\d])`, "gu"),
      say: ([, who, where]) => {
        const name = who!.split(/[._]/).map((part) => sayName(part, rules));
        return `${name.join(` ${words.dot} `)} ${words.at} ${sayDomain(where!)}`;
      },
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d@])(?:[hH]ttps?://)?(${domain})((?:/[\\p{L}\\d_%~-]+)*)/?(?![\\p{L}\\d])`, "gu"),
      say: ([, where, path]) => sayDomain(where!) + sayPath(path!),
    },
    { pattern: /(?<![\p{L}\d])@([\p{L}\d_][\p{L}\d_.]*[\p{L}\d_]|[\p{L}\d])/gu, say: ([, name]) => `${words.at} ${sayName(name!, rules)}` },
    { pattern: /#(?=[\p{L}\d_]*\p{L})([\p{L}\d_]+)/gu, say: ([, name]) => sayName(name!, rules) },
  ];
}

/** A name that was written without spaces, in its words. */
function sayName(name: string, rules: LanguageRules): string {
  const parts = name
    .replaceAll(/[_.]+/g, " ")
    .replaceAll("-", ` ${rules.words.dash} `)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replaceAll(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  return parts.map((part) => (/^\d+$/.test(part) ? sayNumeral({ whole: part, fraction: "" }, rules) : sayPart(part))).join(" ");
}

function sayPart(part: string): string {
  const small = /^\p{Lu}\p{Ll}+$/u.test(part) || part.length > 3 ? part.toLowerCase() : part;
  return WHOLE.has(small) ? small : small.replace(TAILS, "$1 $2");
}

function sayEnding(ending: string): string {
  if (SPOKEN_ENDINGS.has(ending)) return ending === "xyz" ? "X Y Z" : ending;
  return ending.length <= 2 ? Array.from(ending.toUpperCase()).join(" ") : ending;
}

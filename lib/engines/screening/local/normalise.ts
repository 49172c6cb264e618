/** Digits and signs that stand for letters in disguised words. */
const DISGUISES: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", $: "s", "!": "i", "€": "e" };

/** Lower case without accents or invisible characters; letters that carry no accent mark are spelled plainly. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘`´]/g, "'")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}

/** "p0rn" → "porn": signs are letters only inside a word that has letters, so that "24h" and "€15" stay numbers. */
function undisguise(text: string): string {
  return text.replace(/[a-z0-9@$!€]+/g, (word) => {
    const core = word.replace(/!+$/, "");
    const letters = core.replace(/[^a-z]/g, "").length;
    const signs = core.length - letters;
    return letters >= 2 && signs > 0 && signs <= letters && !/^\d/.test(core) ? [...core].map((sign) => DISGUISES[sign] ?? sign).join("") : word;
  });
}

/** "p o r n", "p.o.r.n" and "p-o-r-n" → "porn": single letters in a row are one word. */
function rejoin(text: string): string {
  return text.replace(/(?<![a-z0-9])[a-z](?:[\s.\-_*]{1,2}[a-z](?![a-z0-9])){2,}/g, (run) => run.replace(/[^a-z]/g, ""));
}

/** The plain readings of a text: as written, with disguised letters restored, and with spelled-out words joined. */
export function readings(text: string): string[] {
  const plain = fold(text);
  return [...new Set([plain, undisguise(plain), rejoin(undisguise(plain))])];
}

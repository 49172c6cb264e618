/** A phone and when it ends, in seconds from the start of the sentence. */
export type Phone = { name: string; end: number };

const PAUSE = "pau";

/** Reads what Flite prints with -psdur: a line per breath, each counting its time from nought. */
export function readTimedPhones(printed: string): Phone[] {
  const phones: Phone[] = [];
  let offset = 0;
  for (const line of printed.split("\n").filter((each) => each.trim() !== "")) {
    for (const entry of line.trim().split(/\s+/)) {
      const [name, end] = entry.split(":");
      phones.push({ name: name!, end: offset + Number(end) });
    }
    offset = phones.at(-1)!.end;
  }
  return phones;
}

/** Reads what Flite prints with -ps when every word is a paragraph: the phones of each, without pauses. */
export function readWordPhones(printed: string): string[][] {
  const lines = printed.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.trim().split(/\s+/).filter((name) => name !== PAUSE));
}

/**
 * When each word begins within a sentence. A word said alone and within its sentence differ a little ("the", "a", a
 * linked r), so the two strings of phones are aligned at the least edit distance, and a word begins with the first
 * phone that falls to it. Undefined for a word to which none does.
 */
export function wordStarts(sentence: readonly Phone[], words: readonly (readonly string[])[]): (number | undefined)[] {
  const spoken = sentence.flatMap((phone, i) => (phone.name === PAUSE ? [] : [{ name: phone.name, start: sentence[i - 1]?.end ?? 0 }]));
  const expected = words.flatMap((phones, word) => phones.map((name) => ({ name, word })));
  const starts: (number | undefined)[] = words.map(() => undefined);
  for (const [at, matched] of aligned(spoken.map(({ name }) => name), expected.map(({ name }) => name)).entries()) {
    const word = matched === undefined ? undefined : expected[matched]!.word;
    if (word !== undefined && starts[word] === undefined) starts[word] = spoken[at]!.start;
  }
  return starts;
}

/** For each element of `spoken` the index in `expected` that it stands for, by least edit distance. */
function aligned(spoken: readonly string[], expected: readonly string[]): (number | undefined)[] {
  const width = expected.length + 1;
  const cost = new Uint16Array((spoken.length + 1) * width);
  for (let j = 0; j < width; j++) cost[j] = j;
  for (let i = 1; i <= spoken.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j < width; j++) {
      const change = cost[(i - 1) * width + j - 1]! + (spoken[i - 1] === expected[j - 1] ? 0 : 1);
      cost[i * width + j] = Math.min(change, cost[(i - 1) * width + j]! + 1, cost[i * width + j - 1]! + 1);
    }
  }
  const match: (number | undefined)[] = spoken.map(() => undefined);
  for (let i = spoken.length, j = expected.length; i > 0 && j > 0; ) {
    const here = cost[i * width + j]!;
    if (here === cost[(i - 1) * width + j - 1]! + (spoken[i - 1] === expected[j - 1] ? 0 : 1)) match[--i] = --j;
    else if (here === cost[(i - 1) * width + j]! + 1) i--;
    else j--;
  }
  return match;
}

/** The word before a match, in small letters: it decides the case in which a date or a time stands. */
export function wordBefore({ input, index }: RegExpMatchArray): string {
  return /(\p{L}+)\s*$/u.exec(input!.slice(0, index))?.[1]?.toLowerCase() ?? "";
}

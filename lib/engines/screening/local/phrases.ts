/** Up to one small word may stand between the words of a phrase: "kill [all] people". */
const GAP = "(?:[^a-z0-9]+[a-z]{1,4})?[^a-z0-9]+";

/**
 * A phrase is words in plain lower case, each a regular expression without spaces outside parentheses;
 * a closing "*" stands for any ending, a hyphen or apostrophe may be left out.
 */
function source(phrase: string): string {
  return phrase
    .replace(/\*(?=$|[ )|])/g, "\\w*")
    .replace(/[-']\??/g, "\\W?")
    .replace(/\((?!\?)/g, "(?:")
    .split(/ (?![^(]*\))/)
    .join(GAP);
}

/** One expression for a list of phrases; it matches whole words only. */
export function expressionOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${phrases.map(source).join("|")})(?![a-z0-9])`, "g");
}

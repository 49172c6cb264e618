import NAMES from "#lib/composition/layout/emoji.json" with { type: "json" };

const names: Readonly<Record<string, string>> = NAMES;

/**
 * The icon of the bundled set that stands for an emoji, or null where the characters are no emoji that it knows.
 * Skin tones fall back to the plain figure.
 */
export function emojiIcon(grapheme: string): string | null {
  if (!/[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u.test(grapheme)) return null;
  const points = Array.from(grapheme, (char) => char.codePointAt(0)!).filter((point) => point !== 0xfe0f && !(point >= 0x1f3fb && point <= 0x1f3ff));
  return names[points.map((point) => point.toString(16)).join("-")] ?? null;
}

/** Whether a grapheme asks to be drawn as a picture; signs such as © and ™ are letters of the font. */
export function isEmoji(grapheme: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\u20e3|\p{Regional_Indicator}{2}/u.test(grapheme) || (/\p{Extended_Pictographic}/u.test(grapheme) && !/[©®™]/u.test(grapheme));
}

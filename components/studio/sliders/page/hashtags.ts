import { SLIDER_LIMITS } from "#lib/contracts/sliders/vocabulary.ts";

/** Hashtags as they are posted: "#slowmornings #tea". */
export function tagsText(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(" ");
}

/** Hashtags from what a person typed, with or without signs and commas; each once, without its sign. */
export function tagsFrom(text: string): string[] {
  const seen = new Set<string>();
  return text
    .split(/[\s,#]+/)
    .filter(Boolean)
    .filter((tag) => {
      const key = tag.toLocaleLowerCase();
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

export function tagFault(tags: readonly string[]): string | null {
  if (tags.length > SLIDER_LIMITS.hashtags) return `Keep at most ${SLIDER_LIMITS.hashtags} hashtags.`;
  if (tags.some((tag) => tag.length > SLIDER_LIMITS.hashtag)) return `Keep each hashtag to ${SLIDER_LIMITS.hashtag} characters.`;
  return null;
}

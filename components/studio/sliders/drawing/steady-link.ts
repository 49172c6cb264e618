/** Well within the hour that links to backgrounds work. */
const KEEP_MS = 40 * 60_000;

const seen = new Map<string, { url: string; until: number }>();

/**
 * A presigned link that stays the same while it works. Each answer of the API signs its links anew; the picture
 * behind a path never changes, and must not be fetched again with every answer.
 */
export function steadyLink(url: string, now = Date.now()): string {
  const path = url.split("?", 1)[0]!;
  const known = seen.get(path);
  if (known && known.until > now) return known.url;
  seen.set(path, { url, until: now + KEEP_MS });
  return url;
}

import type { FieldErrors } from "#lib/kernel/errors.ts";

/** True for text that the database can keep and hand back unchanged: no NUL, no half of a surrogate pair. */
export function isKeepable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

/**
 * The fields whose text can't be kept, under their names ("caption_beats.0"). Takes what a schema has let through,
 * so its depth is bounded.
 */
export function unkeepable(value: unknown, field = ""): FieldErrors {
  if (typeof value === "string") return isKeepable(value) ? {} : { [field]: ["is invalid: has a character that can't be kept"] };
  if (typeof value !== "object" || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([name, part]) => unkeepable(part, field ? `${field}.${name}` : name)));
}

/** True when a request's address can be decoded and kept. What can't be names nothing here. */
export function isSoundAddress(url: string): boolean {
  const [path = ""] = url.split("?", 1);
  try {
    decodeURIComponent(path);
    return !/%00/.test(url);
  } catch {
    return false;
  }
}

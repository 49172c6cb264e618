import { randomUUID } from "node:crypto";

/**
 * Where objects live in the bucket. Everything that belongs to somebody starts with a folder of
 * theirs; `cache/` holds what can be made again and is named by what it was made of.
 *
 *     uploads/<owner>/<purpose>/<uuid>.<ext>   as sent, untrusted, until it is confirmed
 *     media/<owner>/<uuid>.<ext>               checked and re-encoded pictures, footage, sound
 *     renders/<owner>/<run>/<name>             finished films, stills and their thumbnails
 *     cache/<kind>/<hash>.<ext>                voice previews, rendered scenes, spoken lines
 */

/** A new place for a file that somebody is about to send. `purpose` is a word such as "product". */
export function uploadKey(ownerId: string | number, purpose: string, extension: string): string {
  return `uploads/${ownerId}/${purpose}/${randomUUID()}.${extension}`;
}

/** A new place for a picture, a clip or a sound that the studio has checked or made for this owner. */
export function mediaKey(ownerId: string | number, extension: string): string {
  return `media/${ownerId}/${randomUUID()}.${extension}`;
}

/** The place of one file of a run, always the same, so that a retried step overwrites rather than adds. */
export function renderKey(ownerId: string | number, runId: string | number, name: string): string {
  return `renders/${ownerId}/${runId}/${name}`;
}

/** The place of something that depends only on its inputs. `hash` is hexadecimal. */
export function cacheKey(kind: string, hash: string, extension: string): string {
  return `cache/${kind}/${hash.slice(0, 2)}/${hash}.${extension}`;
}

import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import type { NamedPart, StoredPart } from "#lib/storage/multipart.ts";

/** How many parts a file of this many bytes goes up in. */
export const partsCount = (bytes: number): number => Math.ceil(bytes / EDITOR_LIMITS.partBytes);

/** Bytes of one part, counted from 1: all alike but the last. */
export function partLength(bytes: number, partNumber: number): number {
  return Math.min(EDITOR_LIMITS.partBytes, bytes - (partNumber - 1) * EDITOR_LIMITS.partBytes);
}

export type PartFault = { code: "upload_missing" | "upload_mismatch"; message: string };

/** Why these parts can't become the announced file, or null: all of them, in order, each arrived, as named and as long as it must be. */
export function partFault({ parts, arrived, bytes }: { parts: readonly NamedPart[]; arrived: readonly StoredPart[]; bytes: number }): PartFault | null {
  const count = partsCount(bytes);
  if (parts.length !== count || parts.some(({ partNumber }, index) => partNumber !== index + 1)) {
    return { code: "upload_mismatch", message: `The list must name the parts 1 to ${count}, each once and in order.` };
  }
  const stored = new Map(arrived.map((part) => [part.partNumber, part]));
  for (const { partNumber, etag } of parts) {
    const part = stored.get(partNumber);
    if (!part) return { code: "upload_missing", message: `Part ${partNumber} has not arrived.` };
    if (part.etag !== bare(etag)) return { code: "upload_mismatch", message: `Part ${partNumber} has another ETag than the list says.` };
    const wanted = partLength(bytes, partNumber);
    if (part.size !== wanted) return { code: "upload_mismatch", message: `Part ${partNumber} has ${part.size} bytes, but should have ${wanted}.` };
  }
  return null;
}

/** S3 hands ETags out in quotes, and clients keep them or don't. */
const bare = (etag: string): string => etag.replaceAll('"', "");

import { z } from "zod";
import { rowId } from "#lib/contracts/common.ts";
import { invalid } from "#lib/kernel/errors.ts";

/** The end of a page as the opaque text that the next request sends back. */
export function encodeCursor(id: number | string): string {
  return Buffer.from(`before:${id}`).toString("base64url");
}

/** The id of a counted row in a cursor; throws `validation_failed` for a text that encodeCursor did not make. */
export function decodeRowCursor(cursor: string | undefined): number | undefined {
  return decode(cursor, rowId);
}

/** The same for rows whose id is a UUID. */
export function decodeUuidCursor(cursor: string | undefined): string | undefined {
  return decode(cursor, z.uuid());
}

function decode<T>(cursor: string | undefined, id: z.ZodType<T>): T | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  const parsed = id.safeParse(text.startsWith("before:") ? text.slice("before:".length) : undefined);
  if (!parsed.success) throw invalid({ cursor: ["is invalid"] });
  return parsed.data;
}

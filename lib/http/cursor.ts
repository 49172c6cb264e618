import { invalid } from "#lib/kernel/errors.ts";

/** A page's end as the opaque text that the next request sends back; null on the last page. */
export function cursorOf(id: number | null): string | null {
  return id === null ? null : Buffer.from(`before:${id}`).toString("base64url");
}

/** The row id in a cursor; throws `validation_failed` for a text that cursorOf did not make. */
export function idOfCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const match = /^before:(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  if (!match) throw invalid({ cursor: ["is invalid"] });
  return Number(match[1]);
}

import { z } from "zod";

/** A moment, in UTC and to the second. Features hand over a Date; the wire carries "2026-06-03T10:00:00Z". */
export const timestamp = z
  .date()
  .transform((date) => `${date.toISOString().slice(0, 19)}Z`)
  .pipe(z.iso.datetime());

/** The id of a row that counts up, in a path or a body. */
export const rowId = z.coerce.number().int().min(1).max(2_147_483_647);

/** A page of a list, newest first. `cursor` is the `meta.next_cursor` of the page before. */
export const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: "Entries per page." }),
  cursor: z.string().max(200).optional().meta({ description: "The `meta.next_cursor` of the page before." }),
});

/** Text that may be left open: blank means none. */
export const openText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => value || null)
    .nullable();

import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "#db/database.ts";
import type { ShortRecord } from "#db/queries/shorts.ts";
import { requireUser } from "#lib/auth/current.ts";
import { requireShort } from "#lib/features/shorts/drafts.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** The signed-in person's short, or the not-found page. Once per request. */
export const ownShort = cache(async (slug: string, path: string): Promise<ShortRecord["short"]> => {
  const user = await requireUser(path);
  try {
    return (await requireShort(database().db, { ownerId: user.id, slug })).short;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "#db/database.ts";
import type { SliderRecord } from "#db/queries/sliders.ts";
import { requireUser } from "#lib/auth/current.ts";
import { requireSlider } from "#lib/features/sliders/drafts.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** The signed-in person's carousel and their name, or the not-found page. Once per request. */
export const ownSlider = cache(async (slug: string, path: string): Promise<SliderRecord & { poster: string }> => {
  const user = await requireUser(path);
  try {
    return { ...(await requireSlider(database().db, { ownerId: user.id, slug })), poster: user.name };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "#db/database.ts";
import { requireUser } from "#lib/auth/current.ts";
import { requireProject } from "#lib/features/editor/state.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** The signed-in person's ad, or the not-found page. Once per request. */
export const ownProject = cache(async (slug: string): Promise<{ prompt: string }> => {
  const user = await requireUser(`/editor/${slug}`);
  try {
    const project = await requireProject(database().db, { ownerId: user.id, slug });
    return { prompt: project.productPrompt };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

import { randomInt } from "node:crypto";
import type { Database } from "#db/client.ts";
import { lockShort, updateShort } from "#db/queries/shorts.ts";
import type { ShortData } from "#lib/contracts/shorts/views.ts";
import { consumeAssist } from "#lib/features/assists/assists.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { getShort, requireShort } from "#lib/features/shorts/drafts.ts";
import { wordsFor } from "#lib/features/shorts/storyboard.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

/**
 * Writes a headline, a subheadline and caption beats into the short, for one AI assist. Every call writes others.
 * Throws `ai_assist_quota_exceeded`, `prompt_rejected`, `short_render_in_progress`.
 */
export async function writeShortText(db: Database, { origin, ...key }: { ownerId: string; slug: string; origin?: string }): Promise<ShortData> {
  const { short } = await requireShort(db, key);
  if (short.stage === "rendering") throw new AppError("short_render_in_progress");
  await screenPrompt(short.productPrompt, short.language);
  const { written } = await wordsFor(short, randomInt(2 ** 31 - 1));
  await db.transaction(async (tx) => {
    const current = await lockShort(tx, key);
    if (!current) throw notFound();
    if (current.stage === "rendering") throw new AppError("short_render_in_progress");
    await consumeAssist(tx, key.ownerId);
    await updateShort(tx, { ownerId: key.ownerId, id: current.id }, {
      headline: written.headline,
      subheadline: written.subheadline,
      captionBeats: written.beats.map((beat) => beat.text),
    });
  });
  return getShort(db, { ...key, origin });
}

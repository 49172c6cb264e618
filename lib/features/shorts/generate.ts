import type { Database } from "#db/client.ts";
import { getBalance } from "#db/queries/credits.ts";
import { findLatestRender, insertRender } from "#db/queries/renders.ts";
import { insertRun } from "#db/queries/runs.ts";
import { lockShort, updateShort, type Short } from "#db/queries/shorts.ts";
import type { ShortData } from "#lib/contracts/shorts/views.ts";
import { charge } from "#lib/credits/ledger.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { getShort, requireShort } from "#lib/features/shorts/drafts.ts";
import { inputsHash } from "#lib/features/shorts/inputs.ts";
import { renderShortJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

type Owned = { ownerId: string; slug: string };

/** What a film of a short costs now, and what the account has. Nothing when the film that stands is up to date. */
export async function shortCost(db: Database, key: Owned): Promise<{ total: number; available_credits: number; affordable: boolean }> {
  const { short, render } = await requireShort(db, key);
  const total = isUpToDate(short, render) ? 0 : PRICES.short;
  const available = (await getBalance(db, key.ownerId)) ?? 0;
  return { total, available_credits: available, affordable: available >= total };
}

function isUpToDate(short: Short, render: { status: string; inputsHash: string } | null): boolean {
  return short.stage === "video_ready" && render?.status === "completed" && render.inputsHash === inputsHash(short);
}

/**
 * Starts a film of the short: the charge, the run, its job and the new version are one transaction.
 * A film that is up to date is given back as it is, free. Throws `short_render_in_progress`,
 * `prompt_rejected`, `compliance_unavailable`, `credits_insufficient`.
 */
export async function generateShort(db: Database, { origin, ...key }: Owned & { origin?: string }): Promise<{ started: boolean; short: ShortData }> {
  const { short } = await requireShort(db, key);
  if (short.stage === "rendering") throw new AppError("short_render_in_progress");
  await screenPrompt(screenedText(short), short.language);
  const queue = await sender();
  const started = await db.transaction(async (tx) => {
    const current = await lockShort(tx, key);
    if (!current) throw notFound();
    if (current.stage === "rendering") throw new AppError("short_render_in_progress");
    const { ownerId } = key;
    if (isUpToDate(current, await findLatestRender(tx, { ownerId, shortId: current.id }))) return false;
    // What was screened above must be what is rendered.
    if (screenedText(current) !== screenedText(short)) throw new AppError("conflict", { message: "The short was edited at the same moment; try again." });
    const subject = `short:${current.slug}`;
    const run = await insertRun(tx, { ownerId, kind: renderShortJob.name, subject, charge: PRICES.short, input: { slug: current.slug } });
    await charge(tx, { ownerId, amount: PRICES.short, reason: "Short film", runId: run.id, subject });
    await insertRender(tx, { ownerId, shortId: current.id, runId: run.id, inputsHash: inputsHash(current) });
    await updateShort(tx, { ownerId, id: current.id }, { stage: "rendering", failedStage: null, errorMessage: null });
    await enqueue(queue, tx, renderShortJob, { runId: run.id });
    return true;
  });
  return { started, short: await getShort(db, { ...key, origin }) };
}

/** Everything in a short that a viewer will read. */
export function screenedText(short: Short): string {
  return [short.productPrompt, short.headline, short.subheadline, ...short.captionBeats, short.productDescription].filter(Boolean).join("\n");
}

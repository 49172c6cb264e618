import type { Database } from "#db/client.ts";
import { getBalance } from "#db/queries/credits.ts";
import { insertRun } from "#db/queries/runs.ts";
import { lockSlider, updateSlider } from "#db/queries/sliders.ts";
import type { SliderData } from "#lib/contracts/sliders/views.ts";
import { SLIDER_LIMITS } from "#lib/contracts/sliders/vocabulary.ts";
import { charge } from "#lib/credits/ledger.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { screenPrompt } from "#lib/features/screening/screen.ts";
import { getSlider, requireSlider } from "#lib/features/sliders/drafts.ts";
import { freshSeed } from "#lib/features/sliders/seed.ts";
import { renderSliderJob } from "#lib/jobs/definitions.ts";
import { enqueue, sender } from "#lib/jobs/queue.ts";
import { AppError, invalid, notFound } from "#lib/kernel/errors.ts";

type Owned = { ownerId: string; slug: string };

/** What a generation costs now, and what the account has. */
export async function sliderCost(db: Database, key: Owned): Promise<{ total: number; available_credits: number; affordable: boolean }> {
  const { slider } = await requireSlider(db, key);
  const total = slider.slideCount * PRICES.slide;
  const available = (await getBalance(db, key.ownerId)) ?? 0;
  return { total, available_credits: available, affordable: available >= total };
}

/**
 * Starts writing and drawing the carousel: the charge, the run and its job are one transaction. Every call that is not
 * a replay of its Idempotency-Key is an intended generation, and is charged. Throws `validation_failed` without a
 * prompt, `slider_in_progress`, `prompt_rejected`, `compliance_unavailable`, `credits_insufficient`.
 */
export async function generateSlider(db: Database, { origin, ...key }: Owned & { origin?: string }): Promise<SliderData> {
  const { slider } = await requireSlider(db, key);
  if (slider.status === "processing") throw new AppError("slider_in_progress");
  const prompt = requirePrompt(slider.prompt);
  await screenPrompt(prompt, slider.language);
  const queue = await sender();
  await db.transaction(async (tx) => {
    const current = await lockSlider(tx, key);
    if (!current) throw notFound();
    if (current.status === "processing") throw new AppError("slider_in_progress");
    // What was screened above must be what is drawn.
    if (current.prompt !== slider.prompt) throw new AppError("conflict", { message: "The carousel was edited at the same moment; try again." });
    const subject = `slider:${current.slug}`;
    const amount = current.slideCount * PRICES.slide;
    const run = await insertRun(tx, { ownerId: key.ownerId, kind: renderSliderJob.name, subject, charge: amount, input: { slug: current.slug } });
    await charge(tx, { ownerId: key.ownerId, amount, reason: `Carousel of ${current.slideCount} slides`, runId: run.id, subject });
    // Who generates a finished carousel again pays for another take, not for the same one.
    const seed = current.status === "completed" ? freshSeed() : current.seed;
    await updateSlider(tx, current, { status: "processing", runId: run.id, errorMessage: null, seed });
    await enqueue(queue, tx, renderSliderJob, { runId: run.id });
  });
  return getSlider(db, { ...key, origin });
}

function requirePrompt(prompt: string | null): string {
  if (!prompt) throw invalid({ prompt: ["can't be blank"] });
  const { min } = SLIDER_LIMITS.prompt;
  if (prompt.replace(/\s/g, "").length < min) throw invalid({ prompt: [`should be at least ${min} character(s)`] });
  return prompt;
}

import type { PgBoss } from "pg-boss";
import type { Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { updateSegment, type Segment } from "#db/queries/editor/segments.ts";
import { requireCredits } from "#lib/credits/ledger.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { startRun } from "#lib/features/editor/runs.ts";
import { sceneJob } from "#lib/jobs/definitions.ts";
import { random } from "#lib/kernel/random.ts";

const WORDS = { scene: "Scene", scene_regenerate: "Scene, another take", scene_batch: "Scene in a batch" } as const;

/** What a scene's run is asked to do. */
export type SceneInput = { slug: string; segmentId: number; prompt: string; seed: number };

export type ScenesToStart = {
  project: Project;
  segments: readonly Segment[];
  price: keyof typeof WORDS;
  /** Decides what chance decides in a scene; left out, the project's own seed does. */
  seed?: number;
};

/**
 * Starts a run for each scene: all charges, runs and jobs, or none of them. The project must be locked and the
 * prompts screened. Throws `credits_insufficient` with what all of them cost.
 */
export async function startScenes(tx: Transaction, queue: PgBoss, { project, segments, price, seed }: ScenesToStart): Promise<void> {
  await requireCredits(tx, { ownerId: project.ownerId, amount: PRICES[price] * segments.length });
  for (const segment of segments) {
    const input = { segmentId: segment.id, prompt: segment.prompt, seed: seed ?? seedOf(project, segment) };
    const run = await startRun(tx, queue, { project, job: sceneJob, price: PRICES[price], reason: WORDS[price], input });
    await updateSegment(tx, segment, { status: "processing", inBatch: price === "scene_batch", runId: run.id, errorMessage: null });
  }
}

/** A scene's first take: the same in every project of the same seed. */
function seedOf(project: Project, { position }: Segment): number {
  return random(project.seed).fork(`scene ${position}`).int(0, 2 ** 31 - 1);
}

/** Where a scene stands when the attempt to generate it has come to nothing: what it showed before, it still shows. */
export function statusWithoutRun({ plan, source }: Segment, otherwise: "pending" | "failed"): "completed" | "pending" | "failed" {
  return plan !== null || source === "upload" ? "completed" : otherwise;
}

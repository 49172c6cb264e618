import { logger } from "#lib/kernel/logger.ts";
import { storage } from "#lib/storage/storage.ts";

/** Removes objects whose rows are gone. What can't be removed now, the daily sweep finds as an orphan. */
export async function removeObjects(keys: readonly string[]): Promise<void> {
  const outcomes = await Promise.allSettled(keys.map((key) => storage().remove(key)));
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === "rejected") logger.warn({ key: keys[index], err: outcome.reason }, "object left for the sweep");
  }
}

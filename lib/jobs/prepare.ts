import { migrateDatabase } from "#db/migrate.ts";
import { prepareQueues } from "#lib/jobs/queue.ts";

/**
 * Makes a database ready for the studio: newest schema, queues declared. Repeatable.
 * @throws Error that says in one sentence why it can't be used.
 */
export async function prepareDatabase(url: string): Promise<void> {
  try {
    await migrateDatabase(url);
    await prepareQueues(url);
  } catch (cause) {
    throw new Error(`The database can't be used (${reasonOf(cause)}); check DATABASE_URL.`, { cause });
  }
}

/** The root of a failure; one that tried several addresses has only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || String((error as NodeJS.ErrnoException).code);
}

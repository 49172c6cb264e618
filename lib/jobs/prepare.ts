import { migrateDatabase } from "#db/migrate.ts";
import { prepareQueues } from "#lib/jobs/queue.ts";

/** Makes a database ready for the studio: newest schema, queues declared. Repeatable. */
export async function prepareDatabase(url: string): Promise<void> {
  await migrateDatabase(url);
  await prepareQueues(url);
}

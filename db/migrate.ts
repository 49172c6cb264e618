import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { connect } from "#db/client.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Brings a database to the newest schema. Safe to run by several processes at once: they take turns. */
export async function migrateDatabase(url: string): Promise<void> {
  const { db, sql, close } = connect(url, { max: 1, applicationName: "hookline-migrate" });
  try {
    await sql`select pg_advisory_lock(hashtext('hookline-migrate'))`;
    await migrate(db, { migrationsFolder });
  } finally {
    await close();
  }
}

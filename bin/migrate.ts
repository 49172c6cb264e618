/** Brings the configured database to the newest schema. `npm start` does so by itself; several servers do it once. */
import { parseEnv } from "#lib/config/env.ts";
import { prepareDatabase } from "#lib/jobs/prepare.ts";

try {
  const { DATABASE_URL } = parseEnv(process.env);
  if (DATABASE_URL === undefined) throw new Error("DATABASE_URL is not set: `npm start` prepares its own database.");
  await prepareDatabase(DATABASE_URL);
  console.log("The database is up to date.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

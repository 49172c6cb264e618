import { connect, type Connection } from "#db/client.ts";
import { env } from "#lib/config/env.ts";

// One pool per process, also where a bundler loads this module more than once.
const shared = globalThis as { hooklineDatabase?: Connection };

/** The process's database. Throws when DATABASE_URL is not set: the launcher sets it for the embedded one. */
export function database(): Connection {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set. Start the studio with `npm start`, which brings its own database.");
  shared.hooklineDatabase ??= connect(url);
  return shared.hooklineDatabase;
}

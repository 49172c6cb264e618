/**
 * One worker. Started by the launcher, or by `npm run worker` to have one more: then, when no
 * DATABASE_URL is configured, it joins the studio that runs over DATA_DIR.
 */
import path from "node:path";
import { parseEnv } from "#lib/config/env.ts";
import { findInstance } from "./lib/instance.ts";
import { onStop } from "./lib/lifetime.ts";

try {
  const { DATABASE_URL, DATA_DIR } = parseEnv(process.env);
  if (DATABASE_URL === undefined) {
    const instance = await findInstance(path.resolve(DATA_DIR));
    if (!instance) throw new Error(`No studio runs over ${DATA_DIR}: run \`npm start\`, or set DATABASE_URL.`);
    process.env.DATABASE_URL = instance.databaseUrl;
    process.env.PORT = String(instance.port);
  }
  // Only now: what it imports reads the configuration.
  const { startWorker } = await import("#lib/jobs/worker.ts");
  const worker = await startWorker();
  onStop(() => worker.stop());
  process.send?.({ ready: true });
} catch (error) {
  const fault = error instanceof Error ? error.message : String(error);
  console.error(error);
  if (process.send) process.send({ fault }, () => process.exit(1));
  else process.exit(1);
}

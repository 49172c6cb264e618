/** The web server: pages, API and, when no S3 is configured, the embedded object store, all on one port. */
import { env } from "#lib/config/env.ts";
import { onStop } from "./lib/lifetime.ts";
import { startWebServer } from "./lib/web-server.ts";

try {
  const server = await startWebServer(env());
  onStop(() => server.stop());
  process.send?.({ ready: true });
} catch (error) {
  const fault = error instanceof Error ? error.message : String(error);
  console.error(error);
  if (process.send) process.send({ fault }, () => process.exit(1));
  else process.exit(1);
}

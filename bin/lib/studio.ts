import { mkdir, stat, truncate } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "#db/embedded.ts";
import { type Env, parseEnv } from "#lib/config/env.ts";
import { prepareDatabase } from "#lib/jobs/prepare.ts";
import { lockDirectory } from "./lock.ts";
import { forgetInstance, rememberInstance } from "./instance.ts";
import { supervise } from "./supervise.ts";

const MAX_LOG_BYTES = 20 * 1024 * 1024;

export type Studio = {
  /** Such as `http://localhost:3000`, without a slash at the end. */
  url: string;
  /** Absolute. */
  dataDir: string;
  databaseUrl: string;
  /** Ends worker, web server and embedded database, in this order. */
  stop(): Promise<void>;
};

export type BootOptions = {
  /** `development` serves from source and reloads; `production` needs a finished build. */
  mode: "production" | "development";
  /** Over the variables of this process: `DATA_DIR`, `PORT` (0 for any free one), … */
  env?: Record<string, string>;
  /** Told, in plain sentences, what happens after the start. */
  say?: (line: string) => void;
};

/**
 * Starts everything that a studio needs and that is not configured to be elsewhere: the embedded
 * PostgreSQL, the web server with the embedded object store, and one worker.
 * @throws Error in one sentence: bad configuration, directory in use, port taken, a part that did not start.
 */
export async function bootStudio({ mode, env: overrides = {}, say = () => {} }: BootOptions): Promise<Studio> {
  const given = { ...process.env, ...overrides };
  const config = parseEnv(given);
  const dataDir = path.resolve(config.DATA_DIR);
  // Passable for the user that the database runs as; what is secret inside is closed by itself.
  await mkdir(dataDir, { recursive: true, mode: 0o711 }).catch((cause: Error) => {
    throw new Error(`The data directory ${dataDir} can't be used (${cause.message}); choose another one with DATA_DIR.`, { cause });
  });
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const lock = await lockDirectory(dataDir);
    undo.push(() => lock.release());
    await forgetInstance(dataDir);
    const port = await claimPort(config);
    const logs = await prepareLogs(dataDir);

    let databaseUrl = config.DATABASE_URL;
    if (databaseUrl === undefined) {
      const database: EmbeddedDatabase = await startEmbeddedDatabase(path.join(dataDir, "postgres"));
      undo.push(() => database.stop());
      databaseUrl = database.url;
      if (!database.directory.startsWith(dataDir)) {
        say(`PostgreSQL's user cannot enter ${dataDir}, so the database is kept in ${database.directory}.`);
      }
    }
    await prepareDatabase(databaseUrl);

    const env = { ...given, NODE_ENV: mode, DATA_DIR: dataDir, PORT: String(port), DATABASE_URL: databaseUrl };
    const part = async (name: string, script: string) => {
      const logFile = path.join(logs, `${name}.log`);
      const process = await supervise({ name, script: path.resolve(script), env, logFile, say });
      undo.push(() => process.stop());
    };
    await part("web", "bin/web.ts");
    await part("worker", "bin/worker.ts");
    await rememberInstance(dataDir, { port, databaseUrl });
    undo.push(() => forgetInstance(dataDir));
    return { url: config.APP_URL?.replace(/\/$/, "") ?? `http://localhost:${port}`, dataDir, databaseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Finds out before the slow parts start whether the address is free; port 0 becomes a free one. */
function claimPort({ PORT, HOST }: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${error.message})`;
      reject(new Error(`Port ${PORT} ${why}; choose another one, as in PORT=${PORT + 1} npm start.`));
    });
    probe.listen(PORT, HOST, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function prepareLogs(dataDir: string): Promise<string> {
  const folder = path.join(dataDir, "logs");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of ["web.log", "worker.log"]) {
    const file = path.join(folder, name);
    const size = await stat(file).then(
      (found) => found.size,
      () => 0,
    );
    if (size > MAX_LOG_BYTES) await truncate(file);
  }
  return folder;
}

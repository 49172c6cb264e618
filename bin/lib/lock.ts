import { createHash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Makes this process the only studio over a data directory. The lock is a listening socket, so that it
 * is gone the moment its holder is, however that ended; no stale pid can be mistaken for a live one.
 * @throws Error, in one sentence, when another studio holds it.
 */
export async function lockDirectory(directory: string): Promise<{ release(): Promise<void> }> {
  const socket = socketOf(directory);
  const server = (await listen(socket)) ?? (await takeOver(socket));
  if (!server) throw new Error(`Another Hookline is already running with the data directory ${directory}.`);
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** True while a studio holds this data directory. */
export async function isLocked(directory: string): Promise<boolean> {
  return existsSync(directory) && isAnswered(socketOf(directory));
}

function socketOf(directory: string): string {
  const name = createHash("sha256").update(realpathSync(directory)).digest("hex").slice(0, 16);
  // The path of a socket may have about 100 characters, which a data directory can exceed.
  return path.join(tmpdir(), `hookline-${name}.lock`);
}

async function takeOver(socket: string): Promise<Server | undefined> {
  if (await isAnswered(socket)) return undefined;
  await rm(socket, { force: true });
  return listen(socket);
}

function listen(socket: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(socket, () => resolve(server));
  });
}

function isAnswered(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.once("connect", () => resolve(true)).once("error", () => resolve(false));
    probe.once("close", () => probe.destroy());
  });
}

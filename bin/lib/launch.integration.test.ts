import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findInstance, rememberInstance } from "./instance.ts";
import { lockDirectory } from "./lock.ts";
import { supervise } from "./supervise.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookline-launch-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const script = async (name: string, text: string) => {
  const file = path.join(directory, name);
  await writeFile(file, text);
  return file;
};
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("two studios never share a data directory, and a killed one does not keep it", async () => {
  const holder = spawn(process.execPath, [
    await script("hold.ts", `
      import { lockDirectory } from ${JSON.stringify(path.resolve("bin/lib/lock.ts"))};
      await lockDirectory(process.argv[2]!);
      process.send!("locked");
      setInterval(() => {}, 1000);
    `),
    directory,
  ], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  await once(holder, "message");
  await expect(lockDirectory(directory)).rejects.toThrow(/Another Hookline is already running/);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const lock = await lockDirectory(directory);
  await lock.release();
});

test("a studio is found while it runs, and not by what a killed one left behind", async () => {
  const lock = await lockDirectory(directory);
  const instance = { port: 4000, databaseUrl: "postgres://127.0.0.1:5432/hookline" };
  await rememberInstance(directory, instance);
  expect(await findInstance(directory)).toEqual(instance);
  await lock.release();
  expect(await findInstance(directory)).toBeUndefined();
});

test("a part that falls is started again, until the studio is stopped", async () => {
  const pids = path.join(directory, "pids");
  const part = await script("part.mjs", `
    import { appendFileSync } from "node:fs";
    appendFileSync(${JSON.stringify(pids)}, process.pid + "\\n");
    process.on("SIGTERM", () => process.exit(0));
    process.send({ ready: true });
    setInterval(() => {}, 1000);
  `);
  const said: string[] = [];
  const started = async () => (await readFile(pids, "utf8")).trim().split("\n").map(Number);
  const supervised = await supervise({
    name: "worker",
    script: part,
    env: process.env,
    logFile: path.join(directory, "part.log"),
    say: (line) => said.push(line),
  });
  process.kill((await started())[0]!, "SIGKILL");
  await expect.poll(async () => (await started()).length, { timeout: 10_000 }).toBe(2);
  expect(said[0]).toMatch(/The worker ended unexpectedly \(SIGKILL\); it starts again/);
  await supervised.stop();
  expect((await started()).some(isAlive)).toBe(false);
});

test("a part that cannot start says why", async () => {
  const part = await script("part.mjs", `process.send({ fault: "Port 80 is taken." }, () => process.exit(1));`);
  const start = supervise({ name: "web", script: part, env: process.env, logFile: path.join(directory, "log"), say: () => {} });
  await expect(start).rejects.toThrow("Port 80 is taken.");
});

test("every part ends when the launcher is killed without a word", async () => {
  const part = await script("part.ts", `
    import { onStop } from ${JSON.stringify(path.resolve("bin/lib/lifetime.ts"))};
    onStop(async () => {});
    setInterval(() => {}, 1000);
    process.send!({ ready: true });
  `);
  const launcher: ChildProcess = spawn(process.execPath, [
    await script("launcher.mjs", `
      import { spawn } from "node:child_process";
      const part = spawn(process.execPath, [${JSON.stringify(part)}], { detached: true, stdio: ["ignore", "ignore", "ignore", "ipc"] });
      part.on("message", () => process.send(part.pid));
    `),
  ], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [pid] = (await once(launcher, "message")) as [number];
  expect(isAlive(pid)).toBe(true);
  launcher.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

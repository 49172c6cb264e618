import { readFile, rm, writeFile } from "node:fs/promises";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded.ts";

let root: string;
let running: EmbeddedDatabase | undefined;

beforeEach(() => {
  root = path.join(tmpdir(), `hookline-pg-${randomUUID()}`);
  mkdirSync(root, { mode: 0o711 });
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(root, { recursive: true, force: true });
});

const start = async () => (running = await startEmbeddedDatabase(path.join(root, "postgres")));

async function ask<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return work(sql).finally(() => sql.end());
}

const postmaster = async ({ directory }: EmbeddedDatabase) =>
  Number((await readFile(path.join(directory, "data/postmaster.pid"), "utf8")).split("\n")[0]);

async function gone(pid: number): Promise<void> {
  const isAlive = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isAlive, { timeout: 20_000 }).toBe(false);
}

test("a cluster keeps what was committed over stops and starts", async () => {
  const first = await start();
  await ask(first.url, (sql) => sql`create table kept as select 7 as answer`);
  await first.stop();
  const second = await start();
  expect(await ask(second.url, (sql) => sql`select answer from kept`)).toEqual([{ answer: 7 }]);
});

test("a server that outlived its studio is ended, and one that was killed is recovered", async () => {
  const left = await start();
  await ask(left.url, (sql) => sql`create table kept as select 7 as answer`);
  const pid = await postmaster(left);
  await start();
  await gone(pid);
  process.kill(await postmaster(running!), "SIGKILL");
  await gone(await postmaster(running!));
  const recovered = await start();
  expect(await ask(recovered.url, (sql) => sql`select answer from kept`)).toEqual([{ answer: 7 }]);
});

test("a pid that now belongs to another program does not keep it from starting", async () => {
  const first = await start();
  await first.stop();
  await writeFile(path.join(first.directory, "data/postmaster.pid"), `${process.pid}\n`);
  await start();
  expect(await postmaster(running!)).not.toBe(process.pid);
});

test("a first start that was cut short is begun anew", async () => {
  const first = await start();
  await first.stop();
  await rm(path.join(first.directory, "data/PG_VERSION"));
  await start();
  expect(await ask(running!.url, (sql) => sql`select 1 as alive`)).toEqual([{ alive: 1 }]);
});

test("nobody gets in without the password", async () => {
  const { url } = await start();
  const guess = new URL(url);
  guess.password = "guess";
  await expect(ask(guess.href, (sql) => sql`select 1`)).rejects.toThrow(/password authentication failed/);
});

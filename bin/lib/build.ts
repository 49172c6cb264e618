import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundledNode, root } from "./install.mjs";

/** What shapes the build. Tests, documents and files that are served as they are do not. */
const FOLDERS = ["app", "components", "db", "lib"];
const FILE = /^(package-lock\.json|tsconfig\.json|next\.config\.\w+|postcss\.config\.\w+|proxy\.ts|instrumentation\.ts)$/;
const MARK = path.join(root, ".next/built-from");

/**
 * Builds the pages when there is no build, or the sources have changed since.
 * @throws Error when the build fails; its output has been shown.
 */
export async function ensureBuilt(): Promise<void> {
  await unpackPictograms();
  const sources = await hashSources();
  if ((await readFile(MARK, "utf8").catch(() => "")) === sources) return;
  console.log("Building. This takes about a minute, once per version.");
  await build();
  await writeFile(MARK, sources);
}

/** The icons come inside a package, in one file; pages and worker want them one by one. Done once per version. */
export async function unpackPictograms(): Promise<void> {
  await runQuietly(["bin/build-pictograms.ts"], "The pictograms could not be unpacked");
}

async function build(): Promise<void> {
  await runQuietly(["node_modules/next/dist/bin/next", "build"], "The build failed");
}

/** Runs a script of the project, and shows what it said only when it fails. */
async function runQuietly(args: readonly string[], failure: string): Promise<void> {
  const child = spawn(bundledNode, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code === 0) return;
  throw new Error(`${output.trim()}\n\n${failure}; the lines above say where.`);
}

async function hashSources(): Promise<string> {
  const top = (await readdir(root)).filter((name) => FILE.test(name));
  const nested = await Promise.all(
    FOLDERS.map(async (folder) => {
      const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    }),
  );
  const files = [...top.map((name) => path.join(root, name)), ...nested.flat()].filter((file) => !/\.test\.tsx?$|\.md$/.test(file));
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(path.relative(root, file)).update("\0").update(await readFile(file)).update("\0");
  return hash.digest("hex");
}

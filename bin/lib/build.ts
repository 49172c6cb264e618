import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundledNode, root } from "./install.mjs";

/** What shapes the build. Tests and documents do not. */
const FOLDERS = ["app", "components", "db", "lib", "public"];
const FILE = /^(package-lock\.json|tsconfig\.json|next\.config\.\w+|postcss\.config\.\w+|proxy\.ts|instrumentation\.ts)$/;
const MARK = path.join(root, ".next/built-from");

/**
 * Builds the pages when there is no build, or the sources have changed since.
 * @throws Error when the build fails; its output has been shown.
 */
export async function ensureBuilt(): Promise<void> {
  const sources = await hashSources();
  if ((await readFile(MARK, "utf8").catch(() => "")) === sources) return;
  console.log("Building. This takes about a minute, once per version.");
  await build();
  await writeFile(MARK, sources);
}

async function build(): Promise<void> {
  const child = spawn(bundledNode, ["node_modules/next/dist/bin/next", "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code === 0) return;
  throw new Error(`${output.trim()}\n\nThe build failed; the lines above say where.`);
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

// Runs on Node 20 before anything is installed: it imports only what Node brings.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** The Node that comes with the project, whatever Node runs this. */
export const bundledNode = path.join(root, "node_modules/.bin/node");

/** Installs the packages when they are missing or are not those that the lock file names. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Error(`Hookline needs Node 20 or newer to start; this is ${process.version}.`);
  if (isInstalled()) return;
  console.log("Installing packages. This takes a minute or two, once.");
  try {
    execFileSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: root, stdio: "inherit" });
  } catch {
    throw new Error("The packages could not be installed; npm says why above.");
  }
}

/** npm keeps a lock of what it has put on disk: each package there must be the one of the project's lock. */
function isInstalled() {
  const installed = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed) || !existsSync(bundledNode)) return false;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === "" || entry.optional || present[name]?.version === entry.version,
  );
}

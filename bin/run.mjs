// `node bin/run.mjs SCRIPT [arguments]`: runs one of the project's programs by the project's own Node, on a clone
// where nothing may be installed yet. It imports only what Node brings.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { bundledNode, ensureInstalled, root } from "./lib/install.mjs";

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const program = spawn(bundledNode, process.argv.slice(2), { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => program.kill(signal));
program.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

// `npm start`, run by whatever Node is at hand, before anything is installed: it imports only what Node brings.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { bundledNode, ensureInstalled, root } from "./lib/install.mjs";

const development = process.argv.includes("--dev");

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// The launcher is TypeScript and wants the project's own Node. This process stays as its shell: it
// passes signals on, and its end is noticed through the channel.
const launcher = spawn(bundledNode, ["bin/launch.ts", ...(development ? ["--dev"] : [])], {
  cwd: root,
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => launcher.kill(signal));
// npm may be killed without a word, and nobody would be left who could stop the studio.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && launcher.kill("SIGTERM"), 1000).unref();
}
launcher.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

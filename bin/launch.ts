/** The launcher: builds if needed, then runs the whole studio until it is asked to stop. `--dev` serves from source. */
import { ensureBuilt, unpackPictograms } from "./lib/build.ts";
import { onStop } from "./lib/lifetime.ts";
import { bootStudio } from "./lib/studio.ts";

const mode = process.argv.includes("--dev") ? "development" : "production";
process.title = "hookline";

try {
  const started = performance.now();
  await (mode === "production" ? ensureBuilt() : unpackPictograms());
  const booting = performance.now();
  const studio = await bootStudio({ mode, say: (line) => console.log(line) });
  const seconds = ((performance.now() - booting) / 1000).toFixed(1);
  onStop(async () => {
    console.log("Stopping.");
    await studio.stop();
  });
  console.log(`Hookline is ready at ${studio.url} (${seconds} s${booting - started > 2000 ? " after the build" : ""}).`);
  console.log(`Data and logs: ${studio.dataDir}. Stop with Ctrl-C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

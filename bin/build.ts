/** `npm run build`: builds unless the build on disk is of these very sources. */
import { ensureBuilt } from "./lib/build.ts";

try {
  await ensureBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

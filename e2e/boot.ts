import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bootStudio } from "../bin/lib/studio.ts";

/** Boots the studio over an empty data directory, on a free port; its address stands in STUDIO_URL. */
export default async function boot(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "hookline-e2e-"));
  // Passable for the user that PostgreSQL runs as.
  await chmod(dataDir, 0o711);
  const studio = await bootStudio({
    mode: "production",
    env: { DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1", AUTH_ATTEMPTS_PER_MINUTE: "1000" },
    say: (line) => console.log(line),
  });
  process.env.STUDIO_URL = studio.url;
  return async () => {
    await studio.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const SYSTEM = "/usr/bin/chromium";

/** The browser to test with: the system's, which also plays H.264; else the one that an npm package brings. */
export async function browserFile(): Promise<string> {
  return existsSync(SYSTEM) ? SYSTEM : chromium.executablePath();
}

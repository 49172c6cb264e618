import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export type Curl = <T>(method: string, path: string, options?: { json?: unknown; headers?: Record<string, string> }) => Promise<{ status: number; body: { data: T } }>;

/** The real curl, as an agent would use it: with a token, and nothing else. */
export function curlWith(token: string): Curl {
  return async (method, path, { json, headers = {} } = {}) => {
    const all = { authorization: `Bearer ${token}`, ...(json !== undefined && { "content-type": "application/json" }), ...headers };
    const { stdout } = await run("curl", [
      "-sS", "-X", method, `${process.env.STUDIO_URL}${path}`,
      ...Object.entries(all).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
      ...(json === undefined ? [] : ["-d", JSON.stringify(json)]),
      "-w", "\n%{http_code}",
    ]);
    const end = stdout.lastIndexOf("\n");
    return { status: Number(stdout.slice(end + 1)), body: JSON.parse(stdout.slice(0, end)) };
  };
}

/** Downloads a link into a file. */
export async function curlFile(url: string, file: string): Promise<void> {
  await run("curl", ["-sS", "--fail", "-o", file, url]);
}

import { spawn } from "node:child_process";
import { join } from "node:path";

/** What one measured process used from its start to its end, all of its threads included. */
export type Usage = { cpuSeconds: number; wallSeconds: number; peakMegabytes: number };

/**
 * Runs a program of this folder in a process of its own, so that what it uses can be told apart, and answers what it
 * reported. Throws when it fails.
 */
export async function runChild<Report>(program: string, argument: unknown): Promise<Report> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), JSON.stringify(argument)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part));
  const code = await new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
  if (code !== 0) throw new Error(`${program} ended with code ${code}`);
  return JSON.parse(output) as Report;
}

/** The argument that `runChild` handed to this process. */
export function childArgument<Argument>(): Argument {
  return JSON.parse(process.argv[2] ?? "null") as Argument;
}

/** Ends a child: says what it found, and what it used. */
export function reportUsage(found: Record<string, unknown> = {}): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    wallSeconds: process.uptime(),
    peakMegabytes: maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify({ ...found, ...usage }));
}

import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What one measured process used from its start to its end, all of its threads included. */
export type Usage = { cpuSeconds: number; wallSeconds: number; peakMegabytes: number };

/**
 * Runs a program of this folder in a process of its own, so that what it uses can be told apart, and answers what it
 * reported. Its argument travels through a file in `directory`. Throws when it fails.
 */
export async function runChild<Report>(program: string, directory: string, argument: unknown): Promise<Report> {
  const argumentFile = join(directory, `${program}.json`);
  writeFileSync(argumentFile, JSON.stringify(argument));
  const child = spawn(process.execPath, [join(import.meta.dirname, program), argumentFile], {
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
  return JSON.parse(readFileSync(process.argv[2]!, "utf8")) as Argument;
}

/** Ends a child: says what it used. */
export function reportUsage(): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    wallSeconds: process.uptime(),
    peakMegabytes: maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(usage));
}

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { askChild, type ChildLimits } from "#lib/media/sandbox/ask-child.ts";

const MB = 1024 * 1024;
const limits: ChildLimits = { timeMs: 20_000, memoryBytes: 500 * MB, signal: new AbortController().signal };

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookline-sandbox-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** A child that does what the body says with `question` and `report`; askChild takes paths from the project's root. */
async function script(body: string): Promise<string> {
  const file = path.join(directory, `${Math.random()}.ts`);
  const answerParent = path.join(import.meta.dirname, "answer-parent.ts");
  await writeFile(file, `import { answerParent } from ${JSON.stringify(answerParent)};\nanswerParent(async (question: any, report) => { ${body} }, Number(process.argv[2]));\n`);
  return path.relative(process.cwd(), file);
}

const ask = async (body: string, more: Partial<ChildLimits> = {}) => askChild(await script(body), { number: 20 }, z.object({ number: z.number() }), { ...limits, ...more });
/** What native code does: it keeps the thread, so that no timer of this thread ever runs. */
const BUSY = "for (;;);";

describe("a process that meets untrusted files", () => {
  test("answers its question, and says how far it is", async () => {
    const heard: number[] = [];
    const answer = await ask("report(0.25); report(0.5); return { number: question.number + 1 };", { onProgress: (done) => heard.push(done) });
    expect(answer).toEqual({ number: 21 });
    expect(heard).toEqual([0.25, 0.5]);
  });

  test("is ended when it takes too long, though it never listens", async () => {
    await expect(ask(BUSY, { timeMs: 1500 })).rejects.toMatchObject({ kind: "time" });
  });

  test("is ended when it stands still, and not while it goes on", async () => {
    await expect(ask(`report(0.1); ${BUSY}`, { stallMs: 1500 })).rejects.toMatchObject({ kind: "stall" });
    const steps = "for (let i = 0; i < 6; i++) { report(i / 6); await new Promise((resolve) => setTimeout(resolve, 500)); } return { number: 1 };";
    expect(await ask(steps, { stallMs: 2000 })).toEqual({ number: 1 });
  });

  test("ends when it grows too large, though its thread is busy", async () => {
    const grow = "const kept = []; for (;;) kept.push(Buffer.alloc(8e6, 1));";
    await expect(ask(grow, { memoryBytes: 300 * MB })).rejects.toMatchObject({ kind: "memory" });
  });

  test("may fall, and says that it did", async () => {
    await expect(ask("process.abort();")).rejects.toMatchObject({ kind: "crash" });
  });

  test("is ended when nobody wants the answer any more", async () => {
    const ending = new AbortController();
    const asked = ask(`report(0.1); ${BUSY}`, { signal: ending.signal, onProgress: () => ending.abort(new Error("cancelled")) });
    await expect(asked).rejects.toThrow("cancelled");
  });

  test("knows none of the parent's secrets", async () => {
    expect(await ask("return { number: Object.keys(process.env).length };")).toEqual({ number: 0 });
  });

  test("does not outlive its parent, though it is busy", async () => {
    const noted = path.join(directory, "pid");
    const child = await script(`(await import("node:fs")).writeFileSync(${JSON.stringify(noted)}, String(process.pid)); report(0.1); ${BUSY}`);
    const askModule = JSON.stringify(path.join(import.meta.dirname, "ask-child.ts"));
    const program = `import { askChild } from ${askModule}; import { z } from "zod"; await askChild(${JSON.stringify(child)}, {}, z.any(), { timeMs: 60000, memoryBytes: 1e9, signal: new AbortController().signal, onProgress: () => process.kill(process.pid, "SIGKILL") });`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" });
    await new Promise((resolve) => parent.once("exit", resolve));
    const pid = Number(await readFile(noted, "utf8"));
    await expect.poll(() => alive(pid), { timeout: 5000 }).toBe(false);
  });
});

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "#lib/kernel/errors.ts";
import { prepareFootage } from "#lib/media/footage/prepare.ts";
import { probe } from "#lib/media/probe.ts";
import { bombs, type Damaged, damaged, disguised, lure } from "#lib/testing/damaged-videos.ts";
import { makeVideo, type VideoRecipe } from "#lib/testing/make-video.ts";
import { BT709, KINDS } from "#lib/testing/video-kinds.ts";

/**
 * Damaged and malicious files: each becomes a whole clip, or is refused with a sentence, in bounded time and memory.
 * The usual run tries a sample; FOOTAGE_CORPUS=full tries hundreds, and larger files.
 */
const FULL = process.env.FOOTAGE_CORPUS === "full";
const COUNT = FULL ? 400 : 30;
const LONGEST_MS = 60_000;
const MOST_MEMORY = 2300 * 1024 * 1024;
const SEED = 20_261;
const SIZE = { width: 108, height: 192 };

let directory: string;
let trap: Awaited<ReturnType<typeof lure>>;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookline-corpus-"));
  trap = await lure();
});
afterAll(async () => {
  trap.close();
  await rm(directory, { recursive: true, force: true });
});

type Outcome = { name: string; result: string; ms: number };

async function outcome(file: string, name: string, size = SIZE): Promise<Outcome> {
  const made = await mkdtemp(path.join(directory, "made-"));
  const began = performance.now();
  const result = await prepareFootage({ file, directory: made, size, fit: "blur", signal: AbortSignal.timeout(20 * 60_000) }).then(
    async (footage) => {
      const { video } = await probe(footage.clip);
      return video?.frames === footage.frames && existsSync(footage.thumbnail) && existsSync(footage.filmstrip) ? "a clip" : "a broken clip";
    },
    (error: unknown) => (error instanceof AppError && error.code === "footage_invalid" ? error.message : `threw ${String(error)}`),
  );
  const ms = performance.now() - began;
  await rm(made, { recursive: true, force: true });
  return { name, result, ms };
}

async function outcomes(files: readonly Damaged[]): Promise<Outcome[]> {
  const one = async ({ name, bytes }: Damaged, index: number) => {
    const file = path.join(directory, `sent-${index}`);
    await writeFile(file, bytes);
    return outcome(file, name);
  };
  const [all, waiting] = [[] as Outcome[], [...files.entries()]];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) all.push(await one(next[1], next[0]));
  };
  await Promise.all([work(), work()]);
  return all;
}

/** Watches the largest memory of this process's children; answers bytes. */
function watchChildren(): { stop(): number } {
  let most = 0;
  const timer = setInterval(() => {
    for (const task of readdirSync("/proc/self/task"))
      for (const child of readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" ").filter(Boolean)) most = Math.max(most, peakOf(child));
  }, 50);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

function peakOf(process: string): number {
  const status = existsSync(`/proc/${process}/status`) ? readFileSync(`/proc/${process}/status`, "utf8") : "";
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}

/** A sentence for a person: no codes, no paths, no stack. */
const SENTENCE = /^The (video|file) [^\n/_]{5,140}\.$/;

function print(all: readonly Outcome[], memory: number): void {
  const counts = new Map<string, number>();
  for (const { result } of all) counts.set(result.replace(/\d+:\d\d/, "m:ss"), (counts.get(result.replace(/\d+:\d\d/, "m:ss")) ?? 0) + 1);
  const lines = [...counts].sort((a, b) => b[1] - a[1]).map(([result, count]) => `${String(count).padStart(5)}  ${result}`);
  const slowest = all.reduce((a, b) => (a.ms > b.ms ? a : b));
  const figures = `slowest ${Math.round(slowest.ms)} ms (${slowest.name}); child at most ${Math.round(memory / 2 ** 20)} MB; parent ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
  process.stdout.write(`\n${lines.join("\n")}\n${figures}\n`);
}

function check(all: readonly Outcome[]): void {
  expect(all.filter(({ result }) => result !== "a clip" && !SENTENCE.test(result))).toEqual([]);
  expect(all.filter(({ ms }) => ms > LONGEST_MS)).toEqual([]);
  expect(trap.visits()).toBe(0);
}

test(
  "damaged, disguised and malicious files become a clip or are refused with a sentence; nothing else is opened",
  async () => {
    const chosen = KINDS.filter(({ name }) => /^(H.264|HEVC|VP9|AV1|ProRes with|MP3)/.test(name));
    const good = await Promise.all(
      chosen.map(async ({ name, make }) => {
        const file = path.join(directory, name);
        make(file);
        return { name, bytes: await readFile(file) };
      }),
    );
    const memory = watchChildren();
    const files = [...disguised(trap.url), ...bombs(good[0]!.bytes, trap.url), ...damaged(good, COUNT, SEED)];
    const all = await outcomes(files);
    const most = memory.stop();
    print(all, most);
    check(all);
    expect(all).toHaveLength(files.length);
    expect(most).toBeLessThan(MOST_MEMORY);
    const clips = all.filter(({ result }) => result === "a clip").length;
    expect(clips).toBeGreaterThan(COUNT / 10);
    expect(clips).toBeLessThan(COUNT);
  },
  FULL ? 1_800_000 : 120_000,
);

test("damage in the middle leaves what can be read, or says where it begins", async () => {
  const file = path.join(directory, "long.mkv");
  makeVideo({ file, picture: { source: "testsrc2=s=192x108:r=30:d=10", codec: "libx264", options: { g: "15" }, tags: BT709 } });
  const whole = await readFile(file);
  const [most, little] = [path.join(directory, "most"), path.join(directory, "little")];
  await writeFile(most, whole.subarray(0, whole.length * 0.8));
  await writeFile(little, whole.subarray(0, whole.length * 0.4));
  const made = await mkdtemp(path.join(directory, "made-"));
  const { durationSeconds } = await prepareFootage({ file: most, directory: made, size: SIZE, fit: "cover", signal: new AbortController().signal });
  expect(durationSeconds).toBeGreaterThan(7);
  expect(durationSeconds).toBeLessThan(9);
  expect((await outcome(little, "little")).result).toMatch(/^The video is damaged: it can't be read after 0:0[345]\.$/);
});

test("nobody waits for a video that is too long, or that nobody wants any more", async () => {
  const file = path.join(directory, "too-long.mkv");
  makeVideo({ file, picture: { source: "color=gray:s=32x32:r=1:d=330", codec: "libx264", fps: 1, options: { preset: "ultrafast" } } });
  expect((await outcome(file, "too long")).result).toBe("The video is longer than 5 minutes.");
  const ending = AbortSignal.abort(new Error("cancelled"));
  await expect(prepareFootage({ file, directory, size: SIZE, fit: "cover", signal: ending })).rejects.toThrow("cancelled");
});

/** 4K for a second; in the full run also 480 MB, and 4K as a new phone films it. */
function largeVideos(): Record<string, NonNullable<VideoRecipe["picture"]>> {
  const common = { "4K H.264.mp4": { source: `testsrc2=s=3840x2160:r=30:d=${FULL ? 4 : 1}`, codec: "libx264", options: { preset: "ultrafast" }, tags: BT709 } };
  if (!FULL) return common;
  return {
    ...common,
    "480 MB.mov": { source: "color=gray:s=1920x1080:r=30:d=9.6,noise=alls=100:allf=t", codec: "libx264", options: { preset: "ultrafast", qp: "28" }, tags: BT709 },
    "4K HEVC in ten bits.mp4": { source: "testsrc2=s=3840x2160:r=60:d=4", codec: "libx265", format: "yuv420p10le", fps: 60, options: { preset: "ultrafast", "x265-params": "log-level=none" }, tags: { space: 9, primaries: 9, transfer: 18, range: 1 } },
  };
}

test("large videos become clips, in bounded memory", { timeout: 3_600_000 }, async () => {
  for (const [name, picture] of Object.entries(largeVideos())) {
    const file = path.join(directory, name);
    makeVideo({ file, picture });
    const memory = watchChildren();
    const { result, ms } = await outcome(file, name, { width: 1080, height: 1920 });
    const most = memory.stop();
    process.stdout.write(`${name}: ${Math.round(statSync(file).size / 1e6)} MB, ${result} after ${(ms / 1000).toFixed(1)} s; child at most ${Math.round(most / 2 ** 20)} MB\n`);
    expect(result).toBe("a clip");
    expect(most).toBeLessThan(MOST_MEMORY);
    await rm(file);
  }
});

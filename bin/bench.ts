/**
 * `npm run bench`: what the studio's renderer costs above the least a film can cost. Floor and renderer run one after
 * the other in processes of their own over the same short; processor seconds count, wall time only informs, because
 * other work on the machine stretches it. Prints a table and leaves the figures in .data/bench/latest.json.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild, type Usage } from "../bench/child.ts";
import { makeFilmUnderTest } from "../bench/film-under-test.ts";
import { MUSIC_ASSET } from "#lib/creative/compile/short.ts";
import { qualityOf } from "#lib/render/film/plan.ts";
import { renderPool } from "#lib/render/threads/pool.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";

type Line = Usage & { name: string; framesPerSecond: number; ratio: number };

const REPORT = join(import.meta.dirname, "..", ".data", "bench", "latest.json");

async function measure(directory: string): Promise<Line[]> {
  const film = await makeFilmUnderTest(directory);
  const { composition, assets } = film;
  const rawFile = join(directory, "frames.yuv");
  await runChild("raw-frames.ts", directory, { ...film, rawFile });
  const floor = await runChild<Usage>("floor.ts", directory, {
    shape: { ...composition.size, fps: composition.fps },
    encoding: { quality: qualityOf(composition), threads: renderPool().encoderThreads },
    frames: composition.frames,
    rawFile,
    soundFile: assets[MUSIC_ASSET],
    outFile: join(directory, "floor.mp4"),
  });
  const whole = await runChild<Usage>("film.ts", directory, {
    ...film,
    outFile: join(directory, "film.mp4"),
    cacheDir: join(directory, "chunks"),
  });
  const line = (name: string, usage: Usage): Line => ({
    name,
    ...usage,
    framesPerSecond: composition.frames / usage.wallSeconds,
    ratio: usage.cpuSeconds / floor.cpuSeconds,
  });
  return [line("floor: x264 and AAC alone", floor), line("renderer", whole)];
}

function table(lines: Line[]): string {
  const rows = lines.map((line) => [
    line.name,
    line.cpuSeconds.toFixed(1),
    line.ratio.toFixed(2),
    line.framesPerSecond.toFixed(1),
    line.peakMegabytes.toFixed(0),
  ]);
  const all = [["", "cpu s", "÷ floor", "frames/s", "peak MB"], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ")).join("\n");
}

const lines = await withTemporaryDirectory(measure);
console.log(table(lines));
await mkdir(join(REPORT, ".."), { recursive: true });
await writeFile(REPORT, `${JSON.stringify(lines, null, 2)}\n`);

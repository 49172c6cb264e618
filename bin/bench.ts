/**
 * `npm run bench`: what the studio's renderer costs above the least a film or a picture can cost. Floor and renderer run
 * one after the other in processes of their own over the same shorts; processor seconds count, wall time only informs,
 * because other work on the machine stretches it. Prints a table and leaves the figures in .data/bench/latest.json.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild, type Usage } from "../bench/child.ts";
import { type FilmUnderTest, makeFilmUnderTest } from "../bench/film-under-test.ts";
import type { VisualLanguage } from "#lib/contracts/creative.ts";
import { MUSIC_ASSET } from "#lib/creative/compile/short.ts";
import { qualityOf } from "#lib/render/film/plan.ts";
import { renderPool } from "#lib/render/threads/pool.ts";
import { withTemporaryDirectory } from "#lib/media/temporary.ts";

type Line = Usage & { name: string; perSecond: number; ratio: number };

/** The look with the most light and depth, the calmest, and the one that is held in the hand. */
const LOOKS: readonly VisualLanguage[] = ["cinematic_product", "luxury_minimal", "ugc_realism"];
const PICTURES = 24;
const REPORT = join(import.meta.dirname, "..", ".data", "bench", "latest.json");

async function measure(directory: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const look of LOOKS) {
    const film = await makeFilmUnderTest(look, directory);
    lines.push(...(await measureFilm(look, film, directory)));
    if (look === LOOKS[0]) lines.push(...(await measureStills(film, directory)));
  }
  return lines;
}

async function measureFilm(look: VisualLanguage, film: FilmUnderTest, directory: string): Promise<Line[]> {
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
  await rm(rawFile);
  const whole = await runChild<Usage>("film.ts", directory, { ...film, outFile: join(directory, "film.mp4"), cacheDir: join(directory, "chunks") });
  return compared([`${look}: x264 and AAC alone`, floor], [`${look}: rendered`, whole], composition.frames);
}

async function measureStills(film: FilmUnderTest, directory: string): Promise<Line[]> {
  const run = (drawn: boolean) => runChild<Usage>("stills.ts", directory, { ...film, pictures: PICTURES, drawn });
  return compared(["stills: JPEG alone", await run(false)], ["stills: drawn from nothing", await run(true)], PICTURES);
}

function compared(floor: [string, Usage], whole: [string, Usage], count: number): Line[] {
  return [floor, whole].map(([name, usage]) => ({
    name,
    ...usage,
    perSecond: count / usage.wallSeconds,
    ratio: usage.cpuSeconds / floor[1].cpuSeconds,
  }));
}

function table(lines: Line[]): string {
  const rows = lines.map((line) => [
    line.name,
    line.cpuSeconds.toFixed(1),
    line.ratio.toFixed(2),
    line.perSecond.toFixed(1),
    line.peakMegabytes.toFixed(0),
  ]);
  const all = [["", "cpu s", "÷ floor", "pictures/s", "peak MB"], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ")).join("\n");
}

const lines = await withTemporaryDirectory(measure);
console.log(table(lines));
await mkdir(join(REPORT, ".."), { recursive: true });
await writeFile(REPORT, `${JSON.stringify(lines, null, 2)}\n`);

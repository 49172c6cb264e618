/**
 * Draws frames of a composition on Skia and lays them out on one sheet, to look at work in progress:
 *
 *   node bin/frames.ts composition.json sheet.png [--frames 0,30,60] [--columns 5] [--width 300] [--asset id=file]…
 *
 * Without --frames, fifteen evenly spaced ones. Prints the mean time a frame took to draw.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createCanvas } from "@napi-rs/canvas";
import type { Pen } from "#lib/composition/canvas.ts";
import { createRenderer } from "#lib/composition/draw/renderer.ts";
import { composition as compositionSchema } from "#lib/composition/model.ts";
import { openHost } from "#lib/render/host.ts";

const DEFAULT_COUNT = 15;
const GAP = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    frames: { type: "string" },
    columns: { type: "string", default: "5" },
    width: { type: "string", default: "300" },
    asset: { type: "string", multiple: true, default: [] },
  },
});
const [source, target] = positionals;
if (!source || !target) throw new Error("usage: node bin/frames.ts composition.json sheet.png");

const composition = compositionSchema.parse(JSON.parse(readFileSync(source, "utf8")));
const assets = Object.fromEntries(values.asset.map((pair) => pair.split("=") as [string, string]));
const frames = values.frames
  ? values.frames.split(",").map(Number)
  : Array.from({ length: DEFAULT_COUNT }, (_, i) => Math.round((i * (composition.frames - 1)) / (DEFAULT_COUNT - 1)));
const columns = Math.min(Number(values.columns), frames.length);
const cellWidth = Number(values.width);
const cellHeight = Math.round((cellWidth * composition.size.height) / composition.size.width);

const { host, close } = await openHost(composition, assets);
const renderer = createRenderer(composition, host);
const canvas = createCanvas(composition.size.width, composition.size.height);
const pen = canvas.getContext("2d") as unknown as Pen;
const sheet = createCanvas(columns * (cellWidth + GAP) + GAP, Math.ceil(frames.length / columns) * (cellHeight + GAP) + GAP);
const onSheet = sheet.getContext("2d");
onSheet.fillStyle = "#808080";
onSheet.fillRect(0, 0, sheet.width, sheet.height);
onSheet.imageSmoothingQuality = "high";

let spent = 0;
for (const [index, frame] of frames.entries()) {
  const start = performance.now();
  renderer.draw(pen, frame);
  spent += performance.now() - start;
  const [column, row] = [index % columns, Math.floor(index / columns)];
  onSheet.drawImage(canvas, GAP + column * (cellWidth + GAP), GAP + row * (cellHeight + GAP), cellWidth, cellHeight);
}
renderer.release();
close();
writeFileSync(target, sheet.toBuffer("image/png"));
process.stdout.write(`${frames.length} frames, ${(spent / frames.length).toFixed(1)} ms each (first uses included)\n`);

import { toLab } from "./cutout/lab.ts";
import type { Pixels } from "./cutout/pixels.ts";

/** How many of a picture's colours are told. */
const MOST = 3;
/** Every so many pixels along the longer edge are looked at: enough for what covers an area. */
const SAMPLES = 160;
/** Cells of the colour space, in Lab units: what lies within one is one colour to the eye. */
const CELL = 18;
/** Two told colours stand at least so far apart. */
const APART = 30;
/** Near black, near white and near grey say little about a product; chroma below and lightness beyond these count less. */
const GREY = 14;
const DARK = 12;
const BRIGHT = 93;
/** Transparent pixels are not the picture's. */
const OPAQUE = 200;

type Cell = { weight: number; red: number; green: number; blue: number; count: number; lab: [number, number, number] };

/**
 * The main colours of a picture's opaque part (hex), most telling first: those that cover most of it, where colour
 * counts more than grey. Empty for a picture without any colour to speak of.
 */
export function mainColors(pixels: Pixels): string[] {
  const cells = [...countCells(sampled(pixels)).values()].toSorted((a, b) => b.weight - a.weight);
  const total = cells.reduce((sum, cell) => sum + cell.weight, 0);
  const told: Cell[] = [];
  for (const cell of cells) {
    if (told.length === MOST || cell.weight < total * 0.04) break;
    if (chromaOf(cell.lab) < GREY) continue;
    if (told.every((other) => distance(other.lab, cell.lab) >= APART)) told.push(cell);
  }
  return told.map(({ red, green, blue, count }) => hex(red / count, green / count, blue / count));
}

function sampled({ data, width, height }: Pixels): Pixels {
  const step = Math.max(1, Math.floor(Math.max(width, height) / SAMPLES));
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / step);
  const kept = new Uint8ClampedArray(columns * rows * 4);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const from = (y * step * width + x * step) * 4;
      kept.set(data.subarray(from, from + 4), (y * columns + x) * 4);
    }
  }
  return { data: kept, width: columns, height: rows };
}

function countCells(pixels: Pixels): Map<string, Cell> {
  const { l, a, b } = toLab(pixels);
  const cells = new Map<string, Cell>();
  for (let i = 0; i < l.length; i++) {
    if (pixels.data[i * 4 + 3]! < OPAQUE) continue;
    const lab: Cell["lab"] = [l[i]!, a[i]!, b[i]!];
    const key = lab.map((value) => Math.round(value / CELL)).join();
    const cell = cells.get(key) ?? { weight: 0, red: 0, green: 0, blue: 0, count: 0, lab };
    cell.weight += weightOf(lab);
    cell.red += pixels.data[i * 4]!;
    cell.green += pixels.data[i * 4 + 1]!;
    cell.blue += pixels.data[i * 4 + 2]!;
    cell.count++;
    cells.set(key, cell);
  }
  return cells;
}

function weightOf(lab: Cell["lab"]): number {
  const extreme = lab[0] < DARK || lab[0] > BRIGHT;
  return (extreme ? 0.15 : 1) * Math.min(1, 0.1 + chromaOf(lab) / 60);
}

const chromaOf = ([, a, b]: Cell["lab"]): number => Math.hypot(a, b);
const distance = (one: Cell["lab"], two: Cell["lab"]): number => Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
const hex = (...channels: number[]): string => `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

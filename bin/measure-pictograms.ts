/**
 * Measures every icon of the Fluent Emoji set and writes lib/creative/props/pictograms.json, which tells the
 * creative code where an icon's ink lies inside its square, how wide it stands, and which colour it is.
 * Run by hand after the icon package changes: `node bin/measure-pictograms.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { converter, formatHex } from "culori";
import sharp from "sharp";

type IconSet = { width: number; height: number; icons: Record<string, { body: string; width?: number; height?: number }> };

const SIDE = 100;
const INK = 100;
const toOklab = converter("oklab");
const toOklch = converter("oklch");

const set = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@iconify-json/fluent-emoji/icons.json"), "utf8"),
) as IconSet;

/** Skin-tone variants share the measures of their plain icon and are never chosen by themselves. */
function isVariant(name: string): boolean {
  const plain = name.replace(/-(medium-light|medium-dark|medium|light|dark)$/, "");
  return plain !== name && plain in set.icons;
}

function inkBox(alpha: (x: number, y: number) => number) {
  let [left, top, right, bottom] = [SIDE, SIDE, 0, 0];
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      if (alpha(x, y) > INK) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
  return { left, top, right, bottom };
}

/** Span of what touches the floor: the ink of the lowest twentieth. */
function footing(alpha: (x: number, y: number) => number, bottom: number, height: number) {
  let [left, right] = [SIDE, 0];
  for (let y = bottom - Math.max(2, Math.round(height / 20)); y < bottom; y++)
    for (let x = 0; x < SIDE; x++)
      if (alpha(x, y) > INK) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
      }
  return { left, right };
}

/** Mean of the fullest hue sector, weighted by colourfulness, so that an outline or a highlight does not decide. */
function dominant(pixels: Buffer): string {
  const sectors = Array.from({ length: 12 }, () => ({ weight: 0, l: 0, a: 0, b: 0 }));
  for (let i = 0; i < pixels.length; i += 16) {
    if (pixels[i + 3]! <= INK) continue;
    const rgb = { mode: "rgb" as const, r: pixels[i]! / 255, g: pixels[i + 1]! / 255, b: pixels[i + 2]! / 255 };
    const { c, h } = toOklch(rgb);
    const lab = toOklab(rgb);
    const weight = 0.02 + c;
    const sector = sectors[Math.floor(((h ?? 0) % 360) / 30)]!;
    sector.weight += weight;
    sector.l += lab.l * weight;
    sector.a += lab.a * weight;
    sector.b += lab.b * weight;
  }
  const full = sectors.reduce((best, sector) => (sector.weight > best.weight ? sector : best));
  return formatHex({ mode: "oklab", l: full.l / full.weight, a: full.a / full.weight, b: full.b / full.weight });
}

async function measure(name: string) {
  const icon = set.icons[name]!;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${icon.width ?? set.width} ${icon.height ?? set.height}">${icon.body}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const alpha = (x: number, y: number) => pixels[(y * SIDE + x) * 4 + 3]!;
  const ink = inkBox(alpha);
  const foot = footing(alpha, ink.bottom, ink.bottom - ink.top);
  return [ink.left, ink.top, ink.right, ink.bottom, foot.left, foot.right, dominant(pixels)];
}

const names = Object.keys(set.icons).filter((name) => !isVariant(name)).toSorted();
const rows: string[] = [];
for (const name of names) rows.push(`  ${JSON.stringify(name)}: ${JSON.stringify(await measure(name))}`);
writeFileSync(new URL("../lib/creative/props/pictograms.json", import.meta.url), `{\n${rows.join(",\n")}\n}\n`);

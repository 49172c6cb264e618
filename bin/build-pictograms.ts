/**
 * Unpacks the bundled icons for browser and worker: one SVG per icon in public/pictograms, and the table from
 * emoji to icon in lib/composition/layout/emoji.json (committed; it changes only with the icon packages).
 * Part of every build: `node bin/build-pictograms.ts`. A second run with the same packages does nothing.
 *
 * Fluent Emoji (MIT) serves where it has the icon; the few it lacks come from Noto (Apache-2.0), named `noto/…`,
 * and countries' flags from Circle Flags (MIT), named `flag/…`. Skin-tone variants are left out: their plain figure stands for them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

type IconSet = { width?: number; height?: number; icons: Record<string, { body: string; width?: number; height?: number }>; aliases?: Record<string, { parent: string }> };
type Emoji = { label: string; hexcode: string; group?: number };

const ROOT = join(import.meta.dirname, "..");
const OUTPUT = join(ROOT, "public", "pictograms");
const TABLE = join(ROOT, "lib", "composition", "layout", "emoji.json");
const SKIN_TONES_GROUP = 2;
/** The regional indicator that stands for A; two of them spell a country. */
const INDICATOR_A = 0x1f1e6;

const require = createRequire(import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(require.resolve(name), "utf8")) as T;

function slug(label: string): string {
  const plain = label.toLowerCase().normalize("NFKD").replace(/\p{M}|['’]/gu, "");
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function isSkinTone(set: IconSet, name: string): boolean {
  const plain = name.replace(/-(medium-light|medium-dark|medium|light|dark)$/, "");
  return plain !== name && plain in set.icons;
}

function svg(set: IconSet, name: string): string | null {
  const icon = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent ?? ""];
  if (!icon) return null;
  const [width, height] = [icon.width ?? set.width ?? 16, icon.height ?? set.height ?? 16];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 ${width} ${height}">${icon.body}</svg>`;
}

/** The country that a pair of regional indicators spells, in lower case; null for any other emoji. */
function countryOf(hexcode: string): string | null {
  const letters = hexcode.split("-").map((point) => parseInt(point, 16) - INDICATOR_A);
  if (letters.length !== 2 || letters.some((letter) => letter < 0 || letter > 25)) return null;
  return letters.map((letter) => String.fromCharCode(97 + letter)).join("");
}

function write(name: string, content: string): void {
  writeFileSync(join(OUTPUT, `${name}.svg`), content);
}

function build(): void {
  const fluent = read<IconSet>("@iconify-json/fluent-emoji/icons.json");
  const noto = read<IconSet>("@iconify-json/noto/icons.json");
  const notoNames = read<Record<string, string>>("@iconify-json/noto/chars.json");
  const flags = read<IconSet>("@iconify-json/circle-flags/icons.json");
  rmSync(OUTPUT, { recursive: true, force: true });
  for (const folder of ["noto", "flag"]) mkdirSync(join(OUTPUT, folder), { recursive: true });
  for (const name of Object.keys(fluent.icons)) if (!isSkinTone(fluent, name)) write(name, svg(fluent, name)!);
  const table: Record<string, string> = {};
  for (const emoji of read<Emoji[]>("emojibase-data/en/data.json")) {
    if (emoji.group === SKIN_TONES_GROUP) continue;
    const key = emoji.hexcode.toLowerCase().split("-").filter((point) => point !== "fe0f").join("-");
    const name = slug(emoji.label);
    const spare = notoNames[key];
    const country = countryOf(emoji.hexcode);
    const flag = country && svg(flags, country);
    if (name in fluent.icons) table[key] = name;
    else if (flag) {
      table[key] = `flag/${country}`;
      write(`flag/${country}`, flag);
    } else if (spare && svg(noto, spare)) {
      table[key] = `noto/${spare}`;
      write(`noto/${spare}`, svg(noto, spare)!);
    }
  }
  writeFileSync(TABLE, `${JSON.stringify(table, null, 0).replaceAll('","', '",\n"')}\n`);
}

const stamp = ["@iconify-json/fluent-emoji", "@iconify-json/noto", "@iconify-json/circle-flags", "emojibase-data"].map((name) => `${name}@${read<{ version: string }>(`${name}/package.json`).version}`).join("\n");
const stampFile = join(OUTPUT, ".stamp");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  build();
  writeFileSync(stampFile, stamp);
}

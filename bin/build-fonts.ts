/**
 * Cuts the faces of the catalogue (lib/composition/fonts.ts) out of the full font files and writes them to
 * public/fonts: Latin letters of the languages the studio sets, kerning and ligatures kept, hinting dropped so
 * that every rasteriser draws the same outline. The results are committed; run this only when the catalogue
 * changes, with a folder in which the packages below were installed:
 *
 *   npm install --prefix /some/folder --no-save @expo-google-fonts/{anton,archivo,…}
 *   node bin/build-fonts.ts /some/folder
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { FACES, FONT_FAMILIES, faceFile, type Face, type FontFamily } from "#lib/composition/fonts.ts";

const OUTPUT = join(import.meta.dirname, "..", "public", "fonts");
const NO_HINTING = 1;

/** Latin, Latin-1, Latin Extended-A, the Romanian commas, capital sharp s, and the punctuation of print. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x2c6, 0x2c7], [0x2d8, 0x2dd], [0x300, 0x304], [0x306, 0x308],
  [0x30a, 0x30c], [0x327, 0x328], [0x1e9e, 0x1e9e], [0x2009, 0x200a], [0x2010, 0x2015], [0x2018, 0x201e],
  [0x2020, 0x2022], [0x2026, 0x2026], [0x202f, 0x202f], [0x2030, 0x2030], [0x2032, 0x2033], [0x2039, 0x203a],
  [0x2044, 0x2044], [0x2070, 0x2079], [0x20ac, 0x20ac], [0x2116, 0x2116], [0x2122, 0x2122], [0x2190, 0x2193],
  [0x2212, 0x2212], [0x2215, 0x2215], [0x2248, 0x2248], [0x2260, 0x2260], [0x2264, 0x2265], [0x2605, 0x2605], [0x2713, 0x2713],
];

type Subsetter = Record<string, (...args: number[]) => number> & { memory: WebAssembly.Memory };

async function loadSubsetter(): Promise<Subsetter> {
  const entry = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(entry));
  return instance.exports as unknown as Subsetter;
}

/** The bytes of `font` with only the glyphs of RANGES. */
function subset(hb: Subsetter, font: Uint8Array): Uint8Array {
  const call = (name: string, ...args: number[]) => {
    const run = hb[name];
    if (!run) throw new Error(`the subsetter has no ${name}`);
    return run(...args);
  };
  const source = call("malloc", font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, source);
  const blob = call("hb_blob_create", source, font.byteLength, 2, 0, 0);
  const face = call("hb_face_create", blob, 0);
  const input = call("hb_subset_input_create_or_fail");
  call("hb_subset_input_set_flags", input, NO_HINTING);
  const letters = call("hb_subset_input_unicode_set", input);
  for (const [first, last] of RANGES) for (let code = first; code <= last; code++) call("hb_set_add", letters, code);
  const cut = call("hb_subset_or_fail", face, input);
  if (cut === 0) throw new Error("the subsetter refused the font");
  const result = call("hb_face_reference_blob", cut);
  const start = call("hb_blob_get_data", result, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + call("hb_blob_get_length", result));
  for (const [free, pointer] of [["hb_blob_destroy", result], ["hb_face_destroy", cut], ["hb_subset_input_destroy", input], ["hb_face_destroy", face], ["hb_blob_destroy", blob], ["free", source]] as const)
    call(free, pointer);
  return bytes;
}

function packageOf(family: FontFamily): string {
  return `@expo-google-fonts/${family.replaceAll("_", "-")}`;
}

function sourceFile(root: string, face: Face): string {
  const folder = join(root, "node_modules", packageOf(face.family));
  const names = readdirSync(folder).filter((name) => name.startsWith(String(face.weight)));
  const name = names.find((candidate) => candidate.includes("Italic") === face.italic);
  if (!name) throw new Error(`${packageOf(face.family)} has no ${face.weight}${face.italic ? " italic" : ""}`);
  const file = readdirSync(join(folder, name)).find((entry) => entry.endsWith(".ttf"));
  if (!file) throw new Error(`no font file in ${join(folder, name)}`);
  return join(folder, name, file);
}

const root = process.argv[2];
if (!root) throw new Error(`usage: node ${process.argv[1]} FOLDER`);
const hb = await loadSubsetter();
mkdirSync(join(OUTPUT, "licences"), { recursive: true });
let total = 0;
for (const face of FACES) {
  const bytes = subset(hb, readFileSync(sourceFile(root, face)));
  writeFileSync(join(OUTPUT, faceFile(face)), bytes);
  total += bytes.byteLength;
}
for (const family of Object.keys(FONT_FAMILIES) as FontFamily[]) {
  const licence = readFileSync(join(root, "node_modules", packageOf(family), "LICENSE_FONT"));
  writeFileSync(join(OUTPUT, "licences", `${family.replaceAll("_", "-")}.txt`), licence);
}
process.stdout.write(`${FACES.length} faces, ${(total / 1e6).toFixed(2)} MB, from ${dirname(sourceFile(root, FACES[0]!))}\n`);

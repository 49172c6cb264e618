import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faceFile, type Face } from "#lib/composition/fonts.ts";

/** Where the files that ship with the studio lie on this machine; the browser fetches the same from /fonts and /pictograms. */
const PUBLIC = join(import.meta.dirname, "..", "..", "public");

/** File of a bundled face. */
export function facePath(face: Face): string {
  return join(PUBLIC, "fonts", faceFile(face));
}

/** Bytes of a bundled face, as `createTypesetter` wants them. */
export function readFace(face: Face): Uint8Array {
  return readFileSync(facePath(face));
}

/** SVG file of a pictogram (bin/build-pictograms.ts unpacks them). */
export function pictogramPath(name: string): string {
  return join(PUBLIC, "pictograms", `${name}.svg`);
}

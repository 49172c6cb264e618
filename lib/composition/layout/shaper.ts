import { Blob as FontBlob, Buffer as ShapeBuffer, Face as FontFace, Font, shape } from "harfbuzzjs";
import { splitGraphemes } from "#lib/composition/layout/graphemes.ts";

/** Measures of a piece of text, in ems. */
export type Shape = {
  width: number;
  /** Left edge of every grapheme. */
  stops: number[];
  /** How far the ink reaches above and below the baseline. */
  inkTop: number;
  inkBottom: number;
};

/** Measures of one font file; all lengths in ems. */
export type Shaper = {
  capHeight: number;
  /** Whether the face draws every character of a text. */
  covers(text: string): boolean;
  measure(text: string): Shape;
};

/** Reads the metrics of a font file (TrueType). Kerning and ligatures count, as they do when it is drawn. */
export function createShaper(bytes: Uint8Array): Shaper {
  const copy = new Uint8Array(bytes).buffer;
  const face = new FontFace(new FontBlob(copy));
  const font = new Font(face);
  const em = face.upem;
  const known = new Map<string, Shape>();
  const measure = (text: string) => {
    const found = known.get(text);
    if (found) return found;
    const made = shapeText(font, em, text);
    known.set(text, made);
    return made;
  };
  return {
    capHeight: measure("H").inkTop,
    covers: (text) => Array.from(text).every((char) => font.nominalGlyph(char.codePointAt(0)!) !== undefined),
    measure,
  };
}

function shapeText(font: Font, em: number, text: string): Shape {
  const buffer = new ShapeBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  let [pen, inkTop, inkBottom] = [0, 0, 0];
  const edges = new Map<number, number>();
  infos.forEach((info, i) => {
    if (!edges.has(info.cluster)) edges.set(info.cluster, pen);
    const extents = font.glyphExtents(info.codepoint);
    const rise = positions[i]!.yOffset;
    if (extents) {
      inkTop = Math.max(inkTop, rise + extents.yBearing);
      inkBottom = Math.max(inkBottom, -(rise + extents.yBearing + extents.height));
    }
    pen += positions[i]!.xAdvance;
  });
  return { width: pen / em, stops: graphemeStops(text, edges, pen).map((x) => x / em), inkTop: inkTop / em, inkBottom: inkBottom / em };
}

/** Left edges by grapheme; letters that share a ligature share its width. */
function graphemeStops(text: string, edges: Map<number, number>, width: number): number[] {
  const starts: number[] = [];
  let index = 0;
  for (const part of splitGraphemes(text)) {
    starts.push(index);
    index += part.length;
  }
  const exact = starts.map((start) => edges.get(start));
  return exact.map((edge, i) => {
    if (edge !== undefined) return edge;
    const before = exact.findLastIndex((other, j) => j < i && other !== undefined);
    const after = exact.findIndex((other, j) => j > i && other !== undefined);
    const [left, right] = [exact[before] ?? 0, after === -1 ? width : exact[after]!];
    const span = (after === -1 ? exact.length : after) - before;
    return left + ((right - left) * (i - before)) / span;
  });
}

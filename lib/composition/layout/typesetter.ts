import type { Language } from "#lib/kernel/languages.ts";
import { FONT_FAMILIES, nearestFace, type Face } from "#lib/composition/fonts.ts";
import type { Box, Font, TextLine } from "#lib/composition/model.ts";
import { fitWords } from "#lib/composition/layout/fit.ts";
import { prepareWords } from "#lib/composition/layout/prepare.ts";
import { createShaper, type Shaper } from "#lib/composition/layout/shaper.ts";

/** A text and the room it must find. */
export type TypesetRequest = {
  /** Newlines force a break. */
  text: string;
  language: Language;
  font: { family: string; weight: number; italic?: boolean };
  /** Room in pixels. The result never leaves it. */
  box: Box;
  maxSize: number;
  /** Below this the text takes more lines than `maxLines` before it shrinks further. */
  minSize: number;
  maxLines?: number;
  align?: "left" | "center" | "right";
  valign?: "top" | "middle" | "bottom";
  /** Distance of baselines, as a multiple of the size; widened where ink of two lines would touch. Default 1.12. */
  lineHeight?: number;
  /** Extra space between letters, in ems. */
  tracking?: number;
  uppercase?: boolean;
  /** Words (or phrases) to be drawn in the accent. */
  accentWords?: readonly string[];
};

/** Set type, ready to be spread into a text layer. */
export type Typeset = {
  /** The tight box of the ink, inside the requested box: capitals' top to the lowest descender. */
  box: Box;
  /** Resolved face, size and tracking. */
  font: Font;
  /** Lines relative to `box`. */
  lines: TextLine[];
  /** For each run of each line, which word of the text it shows (or shows a part of), as spaces divide it. */
  sources: number[][];
  /** True when the text had to go below `minSize` to fit. */
  cramped: boolean;
};

export type Typesetter = {
  /** Fits a text into a box. Throws RangeError when the text has nothing to set. */
  typeset(request: TypesetRequest): Typeset;
  /** Width in pixels of one line of text, for pills and labels that follow their words. */
  width(text: string, font: { family: string; weight: number; italic?: boolean; size: number; tracking?: number }): number;
  /** The face that a text is really set in: the wanted one, or the family's fallback where it lacks a letter. */
  faceFor(text: string, font: { family: string; weight: number; italic?: boolean }): Face;
};

/**
 * A typesetter over font files that `load` returns at once (read from disk in the worker, fetched beforehand in
 * the browser). Files are read when first needed and kept.
 */
export function createTypesetter(load: (face: Face) => Uint8Array): Typesetter {
  const shapers = new Map<string, Shaper>();
  const shaperOf = (face: Face): Shaper => {
    const key = `${face.family}/${face.weight}/${face.italic}`;
    const found = shapers.get(key);
    if (found) return found;
    const made = createShaper(load(face));
    shapers.set(key, made);
    return made;
  };
  const faceFor: Typesetter["faceFor"] = (text, font) => {
    const letters = (text.replaceAll(/[\ufe0e\ufe0f\u20e3]/gu, "").match(/[\p{L}\p{M}\p{N}]/gu) ?? []).join("");
    let face = nearestFace(font.family, font.weight, font.italic);
    for (let next = FONT_FAMILIES[face.family].fallback; next && !shaperOf(face).covers(letters); next = FONT_FAMILIES[next].fallback)
      face = nearestFace(next, font.weight, font.italic);
    return face;
  };
  return {
    faceFor,
    width(text, font) {
      const tracking = font.tracking ?? 0;
      const { width, stops } = shaperOf(faceFor(text, font)).measure(text);
      return width * font.size + tracking * stops.length;
    },
    typeset(request) {
      const text = request.uppercase ? request.text.toLocaleUpperCase(request.language) : request.text;
      const face = faceFor(text, request.font);
      const spare = nearestFace("inter", face.weight);
      const context = { shaper: shaperOf(face), spare: { family: spare.family, shaper: () => shaperOf(spare) }, tracking: request.tracking ?? 0 };
      const words = prepareWords(text, request.language, request.accentWords ?? [], context);
      if (words.length === 0) throw new RangeError("there is no text to set");
      const fitted = fitWords(words, request, context);
      return {
        box: fitted.box,
        lines: fitted.lines,
        sources: fitted.sources,
        cramped: fitted.size < request.minSize - 0.01,
        font: {
          family: face.family,
          weight: face.weight,
          ...(face.italic && { italic: true }),
          size: fitted.size,
          ...(request.tracking && { tracking: request.tracking * fitted.size }),
        },
      };
    },
  };
}

import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Box, TextLayer } from "#lib/composition/model.ts";
import { placeText, setText, type SetText } from "#lib/creative/compile/text.ts";
import type { TextPaint, TextStyle } from "#lib/creative/looks/look.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** What type is set with. */
export type Setter = { typesetter: Typesetter; language: Language; id(name: string): string };

/** One text of a stack. Sizes between the style's most and least are chosen for the whole stack at once. */
export type Block = {
  name: string;
  text: string;
  style: TextStyle;
  paint: TextPaint;
  /** Air above it, in ems of its own type; none above the first. */
  air: number;
  align?: "left" | "center";
  accentWords?: readonly string[];
};

export type Stack = {
  /** One under another, the first at the room's upper edge, in the order of the blocks. */
  texts: SetText[];
  height: number;
  /** 1 where all type is as large as its style allows, 0 at its least, below 0 where even that was too large. */
  ease: number;
};

/** Room without end below: heights are what is looked for. */
const ENDLESS = 100_000;
/** Steps from the largest type to the smallest, and beyond it for what would not fit otherwise. */
const STEPS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.34, 0.27, 0.2, 0.13, 0.06, 0, -0.08, -0.16, -0.24, -0.32, -0.4, -0.5, -0.6, -0.7];

/** The first step, from the largest type down, that is small enough; the last where none is. Found by halving. */
export function largestStep(fits: (ease: number) => boolean, steps: readonly number[] = STEPS): number {
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(steps[middle]!)) high = middle;
    else low = middle + 1;
  }
  return steps[low]!;
}

/** A text of one size, as high as it needs to be; null where none of its signs can be drawn. */
export function setAt(setter: Setter, block: Omit<Block, "air">, size: number, room: Pick<Box, "x" | "y" | "width">): SetText | null {
  const { typesetter, language } = setter;
  const { style, paint } = block;
  const pad = paint.plate?.padX ?? 0;
  const width = Math.max(1, room.width - 2 * pad);
  const length = typesetter.width(style.upper ? block.text.toLocaleUpperCase(language) : block.text, { ...style, size, tracking: style.tracking * size });
  const lines = Math.ceil((length / width) * 1.2) + block.text.split("\n").length + 1;
  try {
    return setText(typesetter, {
      id: setter.id(block.name),
      text: block.text,
      language,
      style: { ...style, size: { most: size, least: size } },
      paint,
      box: { ...room, height: ENDLESS },
      maxLines: lines,
      valign: "top",
      ...(block.align ? { align: block.align } : {}),
      ...(block.accentWords ? { accentWords: block.accentWords } : {}),
    });
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

export function sizeAt({ size }: TextStyle, ease: number): number {
  return ease >= 0 ? size.least + (size.most - size.least) * ease : size.least * (1 + ease);
}

/** The largest type at which the blocks, one under another, are no higher than `height`. */
export function fitStack(setter: Setter, blocks: readonly Block[], room: Pick<Box, "x" | "y" | "width">, height: number): Stack {
  const tried = new Map<number, Stack>();
  const at = (ease: number) => {
    const stack = tried.get(ease) ?? stackAt(setter, blocks, room, ease);
    tried.set(ease, stack);
    return stack;
  };
  return at(largestStep((ease) => at(ease).height <= height));
}

/**
 * The same, with a wish and a limit: the stack keeps to `wanted` as long as its type stays well above its least.
 * When it does not, it takes what a comfortable size needs, but never more than `most`.
 */
export function fitWithin(setter: Setter, blocks: readonly Block[], room: Pick<Box, "x" | "y" | "width">, wanted: number, most: number): Stack {
  const first = fitStack(setter, blocks, room, wanted);
  if (first.ease >= COMFORT || most <= wanted) return first;
  const comfortable = stackAt(setter, blocks, room, COMFORT);
  return comfortable.height <= most ? comfortable : fitStack(setter, blocks, room, most);
}
const COMFORT = 0.34;

function stackAt(setter: Setter, blocks: readonly Block[], room: Pick<Box, "x" | "y" | "width">, ease: number): Stack {
  let y = room.y;
  const texts: SetText[] = [];
  for (const block of blocks) {
    const size = sizeAt(block.style, ease);
    const set = setAt(setter, block, size, { ...room, y: 0 });
    if (!set) continue;
    if (texts.length > 0) y += block.air * size;
    texts.push(placeText(set, 0, y - set.box.y));
    y += set.box.height;
  }
  return { texts, height: y - room.y, ease };
}

/** The stack, carried by a distance. */
export function moveStack(stack: Stack, dx: number, dy: number): Stack {
  return { ...stack, texts: stack.texts.map((text) => placeText(text, dx, dy)) };
}

export const layersOf = (stack: Stack): TextLayer[] => stack.texts.map((text) => text.layer);

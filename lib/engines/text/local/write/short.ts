import type { CreativeFormat } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { chooseFormat } from "#lib/creative/formats/choose.ts";
import { random } from "#lib/kernel/random.ts";
import type { ShortCopy } from "../../port.ts";
import { libraryOf, linesFor } from "../lines/lines.ts";
import { writeBeats } from "./beats.ts";
import { chooser } from "./chooser.ts";
import { writeHeadline, writeSubheadline } from "./headline.ts";
import { slotsOf } from "./slots.ts";

/** Writes the words of a short: another seed says it in other words, the same seed in the same. */
export async function writeShortCopy(brief: Brief, options: { format: CreativeFormat | null; seed: number }): Promise<ShortCopy> {
  const seed = Math.abs(Math.trunc(options.seed));
  const library = await libraryOf(brief.language);
  const format = options.format ?? chooseFormat(brief, seed);
  const chance = random(`${brief.language}:${brief.product}:${brief.name}:${format}:${seed}`);
  const lines = linesFor(library, brief.category, brief.pictograms[0]!);
  const slots = slotsOf(brief);
  const pick = chooser(brief.language, [brief.product, brief.name ?? ""]);
  const headline = writeHeadline(brief, library, lines, slots, seed, pick);
  const beats = writeBeats(format, { brief, library, lines, slots, headline, chance, chooser: pick });
  const subheadline = writeSubheadline(brief, library, lines, slots, { headline, beats: beats.map((beat) => beat.text) }, { chance, chooser: pick });
  return { format, headline, subheadline, beats };
}

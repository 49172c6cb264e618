import type { Pair } from "./library/library.ts";
import { type DraftSlide, type Material, ordinal } from "./material.ts";

const ITEMS = 3;

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.floor(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** A line of a grid. */
function item([label, detail]: Pair): string {
  return `${label}: ${detail}`;
}

/**
 * Slides whose bodies are three lines "label: detail": first what the prompt says, then what the topic's goods are
 * for, then what suits any goods.
 */
export function gridSlides({ facts, frames, topic, chance }: Material, count: number): DraftSlide[] {
  const own: Pair[] = facts.length > 1 ? facts.slice(0, ITEMS).map((fact, at) => [frames.factLabels[at]!, fact.replace(/\.$/u, "")]) : [];
  const grids = chunks([...own, ...chance.shuffle(topic.features)], ITEMS);
  const titles = own.length > 0 ? [frames.factKicker, ...frames.gridTitles] : frames.gridTitles;
  const specific = grids.map((items, at) => ({ title: titles[at]!, items }));
  return [...specific, ...chance.shuffle(frames.grids)].slice(0, count).map(({ title, items }, at) => ({
    role: "idea",
    kicker: ordinal(at + 1),
    headline: title,
    body: items.map(item).join("\n"),
    gist: item(items[0]!),
  }));
}

/** Slides whose bodies are a line of two headings and rows "left | right". */
export function comparisonSlides({ turns, frames, chance }: Material, count: number): DraftSlide[] {
  const rows: Pair[] = [...turns.map(([before, after]): Pair => [before, after]), ...chance.shuffle(frames.comparisonRows)];
  const heads = chance.pick(frames.comparisonHeads);
  const titles = chance.shuffle(frames.comparisonTitles);
  return chunks(rows, rows.length >= count * ITEMS ? ITEMS : ITEMS - 1).slice(0, count).map((part, at) => ({
    role: "idea",
    kicker: ordinal(at + 1),
    headline: titles[at]!,
    body: [heads, ...part].map((row) => row.join(" | ")).join("\n"),
    gist: part[0]![1],
  }));
}

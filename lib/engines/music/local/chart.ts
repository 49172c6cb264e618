import type { Random } from "#lib/kernel/random.ts";
import { formOf, type FormBar } from "./form.ts";
import { STEPS_PER_BAR } from "./pattern.ts";
import { harmonyOf, type Harmony, type Key } from "./theory.ts";
import type { Vibe } from "./vibes/vibe.ts";

export type ChartBar = FormBar & {
  /** In time order; the first begins with the bar. */
  chords: { from: number; harmony: Harmony }[];
};

/** What every player reads from: the bars with their sections and chords, and the chord that ends the piece. */
export type Chart = { key: Key; bars: ChartBar[]; home: Harmony };

/** Lays the chords of a vibe under a form. The open sections share one progression, the lift has its own. */
export function chartOf(vibe: Vibe, key: Key, bars: number, chance: Random): Chart {
  const open = barsOfChords(chance.pick(vibe.progressions.open));
  const lift = barsOfChords(chance.pick(vibe.progressions.lift));
  const cadence = barsOfChords(chance.pick(vibe.cadences))[0]!;
  let sinceStart = 0;
  const chart = formOf(bars).map((bar, index): ChartBar => {
    const progression = bar.kind === "lift" ? lift : open;
    const position = bar.kind === "lift" ? bar.inSection : sinceStart++;
    const symbols = index === bars - 1 ? cadence : progression[position % progression.length]!;
    return { ...bar, chords: sharedBar(symbols, key) };
  });
  return { key, bars: chart, home: harmonyOf(vibe.home, key) };
}

/** The chord that sounds at a step of a bar. */
export function harmonyAt(bar: ChartBar, step: number): Harmony {
  return bar.chords.findLast(({ from }) => from <= step)!.harmony;
}

/** The first chord of the next bar; after the last bar, the home chord. */
export function nextHarmony(chart: Chart, bar: number): Harmony {
  return chart.bars[bar + 1]?.chords[0]!.harmony ?? chart.home;
}

const barsOfChords = (progression: string) => progression.split("|").map((bar) => bar.trim().split(/\s+/));

function sharedBar(symbols: string[], key: Key): ChartBar["chords"] {
  return symbols.map((symbol, i) => ({ from: (i * STEPS_PER_BAR) / symbols.length, harmony: harmonyOf(symbol, key) }));
}

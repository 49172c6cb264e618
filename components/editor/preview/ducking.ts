import type { Composition } from "#lib/composition/model.ts";

/** From when on (in frames) something is said, and until when. */
export type Speech = { from: number; to: number };

/** Pauses shorter than this (frames) do not let the music come back: it would pump. */
const BREATH = 21;

/** The stretches over which music steps back, in order. */
export function speechOf({ audio }: Pick<Composition, "audio">): Speech[] {
  const spans = audio
    .filter((track) => track.role === "narration")
    .map(({ from, frames }) => ({ from, to: from + frames }))
    .toSorted((a, b) => a.from - b.from);
  return spans.reduce<Speech[]>((merged, span) => {
    const last = merged.at(-1);
    if (!last || span.from - last.to > BREATH) return [...merged, span];
    return [...merged.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
  }, []);
}

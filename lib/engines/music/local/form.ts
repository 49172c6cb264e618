/**
 * The parts of a piece. An advertisement cannot wait, so it opens with its hook at nearly full strength; the verse
 * thins out, the build leans into the lift, and the lift is the whole band.
 */
export type SectionKind = "hook" | "verse" | "break" | "build" | "lift";

export type FormBar = {
  kind: SectionKind;
  /** How hard the band plays, about 0.6 to 1. */
  energy: number;
  /** Counts from 0 within the section. */
  inSection: number;
  /** The last bar of its section: the place for a fill. */
  closes: boolean;
};

/** Longer pieces are several arcs of about this many bars. */
const ARC = 16;

/** The form of a piece of so many bars, one entry a bar. */
export function formOf(bars: number): FormBar[] {
  const arcs = Math.max(1, Math.round(bars / ARC));
  const form: FormBar[] = [];
  for (let arc = 0; arc < arcs; arc++) {
    const end = evenBar(((arc + 1) * bars) / arcs, arc === arcs - 1 ? bars : 0);
    form.push(...arcOf(end - form.length, arc === 0));
  }
  return form;
}

/** Arcs meet on even bars, so that phrases stay whole; the last one ends where the piece does. */
const evenBar = (at: number, last: number) => last || Math.round(at / 2) * 2;

function arcOf(bars: number, first: boolean): FormBar[] {
  const lift = Math.max(1, bars >= 8 ? Math.round(bars * 0.25) * 2 : Math.ceil(bars * 0.35));
  const build = bars >= 14 ? 2 : bars >= 4 ? 1 : 0;
  const rest = bars - lift - build;
  const hook = first ? Math.min(rest, rest >= 6 ? 4 : 2) : 0;
  const pause = first ? 0 : Math.min(rest, 4);
  return [
    ...section("hook", hook, 0.88, 0.88),
    ...section("break", pause, 0.66, 0.7),
    ...section("verse", rest - hook - pause, 0.8, 0.86),
    ...section("build", build, 0.8, 0.94),
    ...section("lift", lift, 0.98, 1),
  ];
}

function section(kind: SectionKind, bars: number, from: number, to: number): FormBar[] {
  return Array.from({ length: bars }, (_, i) => ({
    kind,
    energy: bars > 1 ? from + ((to - from) * i) / (bars - 1) : (from + to) / 2,
    inSection: i,
    closes: i === bars - 1,
  }));
}

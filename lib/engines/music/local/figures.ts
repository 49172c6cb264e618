import { harmonyAt, type Chart } from "./chart.ts";
import { barOf, metricWeight, STEPS_PER_BAR, STEPS_PER_BEAT, type Hit } from "./pattern.ts";
import type { Note } from "./score.ts";
import { soundOf, type Sound } from "./sounds.ts";
import { BEATS_PER_BAR } from "./tempo.ts";
import type { Harmony } from "./theory.ts";
import type { Figure } from "./vibes/vibe.ts";
import { guideTone, voiceChord } from "./voicing.ts";

/** Plays a figure through the bars in which `plays` says so, in the part of its register that the sound can reach. */
export function playFigure(figure: Figure, sound: Sound, chart: Chart, plays: (bar: number) => boolean): Note[] {
  const register = reachable(figure.register, sound);
  const notes: Note[] = [];
  let voiced: { harmony: Harmony; pitches: number[] } | undefined;
  let guide: number | undefined;
  for (const [index, bar] of chart.bars.entries()) {
    if (!plays(index)) continue;
    for (const hit of barOf(figure.patterns[bar.kind] ?? figure.patterns.base, index)) {
      const harmony = harmonyAt(bar, hit.step);
      if (voiced?.harmony !== harmony) {
        voiced = { harmony, pitches: voiceChord(harmony, voiced?.pitches ?? [], register, figure.voices) };
      }
      if (hit.symbol === "g") guide = guideTone(harmony, guide, register);
      const at = index * BEATS_PER_BAR + hit.step / STEPS_PER_BEAT;
      const length = lengthWithinChord(hit, bar.chords.map(({ from }) => from)) / STEPS_PER_BEAT;
      const velocity = 0.78 * metricWeight(hit.step) * bar.energy;
      notes.push(...pitchesOf(hit.symbol, voiced.pitches, guide).map((pitch) => ({ at, length, pitch, velocity })));
    }
  }
  return notes;
}

/** The register a figure asks for, moved by octaves until the instrument can play it. */
export function reachable([low, high]: readonly [number, number], sound: Sound): [number, number] {
  const [lowest, highest] = soundOf(sound).range;
  let shift = 0;
  while (low + shift < lowest - 3) shift += 12;
  while (high + shift > highest + 3 && low + shift - 12 >= lowest - 3) shift -= 12;
  return [Math.max(low + shift, lowest), Math.max(Math.min(high + shift, highest), Math.max(low + shift, lowest) + 12)];
}

function pitchesOf(symbol: string, chord: readonly number[], guide: number | undefined): number[] {
  if (symbol === "*") return [...chord];
  if (symbol === "g") return guide === undefined ? [] : [guide];
  const index = Number(symbol);
  if (Number.isNaN(index)) throw new RangeError(`"${symbol}" means nothing in a figure`);
  return [chord[index % chord.length]! + 12 * Math.floor(index / chord.length)];
}

/** A held chord ends where the harmony changes under it. */
function lengthWithinChord(hit: Hit, changes: number[]): number {
  const next = changes.find((step) => step > hit.step) ?? STEPS_PER_BAR;
  return Math.min(hit.length, next - hit.step);
}

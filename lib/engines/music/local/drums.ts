import type { Random } from "#lib/kernel/random.ts";
import type { Chart } from "./chart.ts";
import { barOf, STEPS_PER_BEAT } from "./pattern.ts";
import type { Note } from "./score.ts";
import { soundOf, type Sound } from "./sounds.ts";
import { BEATS_PER_BAR } from "./tempo.ts";
import type { Groove, Grooves } from "./vibes/vibe.ts";

/** Keys of the General MIDI drum map. */
const KIT_KEYS = {
  kick: 36,
  rim: 37,
  snare: 38,
  clap: 39,
  floor: 41,
  hat: 42,
  pedal: 44,
  tomLow: 45,
  open: 46,
  crash: 49,
  tomHigh: 50,
  ride: 51,
  tambourine: 54,
  splash: 55,
  bongoHigh: 60,
  congaHigh: 63,
  congaLow: 64,
  shaker: 70,
  woodHigh: 76,
  woodLow: 77,
  triangle: 81,
} as const;
export type Drum = keyof typeof KIT_KEYS;

/** A single tuned drum stands in for a kit by its pitches. */
const TUNED_KEYS: Partial<Record<Drum, number>> = { kick: 38, floor: 41, tomLow: 45, tomHigh: 50, crash: 36 };

/** How much quieter the small instruments of a kit are meant to be. */
const TOUCH: Partial<Record<Drum, number>> = { hat: 0.62, pedal: 0.6, open: 0.6, ride: 0.72, shaker: 0.75, tambourine: 0.7, triangle: 0.6 };

/** How hard a drum is struck: accent, plain, ghost. */
const STRENGTH: Record<string, number> = { X: 1, x: 0.82, o: 0.5 };

const HIT_BEATS = 0.25;
const FILL_STEP = 8;

/** The key that sounds a drum, or undefined where the instrument does not have it. */
export const drumKey = (drum: Drum, sound: Sound): number | undefined =>
  soundOf(sound).kit ? KIT_KEYS[drum] : TUNED_KEYS[drum];

/** The groove of each bar; a bar that closes its section gives its second half to a fill. */
export function playDrums(
  grooves: Grooves,
  fills: Groove[],
  sound: Sound,
  chart: Chart,
  plays: (bar: number) => boolean,
  chance: Random,
): Note[] {
  const notes: Note[] = [];
  for (const [index, bar] of chart.bars.entries()) {
    if (!plays(index)) continue;
    const groove = grooves[bar.kind] ?? grooves.base;
    const fill = bar.closes && bar.kind !== "build" && fills.length > 0 ? chance.pick(fills) : undefined;
    const from = index * BEATS_PER_BAR;
    const mainSteps = fill ? FILL_STEP : Infinity;
    notes.push(...strikes(groove, sound, index, bar.energy, from).filter((note) => (note.at - from) * STEPS_PER_BEAT < mainSteps));
    if (fill) notes.push(...strikes(fill, sound, 0, bar.energy, from));
    if (bar.inSection === 0 && bar.kind === "lift" && groove.hat) notes.push(...strike("crash", sound, from, 0.8));
  }
  return notes;
}

function strikes(groove: Groove, sound: Sound, bar: number, energy: number, from: number): Note[] {
  return Object.entries(groove).flatMap(([drum, pattern]) =>
    barOf(pattern, bar).flatMap((hit) =>
      strike(drum as Drum, sound, from + hit.step / STEPS_PER_BEAT, (STRENGTH[hit.symbol] ?? STRENGTH.x!) * energy),
    ),
  );
}

/** One stroke, or none where the instrument lacks the drum. */
export function strike(drum: Drum, sound: Sound, at: number, strength: number): Note[] {
  const pitch = drumKey(drum, sound);
  if (pitch === undefined) return [];
  const length = soundOf(sound).kit ? HIT_BEATS : HIT_BEATS * 4;
  return [{ at, length, pitch, velocity: strength * (TOUCH[drum] ?? 1) }];
}

/** When the kick falls, in beats: what the sustained seats make room for. */
export function kicksIn(notes: readonly Note[], sound: Sound): number[] {
  return notes.filter((note) => note.pitch === drumKey("kick", sound)).map((note) => note.at);
}

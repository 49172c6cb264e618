import { nearestPitch, pitchClass, type Harmony } from "./theory.ts";

/** How many semitones of travel it is worth to keep two voices from rubbing. */
const RUB = 4;

/**
 * Spreads a chord over `voices` notes of a register, as near as may be to the chord before, so that the inner voices
 * walk rather than jump. Where the chord has more notes than voices, those that say least about it give way: the bass
 * has the root, the third, seventh and ninth make the colour.
 */
export function voiceChord(harmony: Harmony, previous: readonly number[], register: readonly [number, number], voices: number): number[] {
  const classes = essentialTones(harmony, voices);
  const [low, high] = register;
  let best: { notes: number[]; cost: number } | undefined;
  for (let bottom = low; bottom <= high; bottom++) {
    if (!classes.includes(pitchClass(bottom))) continue;
    const notes = stackFrom(bottom, classes, voices);
    if (notes.at(-1)! > high) break;
    const moved = previous.length > 0 ? travel(previous, notes) : Math.abs(mean(notes) - (low + high) / 2);
    const cost = moved + RUB * rubs(notes);
    if (!best || cost < best.cost) best = { notes, cost };
  }
  return best?.notes ?? classes.map((tone) => nearestPitch((low + high) / 2, [tone])).toSorted((a, b) => a - b);
}

/** The third or seventh of the chord (its third and root where it has no seventh) nearest to the note before. */
export function guideTone(harmony: Harmony, previous: number | undefined, register: readonly [number, number]): number {
  const guides = [harmony.tones[1]!, harmony.tones[3] ?? harmony.root];
  const near = nearestPitch(previous ?? (register[0] + register[1]) / 2, guides);
  if (near < register[0]) return nearestPitch(register[0] + 6, guides);
  return near > register[1] ? nearestPitch(register[1] - 6, guides) : near;
}

function essentialTones({ tones }: Harmony, voices: number): number[] {
  const [root, third, fifth, ...upper] = tones;
  const outer = upper.length > 1 ? [fifth!, root!] : [root!, fifth!];
  const byWeight = [third!, ...upper.slice(0, 2), ...outer, ...upper.slice(2)];
  return byWeight.slice(0, Math.max(voices, 3));
}

function stackFrom(bottom: number, classes: readonly number[], voices: number): number[] {
  const notes: number[] = [];
  for (let pitch = bottom; notes.length < voices; pitch++) if (classes.includes(pitchClass(pitch))) notes.push(pitch);
  return notes;
}

/** How far the voices move, plus a little for drifting away as a whole. */
function travel(from: readonly number[], to: readonly number[]): number {
  const steps = to.map((note, i) => Math.abs(note - (from[i] ?? from.at(-1)!)));
  return steps.reduce((sum, step) => sum + step, 0) + Math.abs(mean(to) - mean(from));
}

/** Neighbouring voices a semitone apart. */
const rubs = (notes: readonly number[]) => notes.filter((note, i) => notes[i + 1] === note + 1).length;

const mean = (notes: readonly number[]) => notes.reduce((sum, note) => sum + note, 0) / notes.length;

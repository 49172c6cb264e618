import type { Random } from "#lib/kernel/random.ts";
import type { Note, Part, Role } from "./score.ts";
import { soundOf } from "./sounds.ts";
import type { Vibe } from "./vibes/vibe.ts";

/** One key pressed or released, in seconds from the start. */
export type KeyStroke = { seconds: number; pitch: number; velocity: number; press: boolean };

/** How far, in seconds, a player strays from the beat. */
const LOOSENESS = 0.006;
/** How far behind the beat a seat sits. */
const LAID_BACK: Partial<Record<Role, number>> = { lead: 0.006, comp: 0.004, bass: 0.002 };
const VELOCITY_FLOOR = 22;
const VELOCITY_SPAN = 98;
/** A key must come up before it goes down again. */
const KEY_GAP = 0.008;

/** Turns written notes into strokes: swing, the small untidiness of hands, strummed chords, sounds that speak late. */
export function perform(part: Part, bpm: number, swing: Vibe["swing"], chance: Random): KeyStroke[] {
  const { articulation, onset = 0 } = soundOf(part.sound);
  const beat = 60 / bpm;
  const late = LAID_BACK[part.role] ?? 0;
  const played = withStrum(part).map(({ note, delay }) => {
    const stray = (chance.next() + chance.next() - 1) * LOOSENESS;
    const start = Math.max(0, swung(note.at, swing) * beat + late + delay + stray - onset);
    const end = swung(note.at + note.length * articulation, swing) * beat - onset;
    const force = note.velocity * chance.between(0.95, 1.05);
    return { start, end: Math.max(end, start + 0.03), pitch: note.pitch, velocity: midiVelocity(force) };
  });
  return clearKeys(played).flatMap(({ start, end, pitch, velocity }) => [
    { seconds: start, pitch, velocity, press: true },
    { seconds: end, pitch, velocity: 0, press: false },
  ]);
}

/**
 * Moves a time within its pair of notes: the first half of the pair stretches, the second shrinks.
 * Beats in, beats out; whole pairs stay where they are.
 */
export function swung(at: number, { unit, amount }: Vibe["swing"]): number {
  const pair = unit * 2;
  const start = Math.floor(at / pair) * pair;
  const inside = at - start;
  const middle = unit * (1 + amount);
  return start + (inside < unit ? (inside * middle) / unit : middle + ((inside - unit) * (pair - middle)) / unit);
}

/** Chords on a strummed instrument open from the lowest string, off the beat from the highest. */
function withStrum(part: Part): { note: Note; delay: number }[] {
  const { spread = 0 } = soundOf(part.sound);
  const struck = Map.groupBy(part.notes, (note) => note.at);
  return [...struck.values()].flatMap((chord) => {
    const upwards = (chord[0]!.at * 2) % 1 === 0 ? 1 : -1;
    const order = chord.toSorted((a, b) => upwards * (a.pitch - b.pitch));
    return order.map((note, i) => ({ note, delay: i * spread }));
  });
}

type Played = { start: number; end: number; pitch: number; velocity: number };

function clearKeys(played: Played[]): Played[] {
  const byKey = Map.groupBy(played, (note) => note.pitch);
  return [...byKey.values()].flatMap((notes) => {
    const inOrder = notes.toSorted((a, b) => a.start - b.start);
    return inOrder
      .map((note, i) => {
        const next = inOrder[i + 1];
        return next ? { ...note, end: Math.min(note.end, next.start - KEY_GAP) } : note;
      })
      .filter((note) => note.end > note.start);
  });
}

const midiVelocity = (force: number) => Math.round(VELOCITY_FLOOR + VELOCITY_SPAN * Math.min(Math.max(force, 0), 1));

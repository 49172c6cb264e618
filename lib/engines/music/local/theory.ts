import { Chord, Note, RomanNumeral, Scale } from "tonal";

/** A pitch class: 0 is C, 11 is B. */
export type PitchClass = number;

export type Mode = "major" | "lydian" | "mixolydian" | "minor" | "dorian";

export type Key = {
  /** For example "D major". */
  name: string;
  tonic: string;
  mode: Mode;
  scale: PitchClass[];
};

export type Harmony = {
  /** As written in the vibe, for example "IIm7". */
  symbol: string;
  root: PitchClass;
  /** Root first, then upwards as the chord is spelled. */
  tones: PitchClass[];
  /** The notes a melody may step through while this chord sounds. */
  scale: PitchClass[];
};

export const pitchClass = (pitch: number): PitchClass => ((Math.round(pitch) % 12) + 12) % 12;

/** Names a key the way a musician would: the shade of the mode only where it is not plain major or minor. */
export function keyOf(tonic: string, mode: Mode): Key {
  return { name: `${tonic} ${mode}`, tonic, mode, scale: chromas(Scale.get(`${tonic} ${mode}`).notes) };
}

/**
 * Reads a chord given as a degree of the key with its quality, such as "I", "VIm7" or "bVIImaj7".
 * Degrees count from the major scale, so that the third degree in minor is written bIII.
 * Throws a RangeError for a symbol that is no chord: the vibes are data, and a slip there must not sound.
 */
export function harmonyOf(symbol: string, key: Key): Harmony {
  const degree = RomanNumeral.get(symbol);
  if (degree.empty || !degree.interval) throw new RangeError(`"${symbol}" is not a degree of the scale`);
  const tones = chromas(Chord.getChord(degree.chordType, Note.transpose(key.tonic, degree.interval)).notes);
  if (tones.length === 0) throw new RangeError(`"${symbol}" is not a chord`);
  return { symbol, root: tones[0]!, tones, scale: colouredScale(key.scale, tones) };
}

/**
 * The scale of the key bent to the chord: a borrowed chord tone replaces the scale's neighbours that would rub
 * against it, as the leading tone of a dominant in minor does.
 */
function colouredScale(scale: PitchClass[], tones: PitchClass[]): PitchClass[] {
  const borrowed = tones.filter((tone) => !scale.includes(tone));
  const kept = scale.filter((step) => tones.includes(step) || !borrowed.some((tone) => semitonesApart(step, tone) === 1));
  return [...new Set([...kept, ...tones])].toSorted((a, b) => a - b);
}

/** The shorter way round between two pitch classes, 0 to 6. */
export function semitonesApart(a: PitchClass, b: PitchClass): number {
  const distance = Math.abs(a - b) % 12;
  return Math.min(distance, 12 - distance);
}

/** True where a held note a semitone above a chord tone would sound like a mistake. */
export function clashes(pitch: number, harmony: Harmony): boolean {
  const chroma = pitchClass(pitch);
  return !harmony.tones.includes(chroma) && harmony.tones.includes(pitchClass(chroma - 1));
}

/** The pitch nearest to `target` whose class is in `classes`; the lower one when two are as near. */
export function nearestPitch(target: number, classes: readonly PitchClass[]): number {
  const centre = Math.round(target);
  for (let distance = 0; distance <= 6; distance++) {
    if (classes.includes(pitchClass(centre - distance))) return centre - distance;
    if (classes.includes(pitchClass(centre + distance))) return centre + distance;
  }
  return centre;
}

/** Moves a pitch by a number of steps along a scale; a pitch outside the scale first goes to its nearest step. */
export function stepAlong(pitch: number, steps: number, scale: readonly PitchClass[]): number {
  let at = nearestPitch(pitch, scale);
  const direction = Math.sign(steps);
  for (let left = Math.abs(steps); left > 0; left--) {
    do at += direction;
    while (!scale.includes(pitchClass(at)));
  }
  return at;
}

/** Shifts a pitch by octaves until it lies in [low, high]; the range must span at least an octave. */
export function intoRange(pitch: number, [low, high]: readonly [number, number]): number {
  let at = pitch;
  while (at < low) at += 12;
  while (at > high) at -= 12;
  return at;
}

function chromas(notes: string[]): PitchClass[] {
  return notes.map((note) => Note.chroma(note)).filter((chroma) => chroma !== undefined);
}

import { rootPitch } from "./bassline.ts";
import { nextHarmony, type Chart } from "./chart.ts";
import { strike } from "./drums.ts";
import type { Note, Part } from "./score.ts";
import type { Sound } from "./sounds.ts";
import { BEATS_PER_BAR } from "./tempo.ts";
import { intoRange, nearestPitch, stepAlong, type Harmony } from "./theory.ts";
import type { AccentKind, Vibe } from "./vibes/vibe.ts";

type Moment = { at: number; harmony: Harmony; chart: Chart; bpm: number };
type Voice = { sound: Sound; notes: Note[] };

/** The reversed cymbal swells for this many seconds before it breaks off. */
const SWELL_SECONDS = 1.0;

/** The marks at the seams of the form: swells, booms, runs and bells, gathered by instrument. */
export function playAccents(vibe: Vibe, chart: Chart, bpm: number): Part[] {
  const voices = seams(vibe, chart).flatMap(({ kind, at, harmony }) => ACCENTS[kind]({ at, harmony, chart, bpm }));
  const sounds = [...new Set(voices.map((voice) => voice.sound))];
  return sounds.map((sound) => ({
    role: "accent",
    sound,
    featured: false,
    notes: voices.filter((voice) => voice.sound === sound).flatMap((voice) => voice.notes),
  }));
}

function seams(vibe: Vibe, chart: Chart): { kind: AccentKind; at: number; harmony: Harmony }[] {
  const sections = chart.bars.flatMap((bar, index) =>
    bar.inSection > 0 ? [] : (vibe.accents[bar.kind] ?? []).map((kind) => ({ kind, at: index * BEATS_PER_BAR, harmony: bar.chords[0]!.harmony })),
  );
  const end = (vibe.accents.end ?? []).map((kind) => ({ kind, at: chart.bars.length * BEATS_PER_BAR, harmony: chart.home }));
  return [...sections, ...end];
}

const ACCENTS: Record<AccentKind, (moment: Moment) => Voice[]> = {
  riser: ({ at, bpm }) => {
    const length = Math.min(at, (SWELL_SECONDS * bpm) / 60);
    return length === 0 ? [] : [{ sound: "reverseCymbal", notes: [{ at: at - length, length, pitch: 60, velocity: 0.8 }] }];
  },
  boom: ({ at, harmony }) => [
    { sound: "taiko", notes: [36, 43].map((pitch) => ({ at, length: 4, pitch, velocity: 1 })) },
    { sound: "timpani", notes: [{ at, length: 4, pitch: intoRange(rootPitch(harmony, "celli"), [38, 50]), velocity: 0.9 }] },
  ],
  gliss: ({ at, harmony }) => {
    const count = 9;
    const bottom = nearestPitch(60, [harmony.root]);
    // From the very beginning the run starts on the beat; later it arrives there.
    const from = at === 0 ? 0 : at - 1;
    return [
      {
        sound: "harp",
        notes: Array.from({ length: count }, (_, i) => ({
          at: from + i / (count - 1),
          length: 2,
          pitch: stepAlong(bottom, i * 2, harmony.tones.length > 3 ? harmony.tones : harmony.scale),
          velocity: 0.5 + (0.35 * i) / count,
        })).filter((note) => note.pitch <= 96),
      },
    ];
  },
  roll: ({ at, chart }) => {
    const strokes = BEATS_PER_BAR * 8;
    const target = nextHarmony(chart, Math.floor(at / BEATS_PER_BAR));
    const pitch = intoRange(rootPitch(target, "celli"), [38, 50]);
    return [
      {
        sound: "timpani",
        notes: Array.from({ length: strokes }, (_, i) => ({ at: at + i / 8, length: 0.2, pitch, velocity: 0.25 + (0.55 * i) / strokes })),
      },
    ];
  },
  cymbal: ({ at }) => [{ sound: "standardKit", notes: strike("crash", "standardKit", at, 0.75) }],
  bell: ({ at, harmony }) => {
    const root = nearestPitch(86, [harmony.root]);
    return [{ sound: "celesta", notes: [root, stepAlong(root, 2, harmony.tones)].map((pitch, i) => ({ at: at + i / 4, length: 3, pitch, velocity: 0.7 })) }];
  },
};

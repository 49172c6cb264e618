import { rootPitch } from "./bassline.ts";
import type { Chart } from "./chart.ts";
import { strike } from "./drums.ts";
import type { Seat } from "./ensemble.ts";
import { reachable } from "./figures.ts";
import { lastNote } from "./melody.ts";
import { STEPS_PER_BEAT } from "./pattern.ts";
import type { Note } from "./score.ts";
import { soundOf } from "./sounds.ts";
import { BEATS_PER_BAR } from "./tempo.ts";
import type { Vibe } from "./vibes/vibe.ts";
import { voiceChord } from "./voicing.ts";

/** What share of the ring the last chord is held; the room and the strings carry the rest. */
const HELD = 0.72;
const STACCATO_BEATS = 0.35;

/** What one seat plays on and after the final downbeat: the home chord, struck with the others and left to ring. */
export function playEnding(vibe: Vibe, seat: Seat, chart: Chart, played: readonly Note[], ringBeats: number): Note[] {
  const downbeat = chart.bars.length * BEATS_PER_BAR;
  const { hits, force, cymbal } = vibe.ending;
  return hits.flatMap((step, i) => {
    const at = downbeat + step / STEPS_PER_BEAT;
    const rings = i === hits.length - 1;
    const length = rings ? Math.max(STACCATO_BEATS, (ringBeats - step / STEPS_PER_BEAT) * HELD) : STACCATO_BEATS;
    if (soundOf(seat.sound).kit || seat.role === "drums") return seat.role === "drums" ? lastStrokes(seat, at, force, rings ? cymbal : 0) : [];
    return finalPitches(vibe, seat, chart, played).map((pitch) => ({ at, length, pitch, velocity: rings ? force : force * 0.88 }));
  });
}

function lastStrokes(seat: Seat, at: number, force: number, cymbal: number): Note[] {
  return [...strike("kick", seat.sound, at, force), ...(cymbal > 0 ? strike("crash", seat.sound, at, cymbal) : [])];
}

function finalPitches(vibe: Vibe, seat: Seat, chart: Chart, played: readonly Note[]): number[] {
  const { home } = chart;
  if (seat.role === "bass") return [rootPitch(home, seat.sound)];
  if (seat.role === "lead") return [lastNote(played, home.tones, reachable(vibe.lead.register, seat.sound))];
  if (seat.role === "drums" || seat.role === "percussion") return [];
  const figure = vibe[seat.role];
  const before = played.filter((note) => note.at === played.at(-1)?.at).map((note) => note.pitch);
  return voiceChord(home, before.length > 1 ? before : [], reachable(figure.register, seat.sound), figure.voices);
}

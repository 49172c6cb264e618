import type { Random } from "#lib/kernel/random.ts";
import { harmonyAt, type Chart, type ChartBar } from "./chart.ts";
import { reachable } from "./figures.ts";
import { barOf, metricWeight, STEPS_PER_BEAT, type Hit } from "./pattern.ts";
import type { Note } from "./score.ts";
import type { Sound } from "./sounds.ts";
import { BEATS_PER_BAR } from "./tempo.ts";
import { clashes, nearestPitch, pitchClass, stepAlong } from "./theory.ts";
import type { LeadStyle } from "./vibes/vibe.ts";

/** The idea of a tune: a rhythm, and how many scale steps each note lies above the first. */
type Motif = { rhythm: string; contour: number[] };

/** How many motifs are tried before the best is kept. */
const AUDITIONS = 24;

/**
 * The tune. One motif opens the phrase and comes back on each chord, so that it is remembered after a bar; an answer
 * closes the phrase, and the lift sings the motif higher.
 */
export function playLead(style: LeadStyle, sound: Sound, chart: Chart, plays: (bar: number) => boolean, chance: Random): Note[] {
  const register = reachable(style.register, sound);
  const call = motif(chance.pick(style.calls), chance);
  const answer = motif(chance.pick(style.answers), chance, -1);
  const lift = style.lifts ? motif(chance.pick(style.lifts), chance) : call;
  const notes: Note[] = [];
  for (const [index, bar] of chart.bars.entries()) {
    if (!plays(index)) continue;
    const closing = (bar.closes && bar.inSection > 0) || bar.inSection % 4 === 3;
    const idea = closing ? answer : bar.kind === "lift" ? lift : call;
    notes.push(...sing(idea, bar, index, anchorOf(register, bar), register, style.chromatic, chance));
  }
  return notes;
}

/** Where a bar's first note is looked for: the middle of the register, higher in the lift and in every second bar. */
function anchorOf([low, high]: readonly [number, number], bar: ChartBar): number {
  const height = (bar.kind === "lift" ? 0.58 : 0.38) + (bar.inSection % 2) * 0.1;
  return low + (high - low) * height;
}

function sing(
  idea: Motif,
  bar: ChartBar,
  index: number,
  anchor: number,
  [low, high]: readonly [number, number],
  chromatic: number,
  chance: Random,
): Note[] {
  const hits = barOf(idea.rhythm, 0);
  const first = nearestPitch(anchor, harmonyAt(bar, 0).tones);
  const pitches = hits.map((hit, i) => {
    const harmony = harmonyAt(bar, hit.step);
    const wanted = stepAlong(first, idea.contour[i]!, harmony.scale);
    const pitch = carriesChord(hit) || (hit.length >= 2 && clashes(wanted, harmony)) ? nearestPitch(wanted, harmony.tones) : wanted;
    return foldInto(pitch, low, high);
  });
  return hits.map((hit, i) => {
    const slides = i + 1 < hits.length && hit.length === 1 && hit.step % 4 === 2 && chance.chance(chromatic);
    return {
      at: index * BEATS_PER_BAR + hit.step / STEPS_PER_BEAT,
      length: hit.length / STEPS_PER_BEAT,
      pitch: slides ? pitches[i + 1]! - 1 : pitches[i]!,
      velocity: 0.84 * metricWeight(hit.step) * bar.energy,
    };
  });
}

/** Notes on the beat and long notes say which chord it is; the rest may pass between. */
const carriesChord = (hit: Hit) => hit.step % 8 === 0 || hit.length >= 3;

const foldInto = (pitch: number, low: number, high: number) => (pitch > high ? pitch - 12 : pitch < low ? pitch + 12 : pitch);

/** Invents contours for a rhythm and keeps the one that sings best. `lean` tilts it up (1) or down (-1). */
function motif(rhythm: string, chance: Random, lean = 0): Motif {
  const count = barOf(rhythm, 0).length;
  const tried = Array.from({ length: AUDITIONS }, () => inventContour(count, lean, chance));
  return { rhythm, contour: tried.reduce((best, next) => (appeal(next, lean) > appeal(best, lean) ? next : best)) };
}

function inventContour(count: number, lean: number, chance: Random): number[] {
  const contour = [0];
  while (contour.length < count) {
    const step = chance.chance(0.18) ? chance.pick([3, 4, -3]) : chance.pick([1, 1, -1, -1, 2, -2, 0, lean]);
    contour.push(contour.at(-1)! + step);
  }
  return contour;
}

/**
 * What makes a contour easy to remember: a span of about a sixth, one leap that later steps win back, few repeated
 * notes, a high point that comes once and not at once.
 */
function appeal(contour: readonly number[], lean: number): number {
  const steps = contour.slice(1).map((degree, i) => degree - contour[i]!);
  const top = Math.max(...contour);
  const span = top - Math.min(...contour);
  const leaps = steps.filter((step) => Math.abs(step) > 2).length;
  const unrecovered = steps.filter((step, i) => Math.abs(step) > 2 && Math.sign(steps[i + 1] ?? -step) === Math.sign(step)).length;
  const repeats = steps.filter((step) => step === 0).length;
  const peaks = contour.filter((degree) => degree === top).length;
  return (
    -Math.abs(span - 5) - Math.abs(leaps - 1) - 2 * unrecovered - 1.5 * Math.max(0, repeats - 1) - (peaks - 1) -
    (contour[0] === top ? 1 : 0) + lean * Math.sign(contour.at(-1)!)
  );
}

/** The last note of the tune: the home chord's note that lies nearest above where the tune was. */
export function lastNote(tune: readonly Note[], home: readonly number[], register: readonly [number, number]): number {
  const from = tune.at(-1)?.pitch ?? (register[0] + register[1]) / 2;
  const resting = home.slice(0, 3).map(pitchClass);
  return foldInto(nearestPitch(from, resting), register[0], register[1]);
}

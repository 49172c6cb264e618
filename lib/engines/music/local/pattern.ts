/**
 * A small notation for rhythm, so that the vibes can be read and changed like a score.
 *
 * One character is a sixteenth note, sixteen make a bar; spaces are for the eye. `.` is a rest, `-` holds what came
 * before, anything else begins a sound. What the other characters mean is up to the part that reads them.
 */
export const STEPS_PER_BAR = 16;
export const STEPS_PER_BEAT = 4;

export type Hit = {
  /** In sixteenths from the start of the bar. */
  step: number;
  /** In sixteenths, holds included. */
  length: number;
  symbol: string;
};

/** Reads one bar of a pattern; patterns of several bars repeat. Throws where a pattern is not made of whole bars. */
export function barOf(pattern: string, bar: number): Hit[] {
  const steps = pattern.replaceAll(" ", "");
  if (steps.length === 0 || steps.length % STEPS_PER_BAR !== 0) throw new RangeError(`"${pattern}" is not made of whole bars`);
  const from = (bar % (steps.length / STEPS_PER_BAR)) * STEPS_PER_BAR;
  return hitsOf(steps.slice(from, from + STEPS_PER_BAR));
}

function hitsOf(steps: string): Hit[] {
  const hits: Hit[] = [];
  for (const [step, symbol] of [...steps].entries()) {
    if (symbol === ".") continue;
    const last = hits.at(-1);
    if (symbol !== "-") hits.push({ step, length: 1, symbol });
    else if (last) last.length = step - last.step + 1;
  }
  return hits;
}

/** How much weight a step carries in common time, from 1 on the first beat down to 0.72 between the eighths. */
export function metricWeight(step: number): number {
  if (step === 0) return 1;
  if (step === 8) return 0.94;
  if (step % 4 === 0) return 0.9;
  return step % 2 === 0 ? 0.82 : 0.74;
}

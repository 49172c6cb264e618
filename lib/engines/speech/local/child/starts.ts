/**
 * Completes the starts of a sentence's words where the synthesiser left some out: first from the `spoken` word times
 * that fall into the gap, else by spreading the words evenly over it. The result rises and stays within `end`.
 */
export function filledStarts(starts: readonly (number | undefined)[], spoken: readonly number[], end: number): number[] {
  const filled: number[] = [];
  for (const [i, start] of starts.entries()) {
    const before = filled.at(-1) ?? 0;
    filled.push(Math.min(end, Math.max(before, start ?? inGap(starts, i, before, spoken, end))));
  }
  return filled;
}

function inGap(starts: readonly (number | undefined)[], i: number, before: number, spoken: readonly number[], end: number): number {
  if (i === 0) return 0;
  const next = starts.findIndex((start, k) => k > i && start !== undefined);
  const [until, missing] = next < 0 ? [end, starts.length - i] : [starts[next]!, next - i];
  return spoken.find((time) => time > before && time < until) ?? before + (until - before) / (missing + 1);
}

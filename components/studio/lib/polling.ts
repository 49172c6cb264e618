/** Milliseconds until the next look, growing with how often one has looked: 1.5 s at first, 15 s at most. */
export function pollingInterval(looks: number): number {
  return Math.min(15_000, Math.round(1500 * 1.25 ** Math.min(looks, 12)));
}

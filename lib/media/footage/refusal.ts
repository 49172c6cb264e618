/** Why footage can't be taken, as a sentence for the person who sent it. Thrown and caught in the child process. */
export class Refusal extends Error {}

/** Minutes and seconds for a sentence: "0:07". */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Progress as it was seen at a moment (milliseconds). */
export type Sample = { at: number; progress: number };

const WINDOW_MS = 20_000;
const NEEDED_MS = 2_500;

/** Adds what was just seen and forgets what is too old to say how fast it goes now. */
export function observe(samples: readonly Sample[], seen: Sample): Sample[] {
  const last = samples.at(-1);
  // Progress that falls back means that another worker took over: what was measured before no longer counts.
  if (last && seen.progress < last.progress) return [seen];
  return [...samples.filter((sample) => seen.at - sample.at <= WINDOW_MS), seen];
}

/** Seconds until it is done at the speed of the last moments, or null while that can't be told. */
export function secondsLeft(samples: readonly Sample[], now: number): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < NEEDED_MS) return null;
  const rate = (last.progress - first.progress) / (last.at - first.at);
  if (rate <= 0) return null;
  return Math.max(0, (1 - last.progress) / rate - (now - last.at)) / 1000;
}

/** How a person would say it: exact figures would promise too much. */
export function sayTimeLeft(seconds: number | null): string | null {
  if (seconds === null) return null;
  if (seconds < 5) return "a few seconds left";
  if (seconds < 50) return `about ${Math.ceil(seconds / 5) * 5} s left`;
  if (seconds < 90) return "about a minute left";
  return `about ${Math.round(seconds / 60)} min left`;
}

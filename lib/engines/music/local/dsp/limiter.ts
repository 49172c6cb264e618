const LOOK_AHEAD = 0.004;
const RELEASE = 0.09;

/**
 * Holds a stereo signal under a ceiling, in place. It looks a few milliseconds ahead, so that the gain is down before
 * the peak comes, and both channels share one gain, so that the picture does not lean.
 */
export function limit(left: Float32Array, right: Float32Array, ceiling: number, sampleRate: number): void {
  const ahead = Math.round(LOOK_AHEAD * sampleRate);
  const gains = smoothed(earliestGains(left, right, ceiling, ahead), ahead, Math.exp(-1 / (RELEASE * sampleRate)));
  for (let i = 0; i < left.length; i++) {
    left[i]! *= gains[i]!;
    right[i]! *= gains[i]!;
  }
}

/** For every sample the gain that the loudest of the next `ahead` samples needs (a sliding minimum). */
function earliestGains(left: Float32Array, right: Float32Array, ceiling: number, ahead: number): Float32Array {
  const length = left.length;
  const needed = new Float32Array(length);
  for (let i = 0; i < length; i++) needed[i] = Math.min(1, ceiling / Math.max(Math.abs(left[i]!), Math.abs(right[i]!), 1e-9));
  const gains = new Float32Array(length);
  const window = new Int32Array(length);
  let head = 0;
  let tail = 0;
  for (let i = length - 1; i >= 0; i--) {
    while (tail > head && needed[window[tail - 1]!]! >= needed[i]!) tail--;
    window[tail++] = i;
    while (window[head]! > i + ahead) head++;
    gains[i] = needed[window[head]!]!;
  }
  return gains;
}

/** Lets the gain recover slowly, then averages it over the look-ahead so that it never steps. */
function smoothed(gains: Float32Array, ahead: number, release: number): Float32Array {
  let held = 1;
  for (let i = 0; i < gains.length; i++) {
    held = Math.min(gains[i]!, 1 - (1 - held) * release);
    gains[i] = held;
  }
  const out = new Float32Array(gains.length);
  let sum = ahead;
  for (let i = 0; i < gains.length; i++) {
    sum += gains[i]! - (i >= ahead ? gains[i - ahead]! : 1);
    out[i] = sum / ahead;
  }
  return out;
}

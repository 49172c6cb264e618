export type Room = {
  /** Seconds until the reverberation has fallen by 60 dB. */
  decay: number;
  /** 0 is a padded room, 1 bare walls. */
  bright: number;
};

/** Delay lengths in seconds, without common factors, so that no pitch of its own rings in the room. */
const LINES = [0.0297, 0.0371, 0.0411, 0.0437, 0.0531, 0.0613, 0.0677, 0.0743];
const PRE_DELAY = 0.012;
const DIFFUSERS = [0.0047, 0.0036, 0.0127, 0.0093];
const DIFFUSION = 0.62;

/**
 * A room as a feedback delay network (Jot's design): eight delays mixed by a Householder matrix, each losing treble
 * faster than bass. Mono in, decorrelated stereo out; the output is added to `left` and `right`.
 */
export function reverb(room: Room, sampleRate: number): (input: Float32Array, left: Float32Array, right: Float32Array, count: number) => void {
  const preDelay = delayLine(Math.round(PRE_DELAY * sampleRate));
  const diffusers = DIFFUSERS.map((seconds) => allPass(Math.round(seconds * sampleRate)));
  const lines = LINES.map((seconds) => ({
    buffer: new Float32Array(Math.round(seconds * sampleRate)),
    at: 0,
    gain: 10 ** ((-3 * seconds) / room.decay),
    muffled: 0,
  }));
  const damping = 0.62 - 0.45 * room.bright;
  const outputs = new Float32Array(lines.length);
  return (input, left, right, count) => {
    for (let i = 0; i < count; i++) {
      let fed = preDelay(input[i]!);
      for (const diffuse of diffusers) fed = diffuse(fed);
      let sum = 0;
      for (const [k, line] of lines.entries()) {
        line.muffled += (1 - damping) * (line.buffer[line.at]! * line.gain - line.muffled);
        outputs[k] = line.muffled;
        sum += line.muffled;
      }
      const reflected = (2 / lines.length) * sum;
      for (const [k, line] of lines.entries()) {
        line.buffer[line.at] = fed + outputs[k]! - reflected;
        if (++line.at === line.buffer.length) line.at = 0;
      }
      left[i]! += outputs[0]! - outputs[2]! + outputs[4]! - outputs[6]!;
      right[i]! += outputs[1]! - outputs[3]! + outputs[5]! - outputs[7]!;
    }
  };
}

function delayLine(length: number): (input: number) => number {
  const buffer = new Float32Array(length);
  let at = 0;
  return (input) => {
    const output = buffer[at]!;
    buffer[at] = input;
    if (++at === length) at = 0;
    return output;
  };
}

/** Schroeder's all-pass: smears a click into a burst and leaves the spectrum alone. */
function allPass(length: number): (input: number) => number {
  const buffer = new Float32Array(length);
  let at = 0;
  return (input) => {
    const delayed = buffer[at]!;
    const stored = input + delayed * DIFFUSION;
    buffer[at] = stored;
    if (++at === length) at = 0;
    return delayed - stored * DIFFUSION;
  };
}

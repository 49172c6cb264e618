/** Sound in memory, as everything in this folder hands it on: 48 kHz stereo, 32-bit float, both sides equally long. */
export type Sound = { left: Float32Array; right: Float32Array };

export const SAMPLE_RATE = 48_000;

/** Samples in a number of frames at a frame rate. */
export function samplesOf(frames: number, fps: number): number {
  return Math.round((frames * SAMPLE_RATE) / fps);
}

export function silence(samples: number): Sound {
  return { left: new Float32Array(samples), right: new Float32Array(samples) };
}

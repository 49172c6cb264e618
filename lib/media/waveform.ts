import type { Sound } from "#lib/media/sound.ts";

/** The loudest sample of each of `bars` equal stretches, 0…1: what a player draws under its playhead. */
export function waveform(sound: Sound, bars: number): number[] {
  const samples = sound.left.length;
  return Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor((bar * samples) / bars);
    const to = Math.floor(((bar + 1) * samples) / bars);
    let peak = 0;
    for (let i = from; i < to; i++) peak = Math.max(peak, Math.abs(sound.left[i]!), Math.abs(sound.right[i]!));
    return Math.min(1, peak);
  });
}

import type { Composition } from "#lib/composition/model.ts";
import { duckingLevel } from "#lib/composition/timeline/ducking.ts";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { mix, type MixTrack } from "#lib/media/mix.ts";
import { SAMPLE_RATE, samplesOf, type Sound } from "#lib/media/sound.ts";
import type { AssetFiles } from "#lib/render/host.ts";

/**
 * All that is heard of a composition, mixed but not mastered: tracks at their places with fades and gains, music and
 * clips stepping back under the narration.
 *
 * @throws Error when a track's asset has no file
 */
export function mixSound(composition: Composition, assets: AssetFiles): Sound {
  const decoded = new Map<string, Sound>();
  const tracks = composition.audio.map((track): MixTrack => {
    const file = assets[track.asset];
    if (file === undefined) throw new Error(`there is no file for asset ${track.asset}`);
    const sound = decoded.get(file) ?? decodeSound(file);
    decoded.set(file, sound);
    const samples = (frames: number | undefined) => samplesOf(frames ?? 0, composition.fps);
    return {
      sound,
      gain: track.gain,
      from: samples(track.from),
      samples: samples(track.frames),
      offset: samples(track.offset),
      fadeIn: samples(track.fadeIn),
      fadeOut: samples(track.fadeOut),
      level: duckingLevel(composition, track).map(({ at, gain }) => ({ at: at * SAMPLE_RATE, gain })),
    };
  });
  return mix(tracks, samplesOf(composition.frames, composition.fps));
}

import { AV_CHANNEL_ORDER_UNSPEC, type AVSampleFormat } from "node-av/constants";
import { avChannelLayoutDefault, avChannelLayoutDescribe, avGetSampleFmtName, type Frame, type Packet, type Stream } from "node-av/lib";
import { type Filters, openFilters } from "#lib/media/av/filter-graph.ts";
import { found } from "#lib/media/av/native.ts";
import { AAC_BLOCK } from "#lib/media/encode/aac.ts";
import type { ClipFile } from "#lib/media/footage/clip-file.ts";
import { openDecoder, type Timed } from "#lib/media/footage/decoder.ts";
import type { Footage } from "#lib/media/footage/job.ts";
import { MAX_SECONDS, WAVEFORM_BARS } from "#lib/media/footage/limits.ts";
import { type LoudnessMeter, openLoudnessMeter } from "#lib/media/loudness.ts";
import { SAMPLE_RATE } from "#lib/media/sound.ts";

/** How a clip sounds; a track of which nothing could be read is no sound. */
export type Heard = Pick<Footage, "hasSound" | "loudness" | "waveform">;

/** The source's sound on its way into the clip, in step with the picture. */
export type SoundTrack = {
  /** Decodes and converts what is in a packet; null flushes. */
  take(packet: Packet | null): void;
  /** Codes what lies before that moment of the clip. */
  codeUntil(seconds: number): void;
  /** Cuts the sound off where the clip ends, and says how it sounds. */
  finish(seconds: number): Heard;
  free(): void;
};

export const SILENCE: Heard = { hasSound: false, loudness: null, waveform: [] };

/** Quieter than this is silence (the gate of EBU R 128). */
const SILENT = -70;
/** Samples that one peak stands for: finer than a bar of the shortest clip, and a whole number of them in a block. */
const PEAK = 128;

/**
 * To 48 kHz stereo: mono goes to both sides, more channels are mixed down without clipping. Gaps become silence and
 * overlaps are cut, so that sound and picture keep together.
 */
const FILTERS = `aresample=${SAMPLE_RATE}:async=1:min_hard_comp=0.05:first_pts=0:rematrix_maxval=1,aformat=sample_fmts=fltp:channel_layouts=stereo,asetnsamples=n=${AAC_BLOCK}:p=0`;

export function openSoundTrack(stream: Stream, origin: number, clip: ClipFile): SoundTrack {
  const decoder = openDecoder(stream, 1);
  const meter = openLoudnessMeter();
  const peaks: number[] = [];
  const waiting: Frame[] = [];
  let filters: (Filters & { source: string }) | null = null;
  let coded = 0;

  const convert = ({ frame, seconds }: Timed) => {
    if (frame.channelLayout.order === AV_CHANNEL_ORDER_UNSPEC) frame.channelLayout = avChannelLayoutDefault(frame.channelLayout.nbChannels);
    const source = describe(frame);
    filters ??= { ...openFilters("sound", source, FILTERS), source };
    const at = seconds === null ? null : seconds - origin;
    // Sound that changes its form midway, or claims a time outside the clip, is damage.
    if (filters.source !== source || at === null || at < -5 || at > MAX_SECONDS) return;
    frame.pts = BigInt(Math.round(at * frame.sampleRate));
    filters.push(frame);
    collect();
  };
  const collect = () => {
    for (const frame of filters?.ready() ?? []) waiting.push(found(frame.clone(), "room for sound"));
  };
  const code = (block: Frame) => {
    clip.sound(block);
    coded += block.nbSamples;
    addPeaks(peaks, block);
    meter.take(block);
    block.free();
  };
  const codeUntil = (seconds: number) => {
    const blocks = Math.floor((seconds * SAMPLE_RATE - coded) / AAC_BLOCK);
    for (const block of waiting.splice(0, Math.max(0, blocks))) code(block);
  };
  return {
    take(packet) {
      for (const timed of decoder.decode(packet)) convert(timed);
      if (packet !== null || filters === null) return;
      filters.push(null);
      collect();
    },
    codeUntil,
    finish(seconds) {
      codeUntil(seconds);
      const left = Math.round(seconds * SAMPLE_RATE) - coded;
      const last = waiting.shift();
      if (last && left > 0) {
        last.nbSamples = Math.min(last.nbSamples, left);
        code(last);
      }
      clip.sound(null);
      if (coded === 0) return SILENCE;
      return { hasSound: true, loudness: loudnessOf(meter), waveform: bars(peaks, Math.ceil((seconds * SAMPLE_RATE) / PEAK)) };
    },
    free() {
      filters?.free();
      for (const block of waiting) block.free();
      meter.free();
      decoder.free();
    },
  };
}

function describe(frame: Frame): string {
  const format = avGetSampleFmtName(frame.format as AVSampleFormat);
  return `sample_rate=${frame.sampleRate}:sample_fmt=${format}:channel_layout=${avChannelLayoutDescribe(frame.channelLayout)}:time_base=1/${frame.sampleRate}`;
}

function loudnessOf(meter: LoudnessMeter): number | null {
  const { integrated } = meter.read();
  return integrated > SILENT ? integrated : null;
}

function addPeaks(peaks: number[], block: Frame): void {
  const sides = found(block.extendedData, "sound memory").map((side) => new Float32Array(side.buffer, side.byteOffset, block.nbSamples));
  for (let at = 0; at < block.nbSamples; at += PEAK) {
    let peak = 0;
    for (const side of sides) for (let i = at; i < Math.min(at + PEAK, side.length); i++) peak = Math.max(peak, Math.abs(side[i]!));
    peaks.push(peak);
  }
}

function bars(peaks: readonly number[], length: number): number[] {
  return Array.from({ length: WAVEFORM_BARS }, (_, bar) => {
    const from = Math.floor((bar * length) / WAVEFORM_BARS);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * length) / WAVEFORM_BARS));
    return Math.min(1, Math.max(0, ...peaks.slice(from, to)));
  });
}

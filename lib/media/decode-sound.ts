import { AV_CHANNEL_LAYOUT_STEREO, AV_CHANNEL_ORDER_UNSPEC, AV_SAMPLE_FMT_FLT } from "node-av/constants";
import { avChannelLayoutDefault, Frame, SoftwareResampleContext } from "node-av/lib";
import { check } from "#lib/media/av/native.ts";
import { decode, openInput } from "#lib/media/av/input.ts";
import { SAMPLE_RATE, type Sound } from "#lib/media/sound.ts";

/** FFmpeg spreads one channel over two at the power it had alone; browsers, and all that measures here, play it in full on both. */
const MONO = Math.SQRT2;

/**
 * The sound of a file, resampled to 48 kHz stereo (mono goes to both sides in full), the codec's own padding cut off.
 * Throws when the file has none. Runs to the end on the calling thread; for trusted files only.
 */
export function decodeSound(file: string): Sound {
  const input = openInput(file);
  try {
    const stream = input.stream("audio");
    if (stream === null) throw new Error(`${file} has no sound`);
    const resampler = new SoftwareResampleContext();
    resampler.alloc();
    const blocks: Float32Array[] = [];
    let mono = false;
    for (const frame of decode(input, stream)) {
      // WAV names no layout; the resampler would take the usual one for the first frame and refuse the second.
      const layout = frame.channelLayout;
      if (layout.order === AV_CHANNEL_ORDER_UNSPEC) frame.channelLayout = avChannelLayoutDefault(layout.nbChannels);
      mono = layout.nbChannels === 1;
      blocks.push(convert(resampler, frame));
    }
    blocks.push(convert(resampler, null));
    resampler.free();
    return split(blocks, mono ? MONO : 1);
  } finally {
    input.close();
  }
}

/** Interleaved stereo samples that the resampler has ready after taking in `frame`; null draws out the rest. */
function convert(resampler: SoftwareResampleContext, frame: Frame | null): Float32Array {
  const out = new Frame();
  out.alloc();
  out.format = AV_SAMPLE_FMT_FLT;
  out.sampleRate = SAMPLE_RATE;
  out.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
  try {
    if (frame === null && !resampler.isInitialized()) return new Float32Array(0);
    check(resampler.convertFrame(out, frame), "resample sound");
    const bytes = out.nbSamples * 8;
    const data = out.data?.[0];
    if (data === undefined || bytes === 0) return new Float32Array(0);
    const copy = new Uint8Array(bytes);
    copy.set(data.subarray(0, bytes));
    return new Float32Array(copy.buffer);
  } finally {
    out.free();
  }
}

function split(blocks: Float32Array[], gain: number): Sound {
  const samples = blocks.reduce((sum, block) => sum + block.length / 2, 0);
  const left = new Float32Array(samples);
  const right = new Float32Array(samples);
  let at = 0;
  for (const block of blocks) {
    for (let i = 0; i < block.length; i += 2, at++) {
      left[at] = block[i]! * gain;
      right[at] = block[i + 1]! * gain;
    }
  }
  return { left, right };
}

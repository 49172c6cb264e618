import { AV_CHANNEL_LAYOUT_STEREO, AV_SAMPLE_FMT_FLTP } from "node-av/constants";
import { Frame } from "node-av/lib";
import { check, found } from "#lib/media/av/native.ts";
import { SAMPLE_RATE, type Sound } from "#lib/media/sound.ts";

/**
 * A stretch of a sound as a native frame with its time in samples. The frame owns its memory, because encoders and
 * filters keep it for later; free it after handing it over.
 */
export function soundFrame(sound: Sound, at: number, samples: number): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.nbSamples = samples;
  frame.format = AV_SAMPLE_FMT_FLTP;
  frame.sampleRate = SAMPLE_RATE;
  frame.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
  check(frame.allocBuffer(), "allocate sound");
  const planes = found(frame.data, "sound memory");
  for (const [channel, side] of [sound.left, sound.right].entries()) {
    const part = side.subarray(at, at + samples);
    found(planes[channel], "sound plane").set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  frame.pts = BigInt(at);
  return frame;
}

import { AV_CHANNEL_LAYOUT_STEREO, AV_CODEC_FLAG_GLOBAL_HEADER, AV_SAMPLE_FMT_FLTP, FF_ENCODER_AAC } from "node-av/constants";
import { Codec, CodecContext, type Frame, Packet, Rational } from "node-av/lib";
import { available, check, found } from "#lib/media/av/native.ts";
import { soundFrame } from "#lib/media/av/sound-frame.ts";
import { AUDIO_SETTINGS } from "#lib/media/encode/settings.ts";
import type { Sound } from "#lib/media/sound.ts";

/** Samples in one AAC frame. */
export const AAC_BLOCK = 1024;

export type AacEncoder = {
  codec: CodecContext;
  /**
   * Codes the sound and hands on every packet, first to last, with times in samples.
   * The packet is reused: write it before asking for the next.
   */
  packets(sound: Sound): Generator<Packet>;
  /** The same block by block: a frame of 1024 samples (only the last may be shorter), and null at the end. */
  code(block: Frame | null): Generator<Packet>;
  free(): void;
};

/** AAC-LC, 48 kHz stereo. */
export function openAac(): AacEncoder {
  const aac = found(Codec.findEncoderByName(FF_ENCODER_AAC), "AAC encoder");
  const codec = new CodecContext();
  codec.allocContext3(aac);
  codec.sampleRate = AUDIO_SETTINGS.sampleRate;
  codec.bitRate = BigInt(AUDIO_SETTINGS.bitRate);
  codec.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
  codec.sampleFormat = AV_SAMPLE_FMT_FLTP;
  codec.timeBase = new Rational(1, AUDIO_SETTINGS.sampleRate);
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  check(codec.open2Sync(aac), "open the AAC encoder");
  const packet = new Packet();
  packet.alloc();

  function* code(block: Frame | null): Generator<Packet> {
    check(codec.sendFrameSync(block), "take sound");
    while (available(codec.receivePacketSync(packet), "code sound")) {
      yield packet;
      packet.unref();
    }
  }
  return {
    codec,
    code,
    *packets(sound) {
      for (let at = 0; at < sound.left.length; at += AAC_BLOCK) {
        const block = soundFrame(sound, at, Math.min(AAC_BLOCK, sound.left.length - at));
        yield* code(block);
        block.free();
      }
      yield* code(null);
    },
    free() {
      packet.free();
      codec.freeContext();
    },
  };
}

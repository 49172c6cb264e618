import { AV_CHANNEL_LAYOUT_STEREO, AV_CODEC_FLAG_GLOBAL_HEADER, AV_SAMPLE_FMT_FLTP, FF_ENCODER_AAC } from "node-av/constants";
import { Codec, CodecContext, Packet, Rational } from "node-av/lib";
import { available, check, found } from "#lib/media/av/native.ts";
import { soundFrame } from "#lib/media/av/sound-frame.ts";
import { AUDIO_SETTINGS } from "#lib/media/encode/settings.ts";
import type { Sound } from "#lib/media/sound.ts";

/** Samples in one AAC frame. */
const BLOCK = 1024;

export type AacEncoder = {
  codec: CodecContext;
  /**
   * Codes the sound and hands on every packet, first to last, with times in samples.
   * The packet is reused: write it before asking for the next.
   */
  packets(sound: Sound): Generator<Packet>;
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
  return {
    codec,
    *packets(sound) {
      const packet = new Packet();
      packet.alloc();
      try {
        for (let at = 0; at < sound.left.length; at += BLOCK) {
          sendBlock(codec, sound, at);
          yield* ready(codec, packet);
        }
        check(codec.sendFrameSync(null), "flush the AAC encoder");
        yield* ready(codec, packet);
      } finally {
        packet.free();
      }
    },
    free: () => codec.freeContext(),
  };
}

function* ready(codec: CodecContext, packet: Packet): Generator<Packet> {
  while (available(codec.receivePacketSync(packet), "code sound")) {
    yield packet;
    packet.unref();
  }
}

function sendBlock(codec: CodecContext, sound: Sound, at: number): void {
  const frame = soundFrame(sound, at, Math.min(BLOCK, sound.left.length - at));
  check(codec.sendFrameSync(frame), "take sound");
  frame.free();
}

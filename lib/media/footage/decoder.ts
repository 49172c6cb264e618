import { AVERROR_EAGAIN, AVERROR_EOF, AV_FRAME_FLAG_CORRUPT, AV_NOPTS_VALUE } from "node-av/constants";
import { CodecContext, Frame, type Packet, type Stream } from "node-av/lib";
import { check, found } from "#lib/media/av/native.ts";
import { MAX_EDGE } from "#lib/media/footage/limits.ts";
import { decoderOf } from "#lib/media/footage/source.ts";

/** A frame with its time on the file's clock; null when the file gives it none. */
export type Timed = { frame: Frame; seconds: number | null; duration: number };

/** A decoder that goes on after damage. */
export type Decoder = {
  /** Decodes a packet (null flushes) into frames, each reused for the next. What is damaged is left out. */
  decode(packet: Packet | null): Generator<Timed>;
  /** How many packets and frames were damaged so far. */
  lost(): number;
  free(): void;
};

/** So many errors in a row are met with another try: good pictures may wait behind them. */
const PATIENCE = 16;

export function openDecoder(stream: Stream, threads: number): Decoder {
  const decoder = found(decoderOf(stream), "decoder for the stream");
  const codec = new CodecContext();
  codec.allocContext3(decoder);
  check(codec.parametersToContext(stream.codecpar), "describe the decoder");
  codec.pktTimebase = stream.timeBase;
  codec.threadCount = threads;
  // A header may claim any size: this keeps the decoder from making room for it.
  check(codec.setOption("max_pixels", String(MAX_EDGE * MAX_EDGE)), "limit the size of pictures");
  check(codec.open2Sync(decoder), "open the decoder");
  const frame = new Frame();
  frame.alloc();
  const unit = stream.timeBase.num / stream.timeBase.den;
  let lost = 0;
  return {
    *decode(packet) {
      if (codec.sendPacketSync(packet) < 0) lost += 1;
      for (let errors = 0; errors <= PATIENCE; ) {
        const result = codec.receiveFrameSync(frame);
        if (result === AVERROR_EAGAIN || result === AVERROR_EOF) return;
        if (result < 0) {
          lost += 1;
          errors += 1;
          continue;
        }
        const damaged = frame.decodeErrorFlags !== 0 || frame.hasFlags(AV_FRAME_FLAG_CORRUPT);
        const { bestEffortTimestamp: at, duration } = frame;
        if (damaged) lost += 1;
        else yield { frame, seconds: at === AV_NOPTS_VALUE ? null : Number(at) * unit, duration: Number(duration) * unit };
        frame.unref();
      }
    },
    lost: () => lost,
    free() {
      frame.free();
      codec.freeContext();
    },
  };
}

import { AVSEEK_FLAG_BACKWARD, SWS_BICUBIC } from "node-av/constants";
import { Codec, CodecContext, Frame, Packet, SoftwareScaleContext, type Stream } from "node-av/lib";
import { type Input, openInput } from "#lib/media/av/input.ts";
import { available, check, found } from "#lib/media/av/native.ts";
import { type DecodedFrame, toRgba } from "#lib/media/frames.ts";

/** The pictures of a clip of ours by number: constant rate, key frames close together. */
export type ClipReader = {
  /** A picture; the last one for numbers past the end. Ascending numbers are decoded on, others found by a jump. */
  at(index: number): DecodedFrame;
  close(): void;
};

/** Further ahead than this, jumping to a key frame costs less than decoding on. */
const WORTH_A_JUMP = 20;

/**
 * Opens a trusted clip, its pictures scaled to a height where one is given. Runs on the calling thread; one decoded
 * picture and the decoder's few are held.
 */
export function openClipReader(file: string, height?: number): ClipReader {
  const input = openInput(file);
  const stream = found(input.stream("video"), `video in ${file}`);
  const decoder = openDecoder(input, stream);
  const scaler = new SoftwareScaleContext();
  scaler.allocContext();
  check(scaler.setOption("sws_flags", String(SWS_BICUBIC)), "set the scaler flags");
  const secondsPerFrame = stream.avgFrameRate.den / stream.avgFrameRate.num;
  const unit = stream.timeBase.num / stream.timeBase.den;
  const start = Number(stream.startTime) * unit;
  const count = Number(stream.nbFrames);
  const { codecpar } = stream;
  const size = height === undefined ? { width: codecpar.width, height: codecpar.height } : { width: Math.round((codecpar.width * height) / codecpar.height), height };
  let shown: DecodedFrame | null = null;
  let decoded = -1;

  const read = (wanted: number): DecodedFrame => {
    if (wanted <= decoded || wanted > decoded + WORTH_A_JUMP) decoder.jump(BigInt(Math.round((start + wanted * secondsPerFrame) / unit)));
    for (let frame = decoder.next(); frame !== null; frame = decoder.next()) {
      const seconds = Number(frame.bestEffortTimestamp) * unit - start;
      decoded = Math.round(seconds / secondsPerFrame);
      if (decoded < wanted) continue;
      return { index: decoded, seconds, ...size, pixels: toRgba(scaler, frame, size) };
    }
    throw new Error(`${file} has no picture ${wanted}`);
  };
  return {
    at(index) {
      const wanted = Math.min(Math.max(0, index), count - 1);
      if (shown?.index !== wanted) shown = read(wanted);
      return shown;
    },
    close() {
      scaler.freeContext();
      decoder.free();
      input.close();
    },
  };
}

/** A decoder that can jump: `next` answers frames in order of display, each valid until the one after. */
function openDecoder(input: Input, stream: Stream): { next(): Frame | null; jump(to: bigint): void; free(): void } {
  const decoder = found(Codec.findDecoder(stream.codecpar.codecId), `decoder for codec ${stream.codecpar.codecId}`);
  const codec = new CodecContext();
  codec.allocContext3(decoder);
  check(codec.parametersToContext(stream.codecpar), "describe the decoder");
  codec.pktTimebase = stream.timeBase;
  codec.threadCount = 1;
  check(codec.open2Sync(decoder), "open the decoder");
  const [packet, frame] = [new Packet(), new Frame()];
  packet.alloc();
  frame.alloc();
  let flushing = false;

  const feed = (): void => {
    flushing = !available(input.format.readFrameSync(packet), "read a packet");
    if (flushing) check(codec.sendPacketSync(null), "flush the decoder");
    else if (packet.streamIndex === stream.index) check(codec.sendPacketSync(packet), "decode a packet");
    packet.unref();
  };
  return {
    next() {
      frame.unref();
      while (!available(codec.receiveFrameSync(frame), "decode a frame")) {
        if (flushing) return null;
        feed();
      }
      return frame;
    },
    jump(to) {
      check(input.format.seekFrameSync(stream.index, to, AVSEEK_FLAG_BACKWARD), "jump in the clip");
      codec.flushBuffers();
      flushing = false;
    },
    free() {
      packet.free();
      frame.free();
      codec.freeContext();
    },
  };
}

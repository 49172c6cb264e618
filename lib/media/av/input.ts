import { AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO } from "node-av/constants";
import { Codec, CodecContext, FormatContext, Frame, Packet, type Stream } from "node-av/lib";
import { available, check, found } from "#lib/media/av/native.ts";

/** A file that is being read. */
export type Input = {
  format: FormatContext;
  /** The stream of that kind that a player would choose, or null. */
  stream(kind: "video" | "audio"): Stream | null;
  /** The packets of one stream in file order; the packet is reused, so keep nothing of it. */
  packets(stream: Stream): Generator<Packet>;
  close(): void;
};

export function openInput(file: string): Input {
  const format = new FormatContext();
  check(format.openInputSync(file), `open ${file}`);
  check(format.findStreamInfoSync(), `read ${file}`);
  return {
    format,
    stream(kind) {
      const index = format.findBestStream(kind === "video" ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO);
      return index < 0 ? null : (format.streams[index] ?? null);
    },
    *packets(stream) {
      const packet = new Packet();
      packet.alloc();
      try {
        while (available(format.readFrameSync(packet), "read a packet")) {
          if (packet.streamIndex === stream.index) yield packet;
          packet.unref();
        }
      } finally {
        packet.free();
      }
    },
    close: () => format.closeInputSync(),
  };
}

/** The decoded frames of one stream in order of display; the frame is reused, so keep nothing of it. */
export function* decode(input: Input, stream: Stream): Generator<Frame> {
  const decoder = found(Codec.findDecoder(stream.codecpar.codecId), `decoder for codec ${stream.codecpar.codecId}`);
  const codec = new CodecContext();
  codec.allocContext3(decoder);
  const frame = new Frame();
  frame.alloc();
  try {
    check(codec.parametersToContext(stream.codecpar), "describe the decoder");
    codec.pktTimebase = stream.timeBase;
    check(codec.open2Sync(decoder), "open the decoder");
    for (const packet of input.packets(stream)) {
      check(codec.sendPacketSync(packet), "decode a packet");
      while (available(codec.receiveFrameSync(frame), "decode a frame")) {
        yield frame;
        frame.unref();
      }
    }
    check(codec.sendPacketSync(null), "flush the decoder");
    while (available(codec.receiveFrameSync(frame), "decode a frame")) {
      yield frame;
      frame.unref();
    }
  } finally {
    frame.free();
    codec.freeContext();
  }
}

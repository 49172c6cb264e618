import {
  AVCHROMA_LOC_LEFT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AV_CODEC_FLAG_CLOSED_GOP,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PIX_FMT_YUV420P,
  AV_PROFILE_H264_HIGH,
  FF_ENCODER_LIBX264,
} from "node-av/constants";
import { Codec, CodecContext, type Frame, Packet, Rational } from "node-av/lib";
import { available, check, found } from "#lib/media/av/native.ts";
import { openMp4 } from "#lib/media/av/output.ts";
import type { VideoShape } from "#lib/media/encode/picture.ts";
import { type Quality, VIDEO_SETTINGS, type X264Settings } from "#lib/media/encode/settings.ts";

export type EncoderOptions = {
  quality: Quality;
  /** Threads of x264's own. */
  threads: number;
};

export type H264File = {
  /** Codes a yuv420p picture as the next frame. */
  send(picture: Frame): void;
  /** Flushes and closes the file; answers how many frames it holds. */
  finish(): number;
  /** Lets go of everything; the file is worthless. */
  abandon(): void;
};

/**
 * An MP4 that holds H.264 High, yuv420p, BT.709 in limited range and tagged so, with closed groups of pictures:
 * files of the same shape can be joined by copying their packets.
 */
export function openH264File(file: string, shape: VideoShape, options: EncoderOptions): H264File {
  const codec = openX264(shape, { ...VIDEO_SETTINGS, crf: VIDEO_SETTINGS.crf[options.quality] }, options.threads);
  const output = openMp4(file, { faststart: false });
  const stream = output.newStream();
  stream.timeBase = codec.timeBase;
  stream.avgFrameRate = codec.framerate;
  check(stream.codecpar.fromContext(codec), "describe the video stream");
  output.start();
  const packet = new Packet();
  packet.alloc();
  let count = 0;

  const drain = () => {
    while (available(codec.receivePacketSync(packet), "code a picture")) {
      packet.streamIndex = stream.index;
      packet.duration = 1n;
      packet.rescaleTs(codec.timeBase, stream.timeBase);
      output.write(packet);
      packet.unref();
    }
  };
  const release = () => {
    packet.free();
    codec.freeContext();
  };
  return {
    send(picture) {
      picture.pts = BigInt(count++);
      check(codec.sendFrameSync(picture), "take a picture");
      drain();
    },
    finish() {
      check(codec.sendFrameSync(null), "flush the encoder");
      drain();
      output.close();
      release();
      return count;
    },
    abandon() {
      output.abandon();
      release();
    },
  };
}

/** H.264 High in closed groups of pictures, tagged BT.709 in limited range. */
export function openX264(shape: VideoShape, settings: X264Settings, threads: number): CodecContext {
  const x264 = found(Codec.findEncoderByName(FF_ENCODER_LIBX264), "libx264");
  const codec = new CodecContext();
  codec.allocContext3(x264);
  codec.width = shape.width;
  codec.height = shape.height;
  codec.pixelFormat = AV_PIX_FMT_YUV420P;
  codec.timeBase = new Rational(1, shape.fps);
  codec.framerate = new Rational(shape.fps, 1);
  codec.sampleAspectRatio = new Rational(1, 1);
  codec.profile = AV_PROFILE_H264_HIGH;
  codec.threadCount = threads;
  codec.gopSize = settings.gop;
  codec.colorRange = AVCOL_RANGE_MPEG;
  codec.colorSpace = AVCOL_SPC_BT709;
  codec.colorPrimaries = AVCOL_PRI_BT709;
  codec.colorTrc = AVCOL_TRC_BT709;
  codec.chromaLocation = AVCHROMA_LOC_LEFT;
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER, AV_CODEC_FLAG_CLOSED_GOP);
  check(codec.setOption("preset", settings.preset), "set the x264 preset");
  check(codec.setOption("crf", String(settings.crf)), "set the x264 quality");
  check(codec.setOption("x264-params", settings.x264), "set the x264 parameters");
  check(codec.open2Sync(x264), "open x264");
  return codec;
}

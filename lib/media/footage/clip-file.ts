import { availableParallelism } from "node:os";
import { AV_PICTURE_TYPE_NONE } from "node-av/constants";
import { type CodecContext, Frame, Packet, type Rational, type Stream } from "node-av/lib";
import { available, check } from "#lib/media/av/native.ts";
import { type Mp4Output, openMp4 } from "#lib/media/av/output.ts";
import { type AacEncoder, openAac } from "#lib/media/encode/aac.ts";
import { openX264 } from "#lib/media/encode/h264.ts";
import type { X264Settings } from "#lib/media/encode/settings.ts";
import { CLIP_FPS, CLIP_GOP, MAX_CLIP_BYTES } from "#lib/media/footage/limits.ts";
import { Refusal } from "#lib/media/footage/refusal.ts";

/**
 * Finer than a film, because it is coded once more for it, and capped, because noise would fill the disk. A key frame
 * every half second makes seeking quick; without references over longer stretches decoding is cheaper too.
 */
const CLIP_SETTINGS: X264Settings = { preset: "veryfast", crf: 18, gop: CLIP_GOP, x264: "open-gop=0:bframes=2:ref=1:vbv-maxrate=20000:vbv-bufsize=20000" };

/**
 * The clip that is being written: pictures at fixed places in time, sound as it comes. One that is not finished is
 * left to the end of the process.
 */
export type ClipFile = {
  /** Codes a yuv420p picture at a place; places since the one before show that one still. The frame may be reused. */
  picture(frame: Frame, place: number): void;
  /** Codes the next block of sound; null ends it. */
  sound(block: Frame | null): void;
  /** Holds the last picture until the clip has `frames`, and closes the file. */
  finish(frames: number): void;
};

/** @throws Refusal when the clip grows larger than a clip may be. */
export function openClipFile(file: string, size: { width: number; height: number }, hasSound: boolean): ClipFile {
  const x264 = openX264({ ...size, fps: CLIP_FPS }, CLIP_SETTINGS, Math.min(4, availableParallelism()));
  const aac = hasSound ? openAac() : null;
  const { output, video, audio } = openOutput(file, x264, aac);
  const packet = new Packet();
  packet.alloc();
  const held = new Frame();
  held.alloc();
  let [next, bytes] = [0, 0];
  const write = (coded: Packet, stream: Stream, timeBase: Rational) => {
    bytes += coded.size;
    if (bytes > MAX_CLIP_BYTES) throw new Refusal("The video is too large to be processed. Export a shorter one and send it again.");
    coded.streamIndex = stream.index;
    coded.rescaleTs(timeBase, stream.timeBase);
    output.write(coded);
  };
  const code = (frame: Frame | null) => {
    check(x264.sendFrameSync(frame), "take a picture");
    while (available(x264.receivePacketSync(packet), "code a picture")) {
      packet.duration = 1n;
      write(packet, video, x264.timeBase);
      packet.unref();
    }
  };
  const codeUpTo = (place: number, frame: Frame) => {
    // As decoded, a picture still says what it was coded as; ours are coded as the encoder sees fit.
    frame.pictType = AV_PICTURE_TYPE_NONE;
    for (; next < place; next += 1) {
      frame.pts = BigInt(next);
      code(frame);
    }
  };
  return {
    picture(frame, place) {
      codeUpTo(place, held.width > 0 ? held : frame);
      codeUpTo(place + 1, frame);
      held.unref();
      check(held.ref(frame), "hold a picture");
    },
    sound(block) {
      if (!aac || !audio) throw new Error("the clip was opened without sound");
      for (const coded of aac.code(block)) write(coded, audio, aac.codec.timeBase);
    },
    finish(frames) {
      codeUpTo(frames, held);
      code(null);
      output.close();
      packet.free();
      held.free();
      x264.freeContext();
      aac?.free();
    },
  };
}

function openOutput(file: string, x264: CodecContext, aac: AacEncoder | null): { output: Mp4Output; video: Stream; audio: Stream | null } {
  const output = openMp4(file, { faststart: true });
  const video = output.newStream();
  video.timeBase = x264.timeBase;
  video.avgFrameRate = x264.framerate;
  check(video.codecpar.fromContext(x264), "describe the video stream");
  const audio = aac ? output.newStream() : null;
  if (aac && audio) {
    audio.timeBase = aac.codec.timeBase;
    check(audio.codecpar.fromContext(aac.codec), "describe the sound stream");
  }
  output.start();
  return { output, video, audio };
}

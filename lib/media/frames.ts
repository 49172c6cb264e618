import { AVCOL_RANGE_JPEG, AVCOL_SPC_RGB, AV_PIX_FMT_RGBA, SWS_BICUBIC } from "node-av/constants";
import { Frame, SoftwareScaleContext } from "node-av/lib";
import { decode, openInput } from "#lib/media/av/input.ts";
import { check, found } from "#lib/media/av/native.ts";

/** A decoded picture: RGBA, four bytes a pixel, rows without gaps. `index` counts frames from 0. */
export type DecodedFrame = { index: number; seconds: number; width: number; height: number; pixels: Buffer };

/**
 * Decodes a film from its start and hands on the frames that `wanted` accepts, converted to RGBA by the film's own
 * colour tags. Synchronous, for trusted files; stop taking frames and the rest is not decoded.
 */
export function* decodeFrames(file: string, wanted: (index: number) => boolean): Generator<DecodedFrame> {
  const input = openInput(file);
  const scaler = new SoftwareScaleContext();
  scaler.allocContext();
  try {
    check(scaler.setOption("sws_flags", String(SWS_BICUBIC)), "set the scaler flags");
    const stream = found(input.stream("video"), `video in ${file}`);
    let index = -1;
    for (const frame of decode(input, stream)) {
      index++;
      if (!wanted(index)) continue;
      const seconds = (Number(frame.bestEffortTimestamp) * stream.timeBase.num) / stream.timeBase.den;
      yield { index, seconds, width: frame.width, height: frame.height, pixels: toRgba(scaler, frame) };
    }
  } finally {
    scaler.freeContext();
    input.close();
  }
}

function toRgba(scaler: SoftwareScaleContext, frame: Frame): Buffer {
  const target = new Frame();
  target.alloc();
  target.width = frame.width;
  target.height = frame.height;
  target.format = AV_PIX_FMT_RGBA;
  target.colorRange = AVCOL_RANGE_JPEG;
  target.colorSpace = AVCOL_SPC_RGB;
  target.colorPrimaries = frame.colorPrimaries;
  target.colorTrc = frame.colorTrc;
  check(target.allocBuffer(), "allocate a picture");
  try {
    check(scaler.scaleFrameSync(target, frame), "convert colours");
    const row = frame.width * 4;
    const stride = found(target.linesize[0], "row length");
    const data = found(target.data?.[0], "picture memory");
    const pixels = Buffer.allocUnsafe(row * frame.height);
    for (let y = 0; y < frame.height; y++) data.copy(pixels, y * row, y * stride, y * stride + row);
    return pixels;
  } finally {
    target.free();
  }
}

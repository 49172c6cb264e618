import { AVCOL_RANGE_JPEG, AVCOL_SPC_RGB, AV_PIX_FMT_RGBA, SWS_BICUBIC } from "node-av/constants";
import { Frame, SoftwareScaleContext } from "node-av/lib";
import { decode, openInput } from "#lib/media/av/input.ts";
import { check, found } from "#lib/media/av/native.ts";

/** A decoded picture: RGBA, four bytes a pixel, rows without gaps. `index` counts frames from 0. */
export type DecodedFrame = { index: number; seconds: number; width: number; height: number; pixels: Buffer };

/**
 * Decodes a film from its start and hands on the frames that `wanted` accepts, converted to RGBA by the film's own
 * colour tags and, where `longest` is given, scaled down to that longer side. Synchronous, for trusted files; stop
 * taking frames and the rest is not decoded.
 */
export function* decodeFrames(file: string, wanted: (index: number) => boolean, longest = Number.POSITIVE_INFINITY): Generator<DecodedFrame> {
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
      const scale = Math.min(1, longest / Math.max(frame.width, frame.height));
      const size = { width: Math.round(frame.width * scale), height: Math.round(frame.height * scale) };
      yield { index, seconds, ...size, pixels: toRgba(scaler, frame, size) };
    }
  } finally {
    scaler.freeContext();
    input.close();
  }
}

/** A decoded frame as RGBA, by its own colour tags, scaled to a size. */
export function toRgba(scaler: SoftwareScaleContext, frame: Frame, { width, height }: { width: number; height: number }): Buffer {
  const target = new Frame();
  target.alloc();
  target.width = width;
  target.height = height;
  target.format = AV_PIX_FMT_RGBA;
  target.colorRange = AVCOL_RANGE_JPEG;
  target.colorSpace = AVCOL_SPC_RGB;
  target.colorPrimaries = frame.colorPrimaries;
  target.colorTrc = frame.colorTrc;
  check(target.allocBuffer(), "allocate a picture");
  try {
    check(scaler.scaleFrameSync(target, frame), "convert colours");
    const row = width * 4;
    const stride = found(target.linesize[0], "row length");
    const data = found(target.data?.[0], "picture memory");
    const pixels = Buffer.allocUnsafe(row * height);
    for (let y = 0; y < height; y++) data.copy(pixels, y * row, y * stride, y * stride + row);
    return pixels;
  } finally {
    target.free();
  }
}

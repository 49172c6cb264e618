import {
  AVCOL_PRI_BT709,
  AVCOL_RANGE_JPEG,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_SPC_RGB,
  AVCOL_TRC_BT709,
  AV_PIX_FMT_RGB0,
  AV_PIX_FMT_YUV420P,
  SWS_BILINEAR,
} from "node-av/constants";
import { Frame, SoftwareScaleContext } from "node-av/lib";
import { check } from "#lib/media/av/native.ts";

export type VideoShape = { width: number; height: number; fps: number };

/** A yuv420p picture with memory of its own, tagged BT.709 in limited range. */
export function yuvPicture(shape: VideoShape): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.width = shape.width;
  frame.height = shape.height;
  frame.format = AV_PIX_FMT_YUV420P;
  frame.colorRange = AVCOL_RANGE_MPEG;
  frame.colorSpace = AVCOL_SPC_BT709;
  frame.colorPrimaries = AVCOL_PRI_BT709;
  frame.colorTrc = AVCOL_TRC_BT709;
  check(frame.allocBuffer(), "allocate a picture");
  return frame;
}

/** An RGBA picture whose fourth byte is ignored: frames of a film are opaque. */
function rgbaPicture(shape: VideoShape): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.width = shape.width;
  frame.height = shape.height;
  frame.format = AV_PIX_FMT_RGB0;
  frame.colorRange = AVCOL_RANGE_JPEG;
  frame.colorSpace = AVCOL_SPC_RGB;
  frame.colorPrimaries = AVCOL_PRI_BT709;
  frame.colorTrc = AVCOL_TRC_BT709;
  check(frame.allocBuffer(), "allocate a picture");
  return frame;
}

export type ColorConverter = {
  /** Converts RGBA bytes into a picture of `yuvPicture`. The bytes are not needed afterwards. */
  convert(pixels: Buffer, target: Frame): void;
  free(): void;
};

/** RGBA to YUV by the pictures' own colour tags (the older call that takes slices would use BT.601). */
export function openColorConverter(shape: VideoShape): ColorConverter {
  const scaler = new SoftwareScaleContext();
  scaler.allocContext();
  check(scaler.setOption("sws_flags", String(SWS_BILINEAR)), "set the scaler flags");
  const source = rgbaPicture(shape);
  const size = shape.width * shape.height * 4;
  return {
    convert(pixels, target) {
      if (pixels.length !== size) throw new RangeError(`a picture has ${size} bytes, not ${pixels.length}`);
      // The encoder has copied the picture before by now; if somebody still holds it, write elsewhere.
      check(target.makeWritable(), "reuse a picture");
      // The frame borrows the memory of `pixels`: safe, because the scaling is over when this returns.
      check(source.fromBuffer(pixels), "borrow a picture");
      check(scaler.scaleFrameSync(target, source), "convert colours");
    },
    free() {
      source.free();
      scaler.freeContext();
    },
  };
}

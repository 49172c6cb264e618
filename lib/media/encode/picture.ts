import {
  AVCOL_PRI_BT709,
  AVCOL_RANGE_JPEG,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_SPC_RGB,
  AVCOL_TRC_BT709,
  AV_PIX_FMT_RGB0,
  AV_PIX_FMT_YUV420P,
} from "node-av/constants";
import { Frame } from "node-av/lib";
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
export function rgbaPicture(shape: VideoShape): Frame {
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


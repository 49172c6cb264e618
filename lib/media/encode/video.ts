import { type EncoderOptions, openH264File } from "#lib/media/encode/h264.ts";
import { type Band, openColorConverter } from "#lib/media/encode/convert.ts";
import { type VideoShape, yuvPicture } from "#lib/media/encode/picture.ts";

/** A film that is being coded, frame after frame, on the calling thread (x264 has threads of its own). */
export type VideoEncoder = {
  /**
   * Codes one opaque RGBA picture. The bytes may be reused or freed as soon as this returns. Where only some bands of
   * rows differ from the picture before, naming them saves converting the others.
   */
  write(pixels: Buffer, bands?: readonly Band[]): void;
  /** Codes the last picture once more, without converting it again. */
  repeat(): void;
  /** Flushes and closes the file; answers how many frames it holds. */
  finish(): number;
  /** Lets go of everything; the file is worthless. */
  abandon(): void;
};

/** Opens an MP4 (see `openH264File`) that is fed with pictures as a canvas holds them. */
export function openVideoEncoder(file: string, shape: VideoShape, options: EncoderOptions): VideoEncoder {
  const coded = openH264File(file, shape, options);
  const converter = openColorConverter(shape);
  const picture = yuvPicture(shape);
  let filled = false;
  const release = () => {
    converter.free();
    picture.free();
  };
  return {
    write(pixels, bands) {
      if (bands && filled) converter.convertBands(pixels, picture, bands);
      else converter.convert(pixels, picture);
      filled = true;
      coded.send(picture);
    },
    repeat() {
      if (!filled) throw new Error("there is no picture to repeat yet");
      coded.send(picture);
    },
    finish() {
      const frames = coded.finish();
      release();
      return frames;
    },
    abandon() {
      coded.abandon();
      release();
    },
  };
}

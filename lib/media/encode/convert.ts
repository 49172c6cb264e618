import { SWS_BILINEAR } from "node-av/constants";
import { type Frame, SoftwareScaleContext } from "node-av/lib";
import { check, found } from "#lib/media/av/native.ts";
import { rgbaPicture, type VideoShape, yuvPicture } from "#lib/media/encode/picture.ts";

/** Neighbouring rows of a picture. */
export type Band = { from: number; rows: number };

export type ColorConverter = {
  /** Converts RGBA bytes into a picture of `yuvPicture`. The bytes are not needed afterwards. */
  convert(pixels: Buffer, target: Frame): void;
  /** As `convert`, where `target` holds these pixels already save for some bands. The result is the same. */
  convertBands(pixels: Buffer, target: Frame, bands: readonly Band[]): void;
  free(): void;
};

/** Rows that are converted at a time where only bands of a picture changed. */
const STRIPE = 240;
/** Rows beside a stripe on which its colours depend, since colour is kept for every second row and smoothed. */
const CONTEXT = 8;
const WINDOW = STRIPE + 2 * CONTEXT;

/** RGBA to YUV by the pictures' own colour tags (the older call that takes slices would use BT.601). */
export function openColorConverter(shape: VideoShape): ColorConverter {
  const size = shape.width * shape.height * 4;
  const whole = openConverter(shape);
  let stripe: StripeConverter | null = null;
  const convert: ColorConverter["convert"] = (pixels, target) => {
    if (pixels.length !== size) throw new RangeError(`a picture has ${size} bytes, not ${pixels.length}`);
    // The encoder has copied the picture before by now; if somebody still holds it, write elsewhere.
    check(target.makeWritable(), "reuse a picture");
    whole.convert(pixels, target);
  };
  return {
    convert,
    convertBands(pixels, target, bands) {
      const stripes = stripesFor(bands, shape.height);
      if (stripes === null) return convert(pixels, target);
      if (pixels.length !== size) throw new RangeError(`a picture has ${size} bytes, not ${pixels.length}`);
      check(target.makeWritable(), "reuse a picture");
      stripe ??= openStripeConverter(shape);
      const planes = planesOf(target);
      for (const band of stripes) stripe.convert(pixels, band, planes);
    },
    free() {
      whole.free();
      stripe?.free();
    },
  };
}

/** The stripes that hold the bands, or null where converting the whole picture costs no more. */
export function stripesFor(bands: readonly Band[], height: number): Band[] | null {
  const touched = new Set<number>();
  for (const { from, rows } of bands) for (let at = Math.floor(from / STRIPE); at * STRIPE < from + rows; at++) touched.add(at);
  if (touched.size * WINDOW >= height) return null;
  return [...touched].map((at) => ({ from: at * STRIPE, rows: Math.min(STRIPE, height - at * STRIPE) }));
}

/** Converts whole pictures of a shape. */
function openConverter(shape: VideoShape): { convert(pixels: Buffer, target: Frame): void; free(): void } {
  const scaler = new SoftwareScaleContext();
  scaler.allocContext();
  check(scaler.setOption("sws_flags", String(SWS_BILINEAR)), "set the scaler flags");
  const source = rgbaPicture(shape);
  return {
    convert(pixels, target) {
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

type StripeConverter = { convert(pixels: Buffer, stripe: Band, target: readonly Plane[]): void; free(): void };

/** Converts one stripe of a picture, with the rows around it, and puts it in its place. */
function openStripeConverter({ width, height, fps }: VideoShape): StripeConverter {
  const shape = { width, height: WINDOW, fps };
  const window = openConverter(shape);
  const converted = yuvPicture(shape);
  const source = planesOf(converted);
  return {
    convert(pixels, stripe, target) {
      const first = Math.max(0, Math.min(stripe.from - CONTEXT, height - WINDOW));
      window.convert(pixels.subarray(first * width * 4, (first + WINDOW) * width * 4), converted);
      copyRows(source, stripe.from - first, target, stripe);
    },
    free() {
      window.free();
      converted.free();
    },
  };
}

/** One plane of a yuv420p picture: its memory, the bytes of a row, and how many rows of the picture one of its own stands for. */
type Plane = { bytes: Uint8Array; line: number; halving: number };

function planesOf(picture: Frame): Plane[] {
  const memory = found(picture.data, "picture memory");
  const { linesize } = picture;
  return [1, 2, 2].map((halving, plane) => ({ bytes: found(memory[plane], "picture plane"), line: found(linesize[plane], "length of a row"), halving }));
}

/** Copies a band of rows between yuv420p pictures of the same width; `at` and `from` are even, as colour is halved. */
function copyRows(source: readonly Plane[], at: number, target: readonly Plane[], { from, rows }: Band): void {
  for (const [index, { bytes, line, halving }] of source.entries())
    target[index]!.bytes.set(bytes.subarray((at / halving) * line, Math.ceil((at + rows) / halving) * line), (from / halving) * line);
}

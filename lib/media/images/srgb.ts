import { crc32 } from "node:zlib";

const hex = (...fields: string[]) => Buffer.from(fields.join(""), "hex");

/** Exif (JEITA CP-3451) with one entry, ColorSpace = 1: sRGB. Big-endian, offsets from the TIFF header. */
const EXIF_SRGB = Buffer.concat([
  Buffer.from("Exif\0\0MM\0*", "latin1"),
  // IFD0 at 8: one entry, the pointer (0x8769) to the Exif IFD at 26.
  hex("00000008", "0001", "8769000400000001", "0000001a", "00000000"),
  // Exif IFD: one entry, ColorSpace (0xA001), a short.
  hex("0001", "a001000300000001", "00010000", "00000000"),
]);

const JPEG_START = Buffer.from([0xff, 0xd8]);
const PNG_HEADER_BYTES = 33;

/** Says in a JPEG that its colours are sRGB, so that no viewer has to guess. Throws for other bytes. */
export function tagJpeg(jpeg: Buffer): Buffer {
  if (!jpeg.subarray(0, 2).equals(JPEG_START)) throw new TypeError("these bytes are not a JPEG");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(EXIF_SRGB.length + 2);
  return Buffer.concat([JPEG_START, Buffer.from([0xff, 0xe1]), length, EXIF_SRGB, jpeg.subarray(2)]);
}

/** The same in a PNG: an sRGB chunk (perceptual intent) after the header. Throws for other bytes. */
export function tagPng(png: Buffer): Buffer {
  if (png.toString("latin1", 12, 16) !== "IHDR") throw new TypeError("these bytes are not a PNG");
  const body = Buffer.concat([Buffer.from("sRGB", "latin1"), Buffer.from([0])]);
  const chunk = Buffer.alloc(4 + body.length + 4);
  chunk.writeUInt32BE(1);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return Buffer.concat([png.subarray(0, PNG_HEADER_BYTES), chunk, png.subarray(PNG_HEADER_BYTES)]);
}

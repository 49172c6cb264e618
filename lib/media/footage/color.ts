import {
  AVCOL_PRI_BT2020,
  AVCOL_PRI_SMPTE431,
  AVCOL_PRI_SMPTE432,
  AVCOL_RANGE_JPEG,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT2020_CL,
  AVCOL_SPC_BT2020_NCL,
  AVCOL_SPC_BT470BG,
  AVCOL_SPC_BT709,
  AVCOL_SPC_FCC,
  AVCOL_SPC_RGB,
  AVCOL_SPC_SMPTE170M,
  AVCOL_SPC_SMPTE240M,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
  type AVColorRange,
  type AVColorSpace,
} from "node-av/constants";

/** How the numbers of a picture are to be read, with what the file leaves open filled in as players do. */
export type Color = {
  space: AVColorSpace;
  range: AVColorRange;
  /** Brightness beyond a screen's white: PQ or HLG. */
  hdr: "pq" | "hlg" | null;
  /** Colours that BT.709 does not hold: BT.2020 or Display P3. */
  wide: "2020" | "smpte432" | null;
};

type Tags = { colorSpace: number; colorRange: number; colorTrc: number; colorPrimaries: number };

const KNOWN_SPACES: readonly number[] = [AVCOL_SPC_BT709, AVCOL_SPC_FCC, AVCOL_SPC_BT470BG, AVCOL_SPC_SMPTE170M, AVCOL_SPC_SMPTE240M, AVCOL_SPC_BT2020_NCL, AVCOL_SPC_BT2020_CL];
/** Above the lines of standard definition, untagged pictures are BT.709. */
const STANDARD_DEFINITION = 576;

/** Reads a decoded picture's colour tags. `format` is its pixel format by FFmpeg's name. */
export function colorOf(tags: Tags, format: string, height: number): Color {
  const rgb = /^(rgb|bgr|gbr|argb|abgr|0rgb|0bgr|pal8)/.test(format);
  const hdr = tags.colorTrc === AVCOL_TRC_SMPTE2084 ? "pq" : tags.colorTrc === AVCOL_TRC_ARIB_STD_B67 ? "hlg" : null;
  const p3 = tags.colorPrimaries === AVCOL_PRI_SMPTE432 || tags.colorPrimaries === AVCOL_PRI_SMPTE431;
  const wide = hdr !== null || tags.colorPrimaries === AVCOL_PRI_BT2020 ? "2020" : p3 ? "smpte432" : null;
  const guess = hdr ? AVCOL_SPC_BT2020_NCL : height > STANDARD_DEFINITION ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
  const known = KNOWN_SPACES.find((space) => space === tags.colorSpace) as AVColorSpace | undefined;
  return {
    space: rgb ? AVCOL_SPC_RGB : (known ?? guess),
    range: rgb || format.startsWith("yuvj") || tags.colorRange === AVCOL_RANGE_JPEG ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG,
    hdr,
    wide: rgb && !hdr ? null : wide,
  };
}

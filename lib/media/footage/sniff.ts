/** The demuxers that untrusted footage may meet; each reads one file and never opens another. */
export type Container = "mov" | "matroska";

/** Enough of a file for `sniffContainer`. */
export const HEAD_BYTES = 12;

const EBML = [0x1a, 0x45, 0xdf, 0xa3];
/** Boxes that MP4 and QuickTime files begin with. */
const FIRST_BOXES = new Set(["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"]);
/** Brands of still pictures and their sequences (HEIC, AVIF), which have the same boxes. */
const STILLS = new Set(["heic", "heix", "heim", "heis", "mif1", "avif"]);

/** What a file is by its first bytes, whatever its name or sender says: MP4 and MOV, or Matroska and WebM. */
export function sniffContainer(head: Buffer): Container | undefined {
  if (EBML.every((byte, index) => head[index] === byte)) return "matroska";
  if (!FIRST_BOXES.has(head.toString("latin1", 4, 8))) return undefined;
  return STILLS.has(head.toString("latin1", 8, 12)) ? undefined : "mov";
}

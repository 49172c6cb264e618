export type ImageMime = "image/jpeg" | "image/png";

/** What a file is by its first bytes, whatever its name or sender says; undefined for all but JPEG and PNG. */
export function sniffImage(head: Uint8Array): ImageMime | undefined {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  return undefined;
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);

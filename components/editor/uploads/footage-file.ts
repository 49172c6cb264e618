import { fileSize } from "#components/studio/lib/format.ts";
import { EDITOR_LIMITS, videoMime, type VideoMime } from "#lib/contracts/editor/vocabulary.ts";

/** What can be told of a chosen file before it is sent. The server checks again, and more. */
export type FootageFile = Pick<File, "name" | "type" | "size" | "lastModified">;

export const FOOTAGE_TYPES = videoMime.options;
/** Browsers don't know the type of every container; its name does. */
const BY_EXTENSION: Readonly<Record<string, VideoMime>> = { mp4: "video/mp4", m4v: "video/mp4", mov: "video/quicktime", webm: "video/webm", mkv: "video/x-matroska" };
/** For a file picker: types, and the endings of what has none. */
export const FOOTAGE_ACCEPT = [...FOOTAGE_TYPES, ...Object.keys(BY_EXTENSION).map((extension) => `.${extension}`)].join(",");

/** The type to announce and to send, or null when it can't be footage. */
export function mimeOf({ name, type }: Pick<FootageFile, "name" | "type">): VideoMime | null {
  const named = BY_EXTENSION[name.split(".").at(-1)!.toLowerCase()];
  return videoMime.safeParse(type).data ?? named ?? null;
}

/** Why a file can't be sent as footage, or null. */
export function footageFault(file: FootageFile): string | null {
  if (mimeOf(file) === null) return `${file.name} is not an MP4, MOV, WebM or Matroska video.`;
  if (file.size === 0) return `${file.name} is empty.`;
  if (file.size > EDITOR_LIMITS.uploadBytes) return `${file.name} is ${fileSize(file.size)}; footage may have at most 500 MB.`;
  return null;
}

/** The name as the API takes it; very long ones lose their middle, never their ending. */
export function sentName({ name }: Pick<FootageFile, "name">): string {
  const trimmed = name.trim();
  return trimmed.length <= EDITOR_LIMITS.filename ? trimmed : `${trimmed.slice(0, EDITOR_LIMITS.filename - 9)}…${trimmed.slice(-8)}`;
}

/** True when a file goes up in parts, so that it can be gone on with after an interruption. */
export const goesInParts = ({ size }: Pick<FootageFile, "size">): boolean => size >= EDITOR_LIMITS.multipartFrom;

/** Tells a file apart from all others that the person may choose, without reading it. */
export const fingerprintOf = ({ name, size, lastModified }: FootageFile): string => `${name}|${size}|${lastModified}`;

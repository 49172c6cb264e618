import { stat } from "node:fs/promises";
import { EDITOR_LIMITS } from "../lib/contracts/editor/vocabulary.ts";
import { makeVideo } from "../lib/testing/make-video.ts";

/** BT.709, as H.273 numbers it. */
const TAGS = { space: 1, primaries: 1, transfer: 1, range: 1 };

export type Clip = { file: string; bytes: number; seconds: number; parts: number };

/** Films two seconds that are heavy enough to go up in parts: what changes in every grain can't be made small. */
export async function makeHeavyClip(file: string): Promise<Clip> {
  const seconds = 2;
  makeVideo({
    file,
    picture: { source: `testsrc2=s=1920x1080:r=30:d=${seconds},noise=alls=60:allf=t`, codec: "libx264", options: { preset: "ultrafast", qp: "28" }, tags: TAGS },
    sound: { source: `sine=frequency=330:d=${seconds}`, codec: "aac", layout: "stereo" },
  });
  const { size: bytes } = await stat(file);
  if (bytes <= EDITOR_LIMITS.multipartFrom) throw new Error(`the clip has only ${bytes} bytes`);
  return { file, bytes, seconds, parts: Math.ceil(bytes / EDITOR_LIMITS.partBytes) };
}

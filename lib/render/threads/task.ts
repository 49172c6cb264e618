import type { Composition } from "#lib/composition/model.ts";
import type { EncoderOptions } from "#lib/media/encode/h264.ts";
import type { Loudness } from "#lib/media/loudness.ts";
import type { Chunk } from "#lib/media/mux.ts";
import type { AssetFiles } from "#lib/render/host.ts";

/** What a render thread is asked to do. Plain data: it crosses to the thread by structured clone. */
export type Task = ChunkTask | FinishTask | StillTask;

/** Draw and code frames `from` … `from + frames − 1` into a file. */
export type ChunkTask = {
  kind: "chunk";
  /** Tasks of the same film share one prepared renderer in a thread. */
  film: string;
  composition: Composition;
  assets: AssetFiles;
  from: number;
  frames: number;
  file: string;
  encoding: EncoderOptions;
};

/** Join the chunks, mix and master the sound, check the film, and draw its thumbnail. */
export type FinishTask = {
  kind: "finish";
  film: string;
  composition: Composition;
  assets: AssetFiles;
  chunks: Chunk[];
  file: string;
  thumbnailFile: string;
};

/** Draw one frame as a picture file. */
export type StillTask = {
  kind: "still";
  film: string;
  composition: Composition;
  assets: AssetFiles;
  frame: number;
  format: "jpeg" | "png";
};

export type FinishedFilm = { bytes: number; sha256: string; durationSeconds: number; loudness: Loudness };

export type TaskResult = {
  chunk: { drawn: number };
  finish: FinishedFilm;
  still: Uint8Array;
};
export type TaskOf<K extends Task["kind"]> = Extract<Task, { kind: K }>;

/** To a thread. */
export type Command = { type: "run"; id: number; task: Task } | { type: "abort"; id: number };
/** From a thread; `done` counts frames. */
export type Report =
  | { type: "progress"; id: number; done: number }
  | { type: "result"; id: number; value: TaskResult[Task["kind"]] }
  | { type: "failure"; id: number; error: unknown };

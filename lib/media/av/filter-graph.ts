import { FilterGraph, Frame, type IRational } from "node-av/lib";
import { available, check, found } from "#lib/media/av/native.ts";

/** A chain of filters with one way in and one way out. */
export type Filters = {
  /** Takes a frame in; it is empty afterwards. Null says that no more will come. */
  push(frame: Frame | null): void;
  /** The frames that are ready; each is reused for the next, so keep nothing of it. */
  ready(): Generator<Frame>;
  /** What the timestamps of outgoing frames count. */
  timeBase(): IRational;
  free(): void;
};

type Kind = "picture" | "sound";

/**
 * Sets up filters written in FFmpeg's own language. `source` describes the incoming frames, as options of `buffer`
 * or `abuffer`.
 */
export function openFilters(kind: Kind, source: string, filters: string): Filters {
  const prefix = kind === "sound" ? "a" : "";
  const graph = new FilterGraph();
  graph.alloc();
  const frame = new Frame();
  frame.alloc();
  const free = () => {
    frame.free();
    graph.free();
  };
  try {
    check(graph.parse2(`${prefix}buffer@in=${source},${filters},${prefix}buffersink@out`), `understand the filters ${filters}`);
    check(graph.configSync(), `set up the filters ${filters}`);
    const entry = found(graph.getFilter(`${prefix}buffer@in`), "way into the filters");
    const exit = found(graph.getFilter(`${prefix}buffersink@out`), "way out of the filters");
    return {
      push: (incoming) => void check(entry.buffersrcAddFrameSync(incoming), "filter a frame"),
      *ready() {
        while (available(exit.buffersinkGetFrameSync(frame), "filter a frame")) {
          yield frame;
          frame.unref();
        }
      },
      timeBase: () => exit.buffersinkGetTimeBase(),
      free,
    };
  } catch (error) {
    free();
    throw error;
  }
}

import { AV_OPT_TYPE_DOUBLE } from "node-av/constants";
import { Filter, type FilterContext, FilterGraph, Frame } from "node-av/lib";
import { check, found } from "#lib/media/av/native.ts";
import { soundFrame } from "#lib/media/av/sound-frame.ts";
import { SAMPLE_RATE, type Sound } from "#lib/media/sound.ts";

export type Loudness = {
  /** EBU R 128 integrated loudness in LUFS; −70 or less is silence and given as −70. */
  integrated: number;
  /** dBTP, the louder side, by oversampling (ITU-R BS.1770); not below −70. */
  truePeak: number;
};

const BLOCK = 4800;
const SILENT = -70;

/** Measures a whole sound. Runs to the end on the calling thread. */
export function measureLoudness(sound: Sound): Loudness {
  const meter = openLoudnessMeter();
  try {
    for (let at = 0; at < sound.left.length; at += BLOCK) {
      const frame = soundFrame(sound, at, Math.min(BLOCK, sound.left.length - at));
      meter.take(frame);
      frame.free();
    }
    return meter.read();
  } finally {
    meter.free();
  }
}

export type LoudnessMeter = {
  /** Takes in the next stretch of sound (48 kHz stereo, as `soundFrame` makes it) and leaves the frame empty. */
  take(frame: Frame): void;
  /** Of all that was taken in; call once, at the end. */
  read(): Loudness;
  free(): void;
};

export function openLoudnessMeter(): LoudnessMeter {
  const graph = new FilterGraph();
  graph.alloc();
  const source = add(graph, "abuffer", `sample_rate=${SAMPLE_RATE}:sample_fmt=fltp:channel_layout=stereo:time_base=1/${SAMPLE_RATE}`);
  const meter = add(graph, "ebur128", "peak=true:framelog=quiet");
  const sink = add(graph, "abuffersink", null);
  check(source.link(0, meter, 0), "connect the loudness meter");
  check(meter.link(0, sink, 0), "connect the loudness meter");
  check(graph.configSync(), "set up the loudness meter");
  const drained = new Frame();
  drained.alloc();
  const push = (frame: Frame | null) => {
    check(source.buffersrcAddFrameSync(frame), "measure sound");
    while (sink.buffersinkGetFrameSync(drained) >= 0) drained.unref();
  };
  return {
    take: push,
    read() {
      push(null);
      return { integrated: Math.max(SILENT, valueOf(meter, "integrated")), truePeak: Math.max(SILENT, valueOf(meter, "true_peak")) };
    },
    free() {
      drained.free();
      graph.free();
    },
  };
}

function add(graph: FilterGraph, name: string, options: string | null): FilterContext {
  return found(graph.createFilter(found(Filter.getByName(name), `filter ${name}`), name, options), `filter ${name}`);
}

function valueOf(meter: FilterContext, name: string): number {
  return found(meter.getOption(name, AV_OPT_TYPE_DOUBLE), `reading ${name}`);
}

import { extname } from "node:path";
import { AV_CODEC_FLAG_FRAME_DURATION, AV_CODEC_FLAG_GLOBAL_HEADER, AV_FRAME_FLAG_INTERLACED, AV_FRAME_FLAG_TOP_FIELD_FIRST, AV_PICTURE_TYPE_NONE, AV_PKT_DATA_DISPLAYMATRIX, type AVPixelFormat, type AVSampleFormat, type FFEncoderCodec } from "node-av/constants";
import { avGetSampleFmtName, Codec, CodecContext, type FilterContext, FilterGraph, FormatContext, Frame, Packet, Rational, type Stream } from "node-av/lib";
import { available, check, found } from "#lib/media/av/native.ts";

/** A video file that a test makes on the spot, the kind by its name: .mp4, .mov, .webm, .mkv. */
export type VideoRecipe = {
  file: string;
  /** Absent: sound alone. */
  picture?: {
    /** A source of FFmpeg's filters: "testsrc2=s=320x180:r=30:d=1". */
    source: string;
    codec: string;
    /** FFmpeg's name of a pixel format. */
    format?: string;
    options?: Readonly<Record<string, string>>;
    /** How colours are written, and that they are (H.273 numbers); absent, the file says nothing. */
    tags?: { space: number; primaries: number; transfer: number; range: number };
    fps?: number;
    /** When each frame shows, in milliseconds; absent, at a constant rate. */
    times?: (index: number) => number;
    /** A display matrix as a phone writes it. */
    matrix?: readonly [number, number, number, number];
    interlaced?: boolean;
    pixelAspect?: readonly [number, number];
  };
  sound?: {
    /** "sine=frequency=440:d=1". */
    source: string;
    codec: string;
    /** FFmpeg's name of a layout. */
    layout: string;
    rate?: number;
  };
};

const CONTAINERS: Record<string, string> = { ".mp4": "mp4", ".mov": "mov", ".webm": "webm", ".mkv": "matroska" };
/** Samples that an encoder takes at a time. */
const BLOCKS: Record<string, number> = { libopus: 960, ac3: 1536, libmp3lame: 1152, libvorbis: 64 };
/** Fine enough for milliseconds. */
const MILLISECONDS = new Rational(1, 1000);

type Track = { codec: CodecContext; frames: Generator<Frame>; stream: Stream; until(): number };

/** Codes the recipe. Throws when an encoder or a container is not there. */
export function makeVideo({ file, picture, sound }: VideoRecipe): void {
  const output = new FormatContext();
  check(output.allocOutputContext2(null, found(CONTAINERS[extname(file)], `container ${extname(file)}`), file), "prepare the file");
  const tracks = [picture && pictureTrack(output, picture), sound && soundTrack(output, sound)].filter((track) => track !== undefined);
  check(output.openOutputSync(), `write ${file}`);
  check(output.writeHeaderSync(), "write the header");
  const packet = new Packet();
  packet.alloc();
  const open = new Set(tracks);
  while (open.size > 0) {
    const track = [...open].reduce((a, b) => (a.until() <= b.until() ? a : b));
    const { value: frame } = track.frames.next();
    check(track.codec.sendFrameSync(frame ?? null), "take a frame");
    while (available(track.codec.receivePacketSync(packet), "code a frame")) {
      packet.streamIndex = track.stream.index;
      packet.rescaleTs(track.codec.timeBase, track.stream.timeBase);
      check(output.interleavedWriteFrameSync(packet), "write a packet");
      packet.unref();
    }
    if (!frame) open.delete(track);
  }
  check(output.writeTrailerSync(), "finish the file");
  output.closeOutputSync();
  output.freeContext();
  packet.free();
  for (const { codec } of tracks) codec.freeContext();
}

function pictureTrack(output: FormatContext, recipe: NonNullable<VideoRecipe["picture"]>): Track {
  const fps = recipe.fps ?? 30;
  const encoder = encoderOf(recipe.codec);
  const codec = new CodecContext();
  codec.allocContext3(encoder);
  const numbers = recipe.tags ? `,scale=out_color_matrix=${recipe.tags.space}:out_range=${recipe.tags.range}` : "";
  const sink = sinkOf(`${recipe.source}${numbers},format=${recipe.format ?? "yuv420p"},setsar=1`, "buffersink@out");
  codec.width = sink.buffersinkGetWidth();
  codec.height = sink.buffersinkGetHeight();
  codec.pixelFormat = sink.buffersinkGetFormat() as AVPixelFormat;
  codec.timeBase = recipe.times ? MILLISECONDS : new Rational(1, fps);
  codec.framerate = new Rational(fps, 1);
  codec.sampleAspectRatio = new Rational(...(recipe.pixelAspect ?? [1, 1]));
  if (recipe.tags) Object.assign(codec, { colorSpace: recipe.tags.space, colorPrimaries: recipe.tags.primaries, colorTrc: recipe.tags.transfer, colorRange: recipe.tags.range });
  codec.threadCount = 2;
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER, AV_CODEC_FLAG_FRAME_DURATION);
  for (const [name, value] of Object.entries(recipe.options ?? {})) check(codec.setOption(name, value), `set ${name}`);
  check(codec.open2Sync(encoder), `open ${recipe.codec}`);
  const stream = describe(output, codec);
  stream.sampleAspectRatio = codec.sampleAspectRatio;
  if (recipe.matrix) check(stream.codecpar.addCodedSideData(AV_PKT_DATA_DISPLAYMATRIX, displayMatrix(recipe.matrix)), "turn the picture");
  let index = 0;
  const timeOf = recipe.times ?? ((at: number) => (at * 1000) / fps);
  function* frames() {
    for (const frame of drawn(sink)) {
      frame.pts = BigInt(recipe.times ? Math.round(timeOf(index)) : index);
      if (recipe.tags) Object.assign(frame, { colorSpace: recipe.tags.space, colorPrimaries: recipe.tags.primaries, colorTrc: recipe.tags.transfer, colorRange: recipe.tags.range });
      frame.duration = recipe.times ? BigInt(Math.max(1, Math.round(timeOf(index + 1)) - Math.round(timeOf(index)))) : 1n;
      // Sources call every picture a key frame, which would make each one.
      frame.pictType = AV_PICTURE_TYPE_NONE;
      if (recipe.interlaced) frame.setFlags(AV_FRAME_FLAG_INTERLACED, AV_FRAME_FLAG_TOP_FIELD_FIRST);
      index++;
      yield frame;
    }
  }
  return { codec, stream, frames: frames(), until: () => timeOf(index) };
}

function soundTrack(output: FormatContext, { source, codec: name, layout, rate = 48_000 }: NonNullable<VideoRecipe["sound"]>): Track {
  const encoder = encoderOf(name);
  const format = avGetSampleFmtName(found(encoder.sampleFormats?.[0], "sample format"));
  const sink = sinkOf(`${source},aresample=${rate},aformat=sample_fmts=${format}:channel_layouts=${layout},asetnsamples=n=${BLOCKS[name] ?? 1024}:p=0`, "abuffersink@out");
  const codec = new CodecContext();
  codec.allocContext3(encoder);
  codec.sampleRate = rate;
  codec.sampleFormat = sink.buffersinkGetFormat() as AVSampleFormat;
  codec.channelLayout = sink.buffersinkGetChannelLayout();
  codec.timeBase = new Rational(1, rate);
  codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  check(codec.open2Sync(encoder), `open ${name}`);
  let samples = 0;
  function* frames() {
    for (const frame of drawn(sink)) {
      frame.pts = BigInt(samples);
      samples += frame.nbSamples;
      yield frame;
    }
  }
  return { codec, stream: describe(output, codec), frames: frames(), until: () => (samples * 1000) / rate };
}

function encoderOf(name: string): Codec {
  return found(Codec.findEncoderByName(name as FFEncoderCodec), `encoder ${name}`);
}

function describe(output: FormatContext, codec: CodecContext): Stream {
  const stream = output.newStream(null);
  stream.timeBase = codec.timeBase;
  check(stream.codecpar.fromContext(codec), "describe a stream");
  return stream;
}

/** Graphs of sources live as long as their sinks are read. */
const graphs = new WeakMap<FilterContext, FilterGraph>();

function sinkOf(filters: string, name: string): FilterContext {
  const graph = new FilterGraph();
  graph.alloc();
  check(graph.parse2(`${filters},${name}`), `understand ${filters}`);
  check(graph.configSync(), `set up ${filters}`);
  const sink = found(graph.getFilter(name), "the end of the filters");
  graphs.set(sink, graph);
  return sink;
}

function* drawn(sink: FilterContext): Generator<Frame> {
  const frame = new Frame();
  frame.alloc();
  while (available(sink.buffersinkGetFrameSync(frame), "draw a frame")) {
    yield frame;
    frame.unref();
  }
  frame.free();
  graphs.get(sink)?.free();
}

function displayMatrix([a, b, c, d]: readonly [number, number, number, number]): Buffer {
  const matrix = Buffer.alloc(36);
  for (const [at, value] of [a, b, 0, c, d, 0].entries()) matrix.writeInt32LE(value * 65_536, at * 4);
  matrix.writeInt32LE(1 << 30, 32);
  return matrix;
}

import { open } from "node:fs/promises";
import {
  AVDISCARD_ALL,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
  AV_DISPOSITION_ATTACHED_PIC,
  AV_NOPTS_VALUE,
  AV_PKT_DATA_DISPLAYMATRIX,
} from "node-av/constants";
import { avGetCodecName, Codec, FormatContext, InputFormat, Packet, type Stream } from "node-av/lib";
import { found } from "#lib/media/av/native.ts";
import { CODECS } from "#lib/media/footage/codecs.ts";
import { MAX_ASPECT, MAX_EDGE, MAX_SECONDS, MIN_EDGE } from "#lib/media/footage/limits.ts";
import { Refusal } from "#lib/media/footage/refusal.ts";
import { HEAD_BYTES, sniffContainer } from "#lib/media/footage/sniff.ts";
import { type Turn, turnOf } from "#lib/media/footage/turn.ts";

/** An untrusted file that looks like footage. Its claims are claims: only what is decoded counts. */
export type Source = {
  video: Stream;
  audio: Stream | null;
  turn: Turn;
  /** Where the clip begins on the file's clock, in seconds. */
  origin: number;
  /** How long the file says its picture lasts; null when it does not say. */
  claimedSeconds: number | null;
  /** Packets of both streams as they lie in the file; the packet is reused. Ends early where the file can't be read on. */
  packets(): Generator<Packet>;
  close(): void;
};

/** @throws Refusal */
export async function openSource(file: string): Promise<Source> {
  const format = await openFormat(file);
  try {
    const video = chooseVideo(format);
    const audio = bestStream(format, AVMEDIA_TYPE_AUDIO);
    for (const stream of format.streams) if (stream.index !== video.index && stream.index !== audio?.index) stream.discard = AVDISCARD_ALL;
    const turn = turnOf(video.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX));
    checkDimensions(video);
    const claimedSeconds = claimed(format, video);
    if (claimedSeconds !== null && claimedSeconds > MAX_SECONDS + 1) throw new Refusal("The video is longer than 5 minutes.");
    return { video, audio, turn, origin: originOf(format, video), claimedSeconds, packets: () => packets(format), close: () => format.closeInputSync() };
  } catch (error) {
    format.closeInputSync();
    throw error;
  }
}

/** Opens the file with the one demuxer that its first bytes name, and without any way to open another file. */
async function openFormat(file: string): Promise<FormatContext> {
  const container = sniffContainer(await headOf(file));
  if (!container) throw new Refusal("The file is not an MP4, MOV, WebM or Matroska video.");
  const format = new FormatContext();
  format.allocContext();
  format.setOption("protocol_whitelist", "file");
  format.setOption("codec_whitelist", CODECS.join(","));
  format.maxStreams = 32;
  const demuxer = found(InputFormat.findInputFormat(container), `demuxer ${container}`);
  if (format.openInputSync(`file:${file}`, demuxer) < 0) throw new Refusal("The video is damaged or was not sent whole: it can't be opened.");
  if (format.findStreamInfoSync() < 0) {
    format.closeInputSync();
    throw new Refusal("The video is damaged: it can't be read.");
  }
  return format;
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    return (await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)).buffer;
  } finally {
    await handle.close();
  }
}

function bestStream(format: FormatContext, kind: typeof AVMEDIA_TYPE_AUDIO | typeof AVMEDIA_TYPE_VIDEO): Stream | null {
  const index = format.findBestStream(kind);
  const stream = index < 0 ? undefined : format.streams[index];
  return stream && decoderOf(stream) ? stream : null;
}

function chooseVideo(format: FormatContext): Stream {
  const isFilm = (stream: Stream) => stream.codecpar.codecType === AVMEDIA_TYPE_VIDEO && !stream.hasDisposition(AV_DISPOSITION_ATTACHED_PIC);
  const films = format.streams.filter(isFilm);
  if (films.length === 0) {
    const hasSound = format.streams.some((stream) => stream.codecpar.codecType === AVMEDIA_TYPE_AUDIO);
    throw new Refusal(hasSound ? "The file holds sound, but no video." : "The file holds no video.");
  }
  const best = bestStream(format, AVMEDIA_TYPE_VIDEO);
  const stream = best && isFilm(best) ? best : films[0]!;
  if (!decoderOf(stream)) throw new Refusal(`The video is coded in a way that can't be read (${avGetCodecName(stream.codecpar.codecId)}).`);
  return stream;
}

/** The decoder for a stream, if it is one that footage may use. */
export function decoderOf(stream: Stream): Codec | null {
  const decoder = Codec.findDecoder(stream.codecpar.codecId);
  return decoder?.name && CODECS.includes(decoder.name) ? decoder : null;
}

function checkDimensions({ codecpar: { width, height } }: Stream): void {
  if (width <= 0 || height <= 0) throw new Refusal("The video is damaged: it can't be read.");
  checkSize(width, height);
}

/** Also for what is decoded in the end, which may be of another size than the file claims. */
export function checkSize(width: number, height: number): void {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long > MAX_EDGE) throw new Refusal(`The video is ${width} × ${height} pixels; at most ${MAX_EDGE} at each edge can be used.`);
  if (short < MIN_EDGE) throw new Refusal(`The video is only ${width} × ${height} pixels; at least ${MIN_EDGE} at each edge are needed.`);
  if (long > short * MAX_ASPECT) throw new Refusal(`The video is ${width} × ${height} pixels, too narrow to be used.`);
}

function claimed(format: FormatContext, { duration, timeBase }: Stream): number | null {
  if (duration > 0n) return (Number(duration) * timeBase.num) / timeBase.den;
  return format.duration > 0n ? Number(format.duration) / 1e6 : null;
}

function originOf(format: FormatContext, { startTime, timeBase }: Stream): number {
  if (startTime !== AV_NOPTS_VALUE) return (Number(startTime) * timeBase.num) / timeBase.den;
  return format.startTime === AV_NOPTS_VALUE ? 0 : Number(format.startTime) / 1e6;
}

function* packets(format: FormatContext): Generator<Packet> {
  const packet = new Packet();
  packet.alloc();
  try {
    while (format.readFrameSync(packet) >= 0) {
      yield packet;
      packet.unref();
    }
  } finally {
    packet.free();
  }
}

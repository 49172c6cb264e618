import { open } from "node:fs/promises";
import { AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO, AV_PROFILE_H264_HIGH } from "node-av/constants";
import { avGetCodecName, avGetPixFmtName, type Stream } from "node-av/lib";
import { z } from "zod";
import { type Input, openInput } from "#lib/media/av/input.ts";
import type { AVPixelFormat } from "node-av/constants";

/** What a media file is, read from the file itself. */
export const mediaFacts = z.object({
  /** As the container states it: the longest stream. */
  durationSeconds: z.number(),
  bytes: z.number().int(),
  /** The index stands before the media, so that playing can begin before all is loaded. Null when not an MP4 or MOV. */
  faststart: z.boolean().nullable(),
  video: z
    .object({
      codec: z.string(),
      profile: z.enum(["high", "other"]),
      pixelFormat: z.string(),
      width: z.number().int(),
      height: z.number().int(),
      fps: z.number(),
      /** Counted packets, not the container's claim. */
      frames: z.number().int(),
      durationSeconds: z.number(),
      /** FFmpeg's numbers (ITU-T H.273): 1 is BT.709; range 1 is limited, 2 full. */
      color: z.object({ space: z.number(), primaries: z.number(), transfer: z.number(), range: z.number() }),
      /** Greatest distance between key frames, in frames. */
      longestGop: z.number().int(),
    })
    .nullable(),
  audio: z
    .object({ codec: z.string(), sampleRate: z.number().int(), channels: z.number().int(), durationSeconds: z.number() })
    .nullable(),
});
export type MediaFacts = z.infer<typeof mediaFacts>;

/** Reads the facts of a file. Throws when it can't be opened as media. */
export async function probe(file: string): Promise<MediaFacts> {
  const layout = await readLayout(file);
  const input = openInput(file);
  try {
    const { streams } = input.format;
    const video = streams.find((stream) => stream.codecpar.codecType === AVMEDIA_TYPE_VIDEO);
    const audio = streams.find((stream) => stream.codecpar.codecType === AVMEDIA_TYPE_AUDIO);
    return mediaFacts.parse({
      durationSeconds: Number(input.format.duration) / 1e6,
      ...layout,
      audio: audio ? audioFacts(audio) : null,
      video: video ? videoFacts(input, video) : null,
    });
  } finally {
    input.close();
  }
}

function seconds(stream: Stream): number {
  return (Number(stream.duration) * stream.timeBase.num) / stream.timeBase.den;
}

function audioFacts(stream: Stream) {
  const { codecpar } = stream;
  return {
    codec: avGetCodecName(codecpar.codecId),
    sampleRate: codecpar.sampleRate,
    channels: codecpar.channels,
    durationSeconds: seconds(stream),
  };
}

function videoFacts(input: Input, stream: Stream) {
  const { codecpar } = stream;
  let frames = 0;
  let sinceKey = 0;
  let longestGop = 0;
  for (const packet of input.packets(stream)) {
    sinceKey = packet.isKeyframe ? 1 : sinceKey + 1;
    longestGop = Math.max(longestGop, sinceKey);
    frames++;
  }
  return {
    codec: avGetCodecName(codecpar.codecId),
    profile: codecpar.profile === AV_PROFILE_H264_HIGH ? "high" : "other",
    pixelFormat: avGetPixFmtName(codecpar.format as AVPixelFormat),
    width: codecpar.width,
    height: codecpar.height,
    fps: stream.avgFrameRate.num / stream.avgFrameRate.den,
    frames,
    durationSeconds: seconds(stream),
    color: { space: codecpar.colorSpace, primaries: codecpar.colorPrimaries, transfer: codecpar.colorTrc, range: codecpar.colorRange },
    longestGop,
  };
}

/** Walks the top-level boxes of an MP4: their order tells whether the index comes first. */
async function readLayout(file: string): Promise<{ bytes: number; faststart: boolean | null }> {
  const handle = await open(file);
  try {
    const { size: bytes } = await handle.stat();
    const order: string[] = [];
    const header = Buffer.alloc(16);
    for (let at = 0; at + 8 <= bytes; ) {
      await handle.read(header, 0, 16, at);
      const kind = header.toString("latin1", 4, 8);
      if (at === 0 && kind !== "ftyp") return { bytes, faststart: null };
      order.push(kind);
      const short = header.readUInt32BE(0);
      const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short;
      if (size < 8) break;
      at += size;
    }
    return { bytes, faststart: order.includes("moov") && order.indexOf("moov") < order.indexOf("mdat") };
  } finally {
    await handle.close();
  }
}

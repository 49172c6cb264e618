import { open, rename, rm } from "node:fs/promises";
import { type Packet, Rational, type Stream } from "node-av/lib";
import { openInput } from "#lib/media/av/input.ts";
import { check, found } from "#lib/media/av/native.ts";
import { type Mp4Output, openMp4 } from "#lib/media/av/output.ts";
import { openAac } from "#lib/media/encode/aac.ts";
import { AUDIO_SETTINGS } from "#lib/media/encode/settings.ts";
import type { Sound } from "#lib/media/sound.ts";

/** A coded stretch of the film and the number of frames it must hold. */
export type Chunk = { file: string; frames: number };

/**
 * Joins chunks by copying their packets, adds the sound as AAC, and puts the index in front. The film lasts
 * exactly its frames: sound that is longer is refused. The file appears under its name only when it is whole.
 * Throws when a chunk holds another number of frames than promised or was coded with other parameters.
 */
export async function joinFilm(film: { chunks: Chunk[]; fps: number; sound: Sound; file: string }): Promise<void> {
  const frames = film.chunks.reduce((sum, chunk) => sum + chunk.frames, 0);
  if (film.sound.left.length * film.fps > frames * AUDIO_SETTINGS.sampleRate) {
    throw new RangeError("the sound is longer than the picture");
  }
  const partial = `${film.file}.partial`;
  try {
    writeFilm(film, partial);
    await settle(partial, film.file);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Makes a finished file durable and gives it its name: after a crash there is either the whole file or none. */
export async function settle(partial: string, file: string): Promise<void> {
  const handle = await open(partial, "r+");
  await handle.sync();
  await handle.close();
  await rename(partial, file);
}

function writeFilm(film: { chunks: Chunk[]; fps: number; sound: Sound }, partial: string): void {
  const output = openMp4(partial, { faststart: true });
  const aac = openAac();
  try {
    const video = output.newStream();
    copyDescription(found(film.chunks[0], "chunk").file, video, film.fps);
    const audio = output.newStream();
    audio.timeBase = aac.codec.timeBase;
    check(audio.codecpar.fromContext(aac.codec), "describe the sound stream");
    output.start();
    const sound = aac.packets(film.sound);
    const frameTime = new Rational(1, film.fps);
    let frame = 0;
    for (const chunk of film.chunks) {
      copyChunk(chunk, output, video, frameTime, frame);
      frame += chunk.frames;
      writeSound(sound, output, audio, aac.codec.timeBase, (frame / film.fps) * AUDIO_SETTINGS.sampleRate);
    }
    writeSound(sound, output, audio, aac.codec.timeBase, Number.POSITIVE_INFINITY);
    output.close();
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    aac.free();
  }
}

function copyDescription(file: string, target: Stream, fps: number): void {
  const input = openInput(file);
  try {
    const source = found(input.stream("video"), "video in the chunk");
    check(source.codecpar.copy(target.codecpar), "describe the video stream");
    target.codecpar.codecTag = 0;
    target.timeBase = new Rational(1, fps);
    target.avgFrameRate = new Rational(fps, 1);
  } finally {
    input.close();
  }
}

function copyChunk(chunk: Chunk, output: Mp4Output, target: Stream, frameTime: Rational, at: number): void {
  const input = openInput(chunk.file);
  try {
    const source = found(input.stream("video"), "video in the chunk");
    const described = source.codecpar.extradata;
    if (described === null || !target.codecpar.extradata?.equals(described)) {
      throw new Error(`${chunk.file} was coded with other parameters`);
    }
    let frames = 0;
    for (const packet of input.packets(source)) {
      packet.rescaleTs(source.timeBase, frameTime);
      packet.pts += BigInt(at);
      packet.dts += BigInt(at);
      packet.duration = 1n;
      packet.rescaleTs(frameTime, target.timeBase);
      packet.streamIndex = target.index;
      output.write(packet);
      frames++;
    }
    if (frames !== chunk.frames) throw new Error(`${chunk.file} holds ${frames} frames, not ${chunk.frames}`);
  } finally {
    input.close();
  }
}

/** Writes sound until it has caught up with the picture, so that the muxer need not hold much of either. */
function writeSound(packets: Generator<Packet>, output: Mp4Output, target: Stream, timeBase: Rational, until: number): void {
  for (;;) {
    const next = packets.next();
    if (next.done) return;
    const packet = next.value;
    const at = Number(packet.pts);
    packet.streamIndex = target.index;
    packet.rescaleTs(timeBase, target.timeBase);
    output.write(packet);
    if (at >= until) return;
  }
}

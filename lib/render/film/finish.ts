import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Composition } from "#lib/composition/model.ts";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { type Loudness, measureLoudness } from "#lib/media/loudness.ts";
import { master, TARGET } from "#lib/media/mix.ts";
import { joinFilm } from "#lib/media/mux.ts";
import { probe } from "#lib/media/probe.ts";
import type { Sound } from "#lib/media/sound.ts";
import { mixSound } from "#lib/render/film/soundtrack.ts";
import { leaveStage, stageFor } from "#lib/render/stage.ts";
import { encodePicture, fitted } from "#lib/render/still.ts";
import type { FinishedFilm, FinishTask } from "#lib/render/threads/task.ts";

/** True peak that a finished film never passes, in dBTP: coding as AAC raises peaks above those of the master. */
const FILM_PEAK = -1;
const ATTEMPTS = 4;
/** Longer side of a thumbnail. */
const THUMBNAIL = 1280;

/** Makes a film of its chunks: sound, joining, checks, thumbnail. Runs in a render thread. */
export async function finishFilm(task: FinishTask, signal: AbortSignal): Promise<FinishedFilm> {
  try {
    await writeThumbnail(task);
    leaveStage();
    const mixed = mixSound(task.composition, task.assets);
    signal.throwIfAborted();
    const loudness = await joinWithSound(task, mixed, signal);
    const facts = await probe(task.file);
    assertWhole(task.composition, facts);
    signal.throwIfAborted();
    return { bytes: facts.bytes, durationSeconds: facts.durationSeconds, loudness, sha256: await hashFile(task.file) };
  } catch (error) {
    await Promise.all([task.file, task.thumbnailFile].map((file) => rm(file, { force: true })));
    throw error;
  }
}

/** Masters and joins, measures what was coded, and masters lower while its peaks are too high. */
async function joinWithSound(task: FinishTask, mixed: Sound, signal: AbortSignal): Promise<Loudness> {
  let peak: number = TARGET.truePeak;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const { sound } = master(mixed, peak);
    await joinFilm({ chunks: task.chunks, fps: task.composition.fps, sound, file: task.file });
    const coded = measureLoudness(decodeSound(task.file));
    const excess = coded.truePeak - FILM_PEAK;
    if (excess <= 0 || attempt === ATTEMPTS) return coded;
    peak -= excess + 0.1;
  }
}

/** Never trust that writing went well: the file itself must say what it is. */
function assertWhole(composition: Composition, facts: Awaited<ReturnType<typeof probe>>): void {
  const seconds = composition.frames / composition.fps;
  const { video, audio } = facts;
  const right =
    video?.frames === composition.frames &&
    video.width === composition.size.width &&
    video.height === composition.size.height &&
    audio !== null &&
    facts.faststart === true &&
    Math.abs(facts.durationSeconds - seconds) < 0.001;
  if (!right) throw new Error(`the film came out wrong: ${JSON.stringify(facts)}`);
}

async function writeThumbnail(task: FinishTask): Promise<void> {
  const stage = await stageFor(task.film, task.composition, task.assets);
  stage.draw(task.composition.posterFrame);
  await writeFile(task.thumbnailFile, await encodePicture(fitted(stage.canvas, THUMBNAIL), "jpeg"));
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { openClipFile } from "#lib/media/footage/clip-file.ts";
import type { Footage, FootageAnswer, FootageJob } from "#lib/media/footage/job.ts";
import { CLIP_FPS, KEPT_SECONDS, KEPT_SHARE, MIN_SECONDS } from "#lib/media/footage/limits.ts";
import { openPictures, type Pictures } from "#lib/media/footage/pictures.ts";
import { clock, Refusal } from "#lib/media/footage/refusal.ts";
import { openSoundTrack, SILENCE, type SoundTrack } from "#lib/media/footage/sound-track.ts";
import { openSource, type Source } from "#lib/media/footage/source.ts";
import { drawStills } from "#lib/media/footage/stills.ts";

type Report = (done: number) => void;

const REPORT_EVERY_MS = 250;
/** The share of the work that is decoding and coding; the rest are the stills. */
const CODING_SHARE = 0.97;
/** What may be missing at the end of a file without a word: containers round, and sound ends early. */
const SLACK_SECONDS = 1;

/** Makes a clip from untrusted footage. Runs in a child process only. */
export async function convertFootage(job: FootageJob, report: Report): Promise<FootageAnswer> {
  try {
    const source = await openSource(job.file);
    try {
      return { footage: await convert(source, job, report) };
    } finally {
      source.close();
    }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

async function convert(source: Source, job: FootageJob, report: Report): Promise<Footage> {
  const clipFile = path.join(job.directory, "clip.mp4");
  const clip = openClipFile(clipFile, job.size, source.audio !== null);
  const pictures = openPictures(source, job, clip);
  const sound = source.audio && openSoundTrack(source.audio, source.origin, clip);
  const frames = await codeAll(source, { pictures, sound }, report);
  const upright = pictures.upright();
  if (upright === null) throw new Refusal("The video is damaged: none of its pictures can be read.");
  const heard = sound?.finish(frames / CLIP_FPS) ?? SILENCE;
  clip.finish(frames);
  pictures.free();
  sound?.free();
  const stills = await drawStills(clipFile, frames, job.directory);
  return { clip: clipFile, frames, durationSeconds: frames / CLIP_FPS, ...upright, ...heard, ...stills };
}

/** Runs the whole source through; answers the clip's length, or refuses what is too short or too damaged. */
async function codeAll(source: Source, { pictures, sound }: { pictures: Pictures; sound: SoundTrack | null }, report: Report): Promise<number> {
  let [reached, reported] = [0, 0];
  for (const packet of source.packets()) {
    const stream = packet.streamIndex === source.video.index ? source.video : source.audio;
    if (stream === null || packet.streamIndex !== stream.index) continue;
    const unit = stream.timeBase.num / stream.timeBase.den;
    reached = Math.max(reached, Number(packet.pts + packet.duration) * unit - source.origin);
    if (stream === source.video) pictures.take(packet);
    else sound?.take(packet);
    sound?.codeUntil(pictures.frames() / CLIP_FPS);
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    reported = performance.now();
    report(Math.min(1, pictures.frames() / CLIP_FPS / (source.claimedSeconds ?? 60)) * CODING_SHARE);
    // Native memory is given back, and messages leave, only when the event loop turns.
    await setImmediate();
  }
  pictures.take(null);
  sound?.take(null);
  judge(source, pictures, reached);
  return pictures.frames();
}

/** Damaged footage is kept when what can be read is long enough and most of the whole. */
function judge({ claimedSeconds }: Source, pictures: Pictures, reached: number): void {
  const seconds = pictures.frames() / CLIP_FPS;
  const { seconds: lost, from } = pictures.damage();
  const whole = Math.max(claimedSeconds ?? 0, seconds);
  const cutShort = claimedSeconds !== null && reached < claimedSeconds - SLACK_SECONDS;
  const damaged = lost > 0 || cutShort;
  const good = seconds - lost;
  if (damaged && (good < KEPT_SECONDS || good < whole * KEPT_SHARE)) {
    const until = Math.min(from ?? seconds, seconds);
    throw new Refusal(until >= 1 ? `The video is damaged: it can't be read after ${clock(until)}.` : "The video is damaged and can't be read.");
  }
  if (seconds < MIN_SECONDS) throw new Refusal("The video is shorter than half a second.");
}

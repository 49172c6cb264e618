import { avGetPixFmtName, type Frame, type Packet } from "node-av/lib";
import { AV_FRAME_FLAG_INTERLACED, type AVPixelFormat } from "node-av/constants";
import { availableParallelism } from "node:os";
import { type Filters, openFilters } from "#lib/media/av/filter-graph.ts";
import type { ClipFile } from "#lib/media/footage/clip-file.ts";
import { colorOf } from "#lib/media/footage/color.ts";
import { openDecoder, type Timed } from "#lib/media/footage/decoder.ts";
import { type Picture, pictureFilters } from "#lib/media/footage/filters.ts";
import type { FootageJob } from "#lib/media/footage/job.ts";
import { CLIP_FPS, MAX_FRAMES, MAX_SECONDS } from "#lib/media/footage/limits.ts";
import { Refusal } from "#lib/media/footage/refusal.ts";
import { checkSize, type Source } from "#lib/media/footage/source.ts";

/** The source's pictures on their way into the clip. */
export type Pictures = {
  /** Decodes, fits and codes what is in a packet; null flushes. */
  take(packet: Packet | null): void;
  /** Where the clip ends by now, in frames: the last picture counted as long as the file shows it. */
  frames(): number;
  /** As filmed, turned upright, in square pixels; null before the first picture. */
  upright(): { width: number; height: number } | null;
  /** Damaged packets and pictures, in seconds, and when the first was met. */
  damage(): { seconds: number; from: number | null };
  free(): void;
};

/** What the file's clock may be off from a steady rhythm before a picture goes to the next place. */
const EARLY = 0.25;
/** A last picture is not held longer than this on the file's word. */
const LONGEST_LAST = 5 * CLIP_FPS;

/** The place in the clip of a picture at a time; several may fall on one place, and some places stay empty. */
export function placeOf(seconds: number): number {
  return Math.floor(seconds * CLIP_FPS + EARLY);
}

export function openPictures(source: Source, { size, fit }: Pick<FootageJob, "size" | "fit">, clip: ClipFile): Pictures {
  const decoder = openDecoder(source.video, Math.min(4, availableParallelism()));
  const usual = usualSeconds(source);
  let filters: (Filters & { key: string }) | null = null;
  let upright: { width: number; height: number } | null = null;
  let [last, end, at] = [-1, 0, -usual];
  let from: number | null = null;

  const drain = () => {
    if (!filters) return;
    const unit = filters.timeBase();
    for (const frame of filters.ready()) clip.picture(frame, Math.round((Number(frame.pts) * unit.num * CLIP_FPS) / unit.den));
  };
  const flush = () => {
    filters?.push(null);
    drain();
    filters?.free();
    filters = null;
  };
  const place = ({ frame, seconds, duration }: Timed) => {
    at = seconds === null ? at + usual : seconds - source.origin;
    if (at > MAX_SECONDS + 1) throw new Refusal("The video is longer than 5 minutes.");
    const slot = placeOf(at);
    if (slot <= last || slot >= MAX_FRAMES) return;
    last = slot;
    const shown = Math.round((at + (duration || usual)) * CLIP_FPS);
    end = Math.min(MAX_FRAMES, Math.max(slot + 1, Math.min(shown, slot + LONGEST_LAST)));
    const { picture, input, key } = describe(frame, source);
    upright ??= uprightSize(picture);
    if (filters?.key !== key) {
      flush();
      checkSize(picture.width * picture.pixelAspect, picture.height);
      filters = { ...openFilters("picture", input, pictureFilters(picture, size, fit)), key };
    }
    [frame.pts, frame.colorSpace, frame.colorRange] = [BigInt(slot), picture.color.space, picture.color.range];
    filters.push(frame);
    drain();
  };
  return {
    take(packet) {
      for (const timed of decoder.decode(packet)) place(timed);
      if (decoder.lost() > 0) from ??= Math.max(0, at);
      if (packet === null) flush();
    },
    frames: () => end,
    upright: () => upright,
    damage: () => ({ seconds: decoder.lost() * usual, from }),
    free() {
      filters?.free();
      decoder.free();
    },
  };
}

/** How long a picture of the source usually shows. */
function usualSeconds({ video }: Source): number {
  const { num, den } = video.avgFrameRate;
  const seconds = num > 0 && den > 0 ? den / num : 1 / CLIP_FPS;
  return Math.min(1, Math.max(1 / 240, seconds));
}

function describe(frame: Frame, source: Source): { picture: Picture; input: string; key: string } {
  const { width, height } = frame;
  const format = avGetPixFmtName(frame.format as AVPixelFormat) ?? "";
  const own = source.video.sampleAspectRatio.num > 0 ? source.video.sampleAspectRatio : frame.sampleAspectRatio;
  const aspect = own.num > 0 && own.den > 0 ? own.num / own.den : 1;
  const picture: Picture = {
    width,
    height,
    pixelAspect: aspect > 0.1 && aspect < 10 ? aspect : 1,
    turn: source.turn,
    color: colorOf(frame, format, height),
    alpha: /^(yuva|rgba|bgra|argb|abgr|gbrap|ya8|ya16|pal8)/.test(format),
    interlaced: frame.hasFlags(AV_FRAME_FLAG_INTERLACED),
  };
  const { space, range } = picture.color;
  const input = `video_size=${width}x${height}:pix_fmt=${format}:time_base=1/${CLIP_FPS}:pixel_aspect=1/1:colorspace=${space}:range=${range}`;
  return { picture, input, key: JSON.stringify([picture, input]) };
}

function uprightSize({ width, height, pixelAspect, turn }: Picture): { width: number; height: number } {
  const wide = Math.round(width * pixelAspect);
  return turn.sideways ? { width: height, height: wide } : { width: wide, height };
}

import type { Drawable } from "#lib/composition/canvas.ts";

/** A clip of a film in the page, whose video element follows the playhead. */
export type Clip = {
  /** The picture at this moment, or the last one that is there while the right one is being fetched. */
  at(seconds: number): Drawable;
  /** Whether it runs along by itself, or stands exactly where it is asked to. */
  setRunning(running: boolean): void;
  /** Its own sound, 0 (mute) … 1. */
  setVolume(volume: number): void;
  /** After each picture: a clip that was not in it stops. */
  rest(): void;
  close(): void;
};

/** Running along, a clip may be so many seconds off before it is made to jump: less than one hears, more than a jump takes. */
const RUNNING_TOLERANCE = 0.12;
/** Less than that is caught up with unseen, by running a little faster or slower: so much for each second it is off. */
const CATCHING_UP = 2;
const FASTEST_DRIFT = 0.1;
/** At rest it shows the very frame: half a frame at 30 frames a second. */
const RESTING_TOLERANCE = 1 / 60;
/** Ask for the middle of a frame, so that rounding does not give the one before. */
const INTO_FRAME = 1 / 60;

/**
 * Opens a clip. `onChange` is called when another picture has come that was asked for.
 *
 * @throws Error when it can't be played
 */
export async function openClip(url: string, blank: (width: number, height: number) => { canvas: Drawable; pen: CanvasRenderingContext2D }, onChange: () => void): Promise<Clip> {
  const video = document.createElement("video");
  video.crossOrigin = "anonymous";
  video.muted = true;
  video.playsInline = true;
  video.preload = "auto";
  video.src = url;
  await new Promise<void>((resolve, reject) => {
    video.addEventListener("loadeddata", () => resolve(), { once: true });
    video.addEventListener("error", () => reject(new Error(`${url} can't be played`)), { once: true });
  });
  video.addEventListener("seeked", onChange);
  const { canvas, pen } = blank(video.videoWidth, video.videoHeight);
  let [running, used] = [false, false];
  const moveTo = (seconds: number): void => {
    if (video.seeking) return;
    const wanted = Math.min(seconds + INTO_FRAME, Math.max(0, video.duration - INTO_FRAME));
    const off = wanted - video.currentTime;
    video.playbackRate = 1 + (running ? Math.min(FASTEST_DRIFT, Math.max(-FASTEST_DRIFT, off * CATCHING_UP)) : 0);
    if (Math.abs(off) <= (running ? RUNNING_TOLERANCE : RESTING_TOLERANCE)) return;
    video.currentTime = wanted;
    // "seeked" may come a little before the picture does.
    video.requestVideoFrameCallback(onChange);
  };
  return {
    at(seconds) {
      used = true;
      moveTo(seconds);
      // A browser that refuses to start it (nobody has touched the page yet) is followed by jumps instead.
      if (running && video.paused && seconds < video.duration) void video.play().catch(() => undefined);
      pen.drawImage(video, 0, 0);
      return canvas;
    },
    setRunning(next) {
      running = next;
      if (!next) video.pause();
    },
    setVolume(volume) {
      video.muted = volume === 0;
      video.volume = volume;
    },
    rest() {
      if (!used) video.pause();
      used = false;
    },
    close() {
      video.removeEventListener("seeked", onChange);
      video.pause();
      video.removeAttribute("src");
      video.load();
    },
  };
}

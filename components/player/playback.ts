import type { Sound } from "#components/player/sound.ts";

/** What happens when the playhead reaches the end. */
export type AtEnd = "loop" | "stop";

/** A playhead counted in frames, driven by the sound where there is one and by the page's clock where there is not. */
export type Playback = {
  frame(): number;
  playing(): boolean;
  play(): void;
  pause(): void;
  /** Moves the playhead; frames outside the film are held at its ends. */
  seek(frame: number): void;
  setMuted(muted: boolean): void;
  close(): void;
};

type Options = {
  frames: number;
  fps: number;
  /** What is heard; null for a silent film. */
  sound: Pick<Sound, "start" | "stop" | "seconds" | "setMuted" | "close"> | null;
  /** Milliseconds from any origin. */
  now(): number;
  atEnd(): AtEnd;
};

/**
 * Sound is the master while it plays: the ear notices a stumble sooner than the eye, so the picture follows. While
 * nothing can be heard yet (still loading, or the browser waits for a press), the page's clock keeps the time.
 */
export function createPlayback({ frames, fps, sound, now, atEnd }: Options): Playback {
  const length = frames / fps;
  let [running, position, since] = [false, 0, 0];

  const seconds = (): number => (running ? (sound?.seconds() ?? position + (now() - since) / 1000) : position);
  const place = (at: number): void => {
    position = Math.min(Math.max(0, at), length);
    since = now();
    if (running) sound?.start(position);
  };
  const pause = (): void => {
    position = Math.min(seconds(), length);
    running = false;
    sound?.stop();
  };
  const turnAround = (): void => {
    if (atEnd() === "loop") return place(0);
    pause();
    position = length;
  };
  return {
    frame() {
      if (running && seconds() >= length) turnAround();
      return Math.min(frames - 1, Math.floor(seconds() * fps + 1e-6));
    },
    playing: () => running,
    play() {
      running = true;
      place(position >= length - 1 / fps ? 0 : position);
    },
    pause,
    seek: (frame) => place(Math.min(Math.max(0, frame), frames - 1) / fps),
    setMuted: (muted) => sound?.setMuted(muted),
    close() {
      pause();
      sound?.close();
    },
  };
}

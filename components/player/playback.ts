/** What happens when the playhead reaches the end. */
export type AtEnd = "loop" | "stop";

/** A playhead counted in frames, driven by the sound where there is one and by the page's clock where there is not. */
export type Playback = {
  frame(): number;
  playing(): boolean;
  play(): Promise<void>;
  pause(): void;
  /** Moves the playhead; frames outside the film are held at its ends. */
  seek(frame: number): void;
  setMuted(muted: boolean): void;
  close(): void;
};

type Options = {
  frames: number;
  fps: number;
  audio: HTMLAudioElement | null;
  /** Milliseconds from any origin. */
  now(): number;
  atEnd(): AtEnd;
};

/**
 * Sound is the master while it plays: the ear notices a stumble sooner than the eye, so the picture follows. Past
 * the sound's own end the page's clock takes over.
 */
export function createPlayback({ frames, fps, audio, now, atEnd }: Options): Playback {
  const length = frames / fps;
  let [running, position, since] = [false, 0, 0];

  const seconds = (): number => {
    if (!running) return position;
    return audio && !audio.paused && !audio.ended ? audio.currentTime : position + (now() - since) / 1000;
  };
  const place = (at: number): void => {
    position = Math.min(Math.max(0, at), length);
    since = now();
    if (audio && Number.isFinite(audio.duration)) audio.currentTime = Math.min(position, audio.duration);
    else if (audio) audio.currentTime = position;
  };
  const pause = (): void => {
    position = Math.min(seconds(), length);
    running = false;
    audio?.pause();
  };
  const play = async (): Promise<void> => {
    if (position >= length - 1 / fps) place(0);
    [running, since] = [true, now()];
    if (!audio || audio.currentTime >= audio.duration) return;
    try {
      await audio.play();
    } catch (error) {
      // A browser that has not been touched yet refuses sound: the film then plays silently.
      if (!(error instanceof DOMException)) throw error;
      audio.muted = true;
      await audio.play().catch(() => undefined);
    }
  };
  const turnAround = (): void => {
    if (atEnd() === "stop") {
      pause();
      position = length;
      return;
    }
    place(0);
    if (audio?.paused) void audio.play().catch(() => undefined);
  };
  return {
    frame() {
      if (running && seconds() >= length) turnAround();
      return Math.min(frames - 1, Math.floor(seconds() * fps + 1e-6));
    },
    playing: () => running,
    play,
    pause,
    seek: (frame) => place(Math.min(Math.max(0, frame), frames - 1) / fps),
    setMuted(muted) {
      if (audio) audio.muted = muted;
    },
    close() {
      pause();
      audio?.removeAttribute("src");
    },
  };
}

/** How far a render has come. */
export type RenderProgress = {
  stage: "frames" | "finishing";
  /** 0…1, never falling. */
  fraction: number;
  framesDone: number;
  frames: number;
};

/** Share of the whole that mixing, joining and checking take. */
const FINISHING = 0.06;

export type ProgressMeter = {
  /** Frames that need no rendering. */
  reused(frames: number): void;
  /** Frames of one chunk that are done so far. */
  chunk(key: string, done: number): void;
  finishing(): void;
  done(): void;
};

/** Adds up the progress of chunks that render side by side. */
export function createProgress(frames: number, report: (progress: RenderProgress) => void): ProgressMeter {
  const chunks = new Map<string, number>();
  let ready = 0;
  const count = () => Math.min(frames, ready + [...chunks.values()].reduce((sum, done) => sum + done, 0));
  const tell = (stage: RenderProgress["stage"], fraction: number) => report({ stage, fraction, framesDone: count(), frames });
  const tellFrames = () => tell("frames", (count() / frames) * (1 - FINISHING));
  return {
    reused(amount) {
      ready = amount;
      tellFrames();
    },
    chunk(key, done) {
      chunks.set(key, Math.max(done, chunks.get(key) ?? 0));
      tellFrames();
    },
    finishing: () => tell("finishing", 1 - FINISHING),
    done: () => tell("finishing", 1),
  };
}

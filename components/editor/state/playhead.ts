/**
 * Where the film stands, kept outside React: it changes sixty times a second, and only what shows it may follow.
 * Whoever plays the film moves it; whoever shows it subscribes.
 */
export type Playhead = {
  frame(): number;
  /** Frames of the whole film. */
  frames(): number;
  playing(): boolean;
  subscribe(onChange: () => void): () => void;
  /** For the player alone: what is so now. */
  report(now: { frame?: number; frames?: number; playing?: boolean }): void;
};

export function createPlayhead(): Playhead {
  const listeners = new Set<() => void>();
  let now = { frame: 0, frames: 0, playing: false };
  return {
    frame: () => now.frame,
    frames: () => now.frames,
    playing: () => now.playing,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    report(part) {
      const next = { ...now, ...part };
      if (next.frame === now.frame && next.frames === now.frames && next.playing === now.playing) return;
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

import type { Playhead } from "#components/editor/state/playhead.ts";

/** Moves the playhead through a film: at rest, forwards or backwards, led by the sound where there is one. */
export type FilmClock = {
  /** 1 is the film's own pace; 0 is rest. */
  rate(): number;
  /** The film's length; the playhead stays where it is, or at the new end. */
  setFilm(film: { frames: number; fps: number }): void;
  /** Puts the playhead somewhere. Frames outside the film are held at its ends. */
  place(frame: number): void;
  /** Goes on from here at this rate. */
  run(rate: number): void;
  /** The same, from the beginning (or the end) where there is nothing left that way. */
  play(rate: number): void;
  /** Before each picture: moves the playhead on, and stops at the ends. True while it runs. */
  tick(): boolean;
};

type Options = {
  playhead: Playhead;
  /** The moment that is heard now (seconds); null where nothing keeps time but the page. */
  heard(): number | null;
  /** Milliseconds from any origin. */
  now(): number;
  /** Called whenever it begins to run, from which moment (seconds) on, and whenever it stops (rate 0). */
  onRun(rate: number, from: number): void;
};

export function createFilmClock({ playhead, heard, now, onRun }: Options): FilmClock {
  let film = { frames: 1, fps: 30 };
  // Where the film stood (seconds), when that was (milliseconds), and how fast it has run since.
  let [position, since, rate] = [0, 0, 0];

  const length = () => film.frames / film.fps;
  const lastFrame = () => (film.frames - 1) / film.fps;
  const frameAt = (seconds: number): number => Math.max(0, Math.min(film.frames - 1, Math.floor(seconds * film.fps + 1e-6)));
  const seconds = (): number => {
    if (rate === 0) return position;
    return (rate === 1 ? heard() : null) ?? position + ((now() - since) / 1000) * rate;
  };
  const placeAt = (at: number): void => {
    [position, since] = [Math.min(Math.max(0, at), length()), now()];
    playhead.report({ frame: frameAt(position) });
  };
  const run = (next: number): void => {
    placeAt(seconds());
    rate = next;
    onRun(rate, position);
    playhead.report({ playing: rate !== 0 });
  };
  return {
    rate: () => rate,
    setFilm(next) {
      placeAt(seconds());
      film = next;
      playhead.report({ frames: film.frames });
      placeAt(Math.min(position, lastFrame()));
    },
    place: (frame) => placeAt(frame / film.fps),
    run,
    play(next) {
      if (next > 0 && position >= lastFrame() - 1e-3) placeAt(0);
      if (next < 0 && position <= 0) placeAt(lastFrame());
      run(next);
    },
    tick() {
      if (rate === 0) return false;
      const at = seconds();
      const over = rate > 0 ? at >= length() : at <= 0;
      if (!over) playhead.report({ frame: frameAt(at) });
      else {
        const end = rate > 0 ? lastFrame() : 0;
        run(0);
        placeAt(end);
      }
      return true;
    },
  };
}

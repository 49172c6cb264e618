import { describe, expect, test } from "vitest";
import { createFilmClock } from "#components/editor/preview/film-clock.ts";
import { createPlayhead } from "#components/editor/state/playhead.ts";

/** A film of four seconds, with a clock that the test turns and a sound that it may switch on. */
function film() {
  const playhead = createPlayhead();
  const world = { ms: 1000, heard: null as number | null };
  const runs: [number, number][] = [];
  const clock = createFilmClock({ playhead, heard: () => world.heard, now: () => world.ms, onRun: (rate, from) => runs.push([rate, from]) });
  clock.setFilm({ frames: 120, fps: 30 });
  const wait = (ms: number) => {
    world.ms += ms;
    clock.tick();
    return playhead.frame();
  };
  return { playhead, clock, world, runs, wait };
}

describe("the playhead of an ad", () => {
  test("runs forwards, fast and backwards, and rests in between", () => {
    const { clock, wait } = film();
    clock.play(1);
    expect(wait(1000)).toBe(30);
    clock.run(2);
    expect(wait(1000)).toBe(90);
    clock.run(-1);
    expect(wait(500)).toBe(75);
    clock.run(0);
    expect(wait(5000)).toBe(75);
  });

  test("follows the sound rather than the page's clock", () => {
    const { clock, world, wait } = film();
    clock.play(1);
    world.heard = 0.5;
    expect(wait(1000)).toBe(15);
  });

  test("stops on the last frame, and begins anew when played from there", () => {
    const { clock, playhead, runs, wait } = film();
    clock.play(1);
    expect(wait(9000)).toBe(119);
    expect(playhead.playing()).toBe(false);
    clock.play(1);
    expect(wait(100)).toBe(3);
    expect(runs.at(-1)).toEqual([1, 0]);
  });

  test("stays where it is when the film changes under it, or at the new end", () => {
    const { clock, playhead } = film();
    clock.place(60);
    clock.setFilm({ frames: 300, fps: 30 });
    expect([playhead.frame(), playhead.frames()]).toEqual([60, 300]);
    clock.setFilm({ frames: 40, fps: 30 });
    expect(playhead.frame()).toBe(39);
  });
});

import { describe, expect, test } from "vitest";
import { createPlayback, type AtEnd } from "#components/player/playback.ts";
import { spokenTime, timecode } from "#components/player/timecode.ts";

/** A silent film of three seconds, with a clock that the test turns. */
function film(atEnd: AtEnd = "stop") {
  const clock = { ms: 1000 };
  const playback = createPlayback({ frames: 90, fps: 30, sound: null, now: () => clock.ms, atEnd: () => atEnd });
  return { playback, wait: (ms: number) => (clock.ms += ms) };
}

describe("a playhead without sound", () => {
  test("runs with the clock while it plays, and stands while it does not", () => {
    const { playback, wait } = film();
    wait(500);
    expect(playback.frame()).toBe(0);
    playback.play();
    wait(500);
    expect(playback.frame()).toBe(15);
    playback.pause();
    wait(500);
    expect(playback.frame()).toBe(15);
    playback.play();
    wait(100);
    expect(playback.frame()).toBe(18);
  });

  test("goes where it is put, held at the ends", () => {
    const { playback } = film();
    playback.seek(40);
    expect(playback.frame()).toBe(40);
    playback.seek(-3);
    expect(playback.frame()).toBe(0);
    playback.seek(5000);
    expect(playback.frame()).toBe(89);
  });

  test("stops on the last frame, and starts over when played again", () => {
    const { playback, wait } = film("stop");
    playback.play();
    wait(10_000);
    expect(playback.frame()).toBe(89);
    expect(playback.playing()).toBe(false);
    playback.play();
    expect(playback.frame()).toBe(0);
  });

  test("begins again when it loops", () => {
    const { playback, wait } = film("loop");
    playback.play();
    wait(3100);
    expect(playback.frame()).toBe(0);
    wait(200);
    expect(playback.frame()).toBe(6);
    expect(playback.playing()).toBe(true);
  });
});

describe("a playhead with sound", () => {
  /** A film whose sound runs a little slow, as clocks of sound cards do. */
  function sounding() {
    const [clock, told] = [{ ms: 1000 }, [] as string[]];
    let playing: { from: number; ms: number } | null = null;
    let audible = true;
    const sound = {
      start: (from: number) => (told.push(`start ${from}`), void (playing = { from, ms: clock.ms })),
      stop: () => (told.push("stop"), void (playing = null)),
      seconds: () => (playing && audible ? playing.from + ((clock.ms - playing.ms) / 1000) * 0.9 : null),
      setMuted: () => undefined,
      close: () => undefined,
    };
    const playback = createPlayback({ frames: 90, fps: 30, sound, now: () => clock.ms, atEnd: () => "loop" });
    return { playback, told, wait: (ms: number) => void (clock.ms += ms), deafen: () => void (audible = false) };
  }

  test("follows what is heard", () => {
    const { playback, wait } = sounding();
    playback.play();
    wait(1000);
    expect(playback.frame()).toBe(27);
  });

  test("lets the sound begin where it is put, and rest while the film rests", () => {
    const { playback, told } = sounding();
    playback.seek(30);
    playback.play();
    playback.seek(60);
    playback.pause();
    playback.seek(15);
    expect(told).toEqual(["start 1", "start 2", "stop"]);
  });

  test("goes by the page's clock while nothing can be heard", () => {
    const { playback, wait, deafen } = sounding();
    deafen();
    playback.play();
    wait(1000);
    expect(playback.frame()).toBe(30);
  });

  test("begins the sound again with the film", () => {
    const { playback, told, wait } = sounding();
    playback.play();
    wait(4000);
    expect(playback.frame()).toBe(0);
    expect(told).toEqual(["start 0", "start 0"]);
  });
});

describe("time", () => {
  test("is shown to the tenth", () => {
    expect(timecode(0, 30)).toBe("0:00.0");
    expect(timecode(222, 30)).toBe("0:07.4");
    expect(timecode(1950, 30)).toBe("1:05.0");
  });

  test("is spoken in whole seconds", () => {
    expect(spokenTime(30, 30)).toBe("1 second");
    expect(spokenTime(1950, 30)).toBe("1 minute 5 seconds");
  });
});

import { describe, expect, test } from "vitest";
import { createPlayback, type AtEnd } from "#components/player/playback.ts";
import { spokenTime, timecode } from "#components/player/timecode.ts";

/** A silent film of three seconds, with a clock that the test turns. */
function film(atEnd: AtEnd = "stop") {
  const clock = { ms: 1000 };
  const playback = createPlayback({ frames: 90, fps: 30, audio: null, now: () => clock.ms, atEnd: () => atEnd });
  return { playback, wait: (ms: number) => (clock.ms += ms) };
}

describe("a playhead without sound", () => {
  test("runs with the clock while it plays, and stands while it does not", async () => {
    const { playback, wait } = film();
    wait(500);
    expect(playback.frame()).toBe(0);
    await playback.play();
    wait(500);
    expect(playback.frame()).toBe(15);
    playback.pause();
    wait(500);
    expect(playback.frame()).toBe(15);
    await playback.play();
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

  test("stops on the last frame, and starts over when played again", async () => {
    const { playback, wait } = film("stop");
    await playback.play();
    wait(10_000);
    expect(playback.frame()).toBe(89);
    expect(playback.playing()).toBe(false);
    await playback.play();
    expect(playback.frame()).toBe(0);
  });

  test("begins again when it loops", async () => {
    const { playback, wait } = film("loop");
    await playback.play();
    wait(3100);
    expect(playback.frame()).toBe(0);
    wait(200);
    expect(playback.frame()).toBe(6);
    expect(playback.playing()).toBe(true);
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

import { describe, expect, it } from "vitest";
import { observe, sayTimeLeft, secondsLeft, type Sample } from "#components/studio/lib/time-left.ts";

const steady = (perSecond: number, seconds: number): Sample[] =>
  Array.from({ length: seconds + 1 }, (_, i) => ({ at: i * 1000, progress: i * perSecond }));

describe("time left", () => {
  it("is not told before the speed can be known", () => {
    expect(secondsLeft([], 0)).toBeNull();
    expect(secondsLeft(steady(0.02, 2), 2000)).toBeNull();
  });

  it("is not told while nothing moves", () => {
    expect(secondsLeft(steady(0, 10), 10_000)).toBeNull();
  });

  it("follows the speed of what was seen", () => {
    expect(secondsLeft(steady(0.02, 10), 10_000)).toBeCloseTo(40);
  });

  it("keeps counting down between two reports, and never below zero", () => {
    expect(secondsLeft(steady(0.02, 10), 15_000)).toBeCloseTo(35);
    expect(secondsLeft(steady(0.02, 10), 90_000)).toBe(0);
  });

  it("forgets an old speed", () => {
    let seen: Sample[] = [];
    for (let s = 0; s <= 60; s += 1) seen = observe(seen, { at: s * 1000, progress: s < 30 ? 0 : (s - 30) * 0.02 });
    expect(secondsLeft(seen, 60_000)).toBeCloseTo(20);
  });

  it("starts afresh when another worker takes over", () => {
    const seen = observe(steady(0.05, 10), { at: 11_000, progress: 0.2 });
    expect(seen).toEqual([{ at: 11_000, progress: 0.2 }]);
  });

  it("is said roughly", () => {
    expect([null, 2, 12, 58, 130].map(sayTimeLeft)).toEqual([null, "a few seconds left", "about 15 s left", "about a minute left", "about 2 min left"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AdPlan, AdScene } from "#lib/creative/ad/plan.ts";
import { AD_FPS, CLOSING_FRAMES, timeAd } from "#lib/creative/ad/timing.ts";

const staged = (id: string, seconds: number | null = null): AdScene => ({
  id,
  seconds,
  picture: { kind: "staged", plan: { kind: "hero_pedestal", role: "hook", title: null, pictograms: ["candle"], seed: 1 } },
});

const footage = (id: string, frames: number, seconds: number | null = null): AdScene => ({
  id,
  seconds,
  picture: { kind: "footage", clip: { assetId: id, width: 1080, height: 1920, frames, hasSound: false, loudness: null }, from: 0, sound: false, title: null },
});

/** What timing looks at; the rest of a plan shapes pictures only. */
function plan(scenes: AdScene[], { lines = [], target = null, closing = false }: { lines?: [scene: number, seconds: number][]; target?: number | null; closing?: boolean } = {}): AdPlan {
  const narration = lines.length === 0 ? null : { assetId: "voice", lines: lines.map(([scene, seconds]) => ({ text: "…", scene, offset: 0, seconds, words: [] })) };
  const card = closing ? { assetId: "card", width: 100, height: 100, cutout: false } : null;
  return { scenes, narration, targetSeconds: target, closing: card } as unknown as AdPlan;
}

const lengths = (ad: AdPlan): number[] => timeAd(ad).scenes.map(({ frames }) => frames);

describe("an ad's timing", () => {
  test("lets each scene last as long as what is said over it, with breath before and after", () => {
    const [first, second] = lengths(plan([staged("a"), staged("b")], { lines: [[0, 3], [1, 6]] }));
    expect(first).toBeGreaterThan(90);
    expect(first).toBeLessThan(130);
    expect(second! - first!).toBeGreaterThanOrEqual(90);
  });

  test("speaks each line over its own scene", () => {
    const { scenes, lines } = timeAd(plan([staged("a"), staged("b")], { lines: [[0, 2], [0, 1], [1, 2]] }));
    expect(lines.map(({ from }) => scenes.findLastIndex((scene) => scene.from <= from))).toEqual([0, 0, 1]);
  });

  test("keeps a length that the person fixed, and lets speech that does not fit run on into the next scene", () => {
    const { scenes, lines } = timeAd(plan([staged("a", 2), staged("b")], { lines: [[0, 4], [1, 2]] }));
    expect(scenes[0]!.frames).toBe(60);
    expect(lines[1]!.from).toBeGreaterThanOrEqual(lines[0]!.from + lines[0]!.frames);
  });

  test("shows footage for as long as there is footage", () => {
    expect(lengths(plan([footage("a", 50)], {}))).toEqual([50]);
    expect(lengths(plan([footage("a", 900)], { target: 20 }))).toEqual([600]);
  });

  test("meets the length that is asked for where speech allows it", () => {
    const scenes = [staged("a"), staged("b"), staged("c")];
    expect(timeAd(plan(scenes, { target: 15 })).frames).toBe(450);
    expect(timeAd(plan(scenes, { target: 15, closing: true })).frames).toBe(450);
    expect(timeAd(plan(scenes, { target: 6, lines: [[0, 4], [1, 4], [2, 4]] })).frames).toBeGreaterThan(360);
  });

  test("ends with the closing card", () => {
    const { scenes, closing, frames } = timeAd(plan([staged("a")], { closing: true }));
    expect(closing).toEqual({ from: scenes[0]!.frames, frames: CLOSING_FRAMES });
    expect(frames).toBe(scenes[0]!.frames + CLOSING_FRAMES);
  });

  test("leaves the music a second and a half after the last word, and does not overrun what was asked for", () => {
    const { lines, frames } = timeAd(plan([staged("1"), staged("2")], { lines: [[0, 3], [1, 3]], target: 8.6 }));
    const last = lines.at(-1)!;
    expect(frames - (last.from + last.frames)).toBeGreaterThanOrEqual(45);
    expect(frames).toBeLessThanOrEqual(Math.round(8.6 * AD_FPS));
  });

  test("of any ad leaves no gap, never cuts a word, and never lets two lines speak at once", () => {
    const scene = fc.tuple(fc.boolean(), fc.integer({ min: 5, max: 900 }), fc.option(fc.double({ min: 1.5, max: 30, noNaN: true }), { nil: null }));
    const any = fc.record({
      scenes: fc.array(scene, { minLength: 1, maxLength: 20 }),
      lines: fc.array(fc.tuple(fc.nat(), fc.double({ min: 0.2, max: 15, noNaN: true })), { maxLength: 25 }),
      target: fc.option(fc.double({ min: 6, max: 180, noNaN: true }), { nil: null }),
      closing: fc.boolean(),
    });
    fc.assert(
      fc.property(any, ({ scenes, lines, target, closing }) => {
        const made = scenes.map(([clip, frames, seconds], index) => (clip ? footage(`${index}`, frames, seconds) : staged(`${index}`, seconds)));
        const spoken = lines.map(([at, seconds]): [number, number] => [at % made.length, seconds]).toSorted((a, b) => a[0] - b[0]);
        const timing = timeAd(plan(made, { lines: spoken, target, closing }));
        let next = 0;
        for (const each of [...timing.scenes, ...(timing.closing ? [timing.closing] : [])]) {
          expect(each.from).toBe(next);
          expect(each.frames).toBeGreaterThan(0);
          next += each.frames;
        }
        expect(timing.frames).toBe(next);
        let free = 0;
        for (const line of timing.lines) {
          expect(line.from).toBeGreaterThanOrEqual(free);
          free = line.from + line.frames;
        }
        expect(free).toBeLessThanOrEqual(timing.frames);
      }),
    );
  });
});

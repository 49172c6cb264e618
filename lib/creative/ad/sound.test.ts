import { describe, expect, it } from "vitest";
import type { AdPlan, AdScene, FootageClip } from "#lib/creative/ad/plan.ts";
import { adSound } from "#lib/creative/ad/sound.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";

const clip = (change: Partial<FootageClip> = {}): FootageClip => ({ assetId: "clip", width: 1080, height: 1920, frames: 120, hasSound: true, loudness: -30, ...change });
const filmed = (id: string, change: Partial<FootageClip> = {}, sound = true): AdScene => ({ id, seconds: null, picture: { kind: "footage", clip: clip(change), from: 30, sound, title: null } });
const quiet = (id: string, seconds: number): AdScene => ({ id, seconds, picture: { kind: "waiting", prompt: "A quiet scene" } });

const ad = (change: Partial<AdPlan>): AdPlan => ({
  version: 1,
  seed: 1,
  ratio: "9:16",
  look: "premium_editorial",
  format: "product_reveal",
  brief: { language: "en", product: "candle", name: null, category: "home_decor", subjects: [], pictograms: ["candle"], benefits: [], audience: null, offer: null, callToAction: null, tone: "calm" },
  targetSeconds: null,
  scenes: [quiet("one", 6), quiet("two", 6)],
  narration: null,
  captions: null,
  music: null,
  product: null,
  closing: null,
  logo: null,
  ...change,
});

const soundOf = (plan: AdPlan) => adSound(plan, timeAd(plan));
const spoken = (assetId: string | null) => ({ assetId, lines: [{ text: "One.", scene: 0, offset: 1.5, seconds: 2, words: [] }, { text: "Two.", scene: 1, offset: 4, seconds: 2.5, words: [] }] });

describe("the music of an ad", () => {
  it("lasts as long as the ad and dies away at its end", () => {
    const [music, ...more] = soundOf(ad({ music: { assetId: "song", seconds: 40 } }));
    expect(more).toEqual([]);
    expect(music).toMatchObject({ asset: "song", role: "music", from: 0, frames: 360, fadeOut: 36 });
  });

  it("is left to its own end when it was composed for the ad, whatever the ad's length", () => {
    for (let frames = 60; frames < 1500; frames++) {
      const pieces = soundOf(ad({ scenes: [quiet("one", frames / 30)], music: { assetId: "song", seconds: frames / 30 } }));
      expect(pieces.map(({ frames, fadeOut }) => [frames, fadeOut])).toEqual([[frames, 6]]);
    }
  });

  it("begins again under its own end when the piece is shorter, so that no moment is without it", () => {
    const pieces = soundOf(ad({ scenes: [quiet("one", 20)], music: { assetId: "song", seconds: 7 } }));
    expect(pieces.length).toBeGreaterThan(2);
    pieces.slice(1).forEach((piece, index) => {
      const before = pieces[index]!;
      const overlap = before.from + before.frames - piece.from;
      expect(overlap).toBe(before.fadeOut);
      expect(overlap).toBe(piece.fadeIn);
    });
    expect(pieces.at(-1)!.from + pieces.at(-1)!.frames).toBe(600);
    for (const piece of pieces) expect(piece.frames).toBeLessThanOrEqual(210);
  });
});

describe("the narration of an ad", () => {
  it("is heard line by line, each from its place in the recording", () => {
    const plan = ad({ narration: spoken("voice") });
    const lines = soundOf(plan);
    expect(lines.map(({ role }) => role)).toEqual(["narration", "narration"]);
    expect(lines.map(({ offset, frames }) => [offset, frames])).toEqual([[45, 60], [120, 75]]);
    expect(lines.map(({ from }) => from)).toEqual(timeAd(plan).lines.map(({ from }) => from));
  });

  it("is silent before it is spoken", () => {
    expect(soundOf(ad({ narration: spoken(null) }))).toEqual([]);
  });
});

describe("a clip's own sound", () => {
  it("lies at −23 LUFS under speech and higher alone, with soft edges", () => {
    const scenes = [filmed("clip"), quiet("two", 6)];
    expect(soundOf(ad({ scenes, narration: spoken("voice") })).at(-1)).toMatchObject({ role: "clip", offset: 30, frames: 90, gain: 7, fadeIn: 5, fadeOut: 5 });
    expect(soundOf(ad({ scenes })).at(-1)).toMatchObject({ gain: 12 });
  });

  it("is not raised without end, and not heard when it is off, missing or empty", () => {
    expect(soundOf(ad({ scenes: [filmed("faint", { loudness: -55 })] }))[0]!.gain).toBe(15);
    expect(soundOf(ad({ scenes: [filmed("off", {}, false), filmed("none", { hasSound: false, loudness: null }), filmed("silent", { loudness: null })] }))).toEqual([]);
  });

  it("ends with the clip when its scene is longer", () => {
    const [track] = soundOf(ad({ scenes: [{ ...filmed("held"), seconds: 8 }] }));
    expect(track!.frames).toBe(90);
  });
});

import { describe, expect, test } from "vitest";
import { musicInstrument, musicVibe, type MusicVibe } from "#lib/contracts/creative.ts";
import type { MusicRequest } from "../port.ts";
import { harmonyAt } from "./chart.ts";
import { composeScore, type Score } from "./compose.ts";
import { soundsOf } from "./ensemble.ts";
import { soundOf } from "./sounds.ts";
import { pitchClass } from "./theory.ts";

const SEEDS = [1, 2, 3, 4, 5, 6];
const write = (vibe: MusicVibe, more: Partial<MusicRequest> = {}) => composeScore({ vibe, instruments: [], seconds: 12, seed: 1, ...more });
const everyPiece = musicVibe.options.flatMap((vibe) => SEEDS.flatMap((seed) => [3, 12, 14, 40].map((seconds) => write(vibe, { seed, seconds }))));
const isTuned = (sound: Score["parts"][number]["sound"]) => !soundOf(sound).kit && !["taiko", "timpani", "reverseCymbal"].includes(sound);

test("the same request is the same score, note for note, and another seed is another piece", () => {
  for (const vibe of musicVibe.options) {
    expect(write(vibe).parts).toEqual(write(vibe).parts);
    expect(write(vibe, { seed: 2 }).parts).not.toEqual(write(vibe).parts);
  }
});

test("nobody is asked for a note that the instrument does not have", () => {
  for (const score of everyPiece)
    for (const part of score.parts) {
      const [low, high] = soundOf(part.sound).range;
      for (const note of part.notes) {
        expect(note.pitch, part.sound).toBeGreaterThanOrEqual(low);
        expect(note.pitch, part.sound).toBeLessThanOrEqual(high);
      }
    }
});

test("the accompaniment sounds nothing outside the harmony of the moment", () => {
  for (const score of everyPiece)
    for (const part of score.parts.filter(({ role }) => ["comp", "color", "pad", "counter"].includes(role)))
      for (const note of part.notes) expect(harmonyUnder(score, note.at).tones, `${part.role} ${part.sound}`).toContain(pitchClass(note.pitch));
});

test("the tune stands on chord tones where it rests, and elsewhere keeps to the scale of the chord", () => {
  for (const score of everyPiece) {
    const lead = score.parts.find((part) => part.role === "lead")!;
    for (const note of lead.notes) if (note.length >= 1) expect(harmonyUnder(score, note.at).tones).toContain(pitchClass(note.pitch));
    const inScale = lead.notes.filter((note) => harmonyUnder(score, note.at).scale.includes(pitchClass(note.pitch))).length;
    expect(inScale / lead.notes.length).toBeGreaterThan(score.vibe.lead.chromatic > 0 ? 0.7 : 0.999);
  }
});

test("the piece ends on its home chord, in the bass too, and nothing new begins after the button", () => {
  for (const score of everyPiece) {
    const downbeat = score.bars * 4;
    const bass = score.parts.find((part) => part.role === "bass")!;
    expect(pitchClass(bass.notes.at(-1)!.pitch)).toBe(score.chart.home.root);
    const tuned = score.parts.filter((part) => isTuned(part.sound)).flatMap((part) => part.notes.filter((note) => note.at >= downbeat));
    for (const note of tuned) {
      expect(score.chart.home.tones).toContain(pitchClass(note.pitch));
      expect(note.at).toBeLessThanOrEqual(downbeat + 1);
    }
  }
});

test("the hook is there at once: chords and a tune within the first two seconds", () => {
  for (const score of everyPiece) {
    const twoSeconds = (2 * score.bpm) / 60;
    for (const role of ["lead", "comp"]) {
      const notes = score.parts.find((part) => part.role === role)!.notes;
      expect(notes.filter((note) => note.at < twoSeconds).length, role).toBeGreaterThan(0);
    }
    expect(Math.min(...score.parts.flatMap((part) => part.notes.map((note) => note.at)))).toBe(0);
  }
});

describe("a named instrument", () => {
  for (const vibe of musicVibe.options)
    test(`is heard from the start in ${vibe}, whichever it is`, () => {
      for (const instrument of musicInstrument.options) {
        const score = write(vibe, { instruments: [instrument] });
        const guest = score.parts.find((part) => part.featured)!;
        expect([...soundsOf(instrument), ...Object.values(score.vibe.band).flat()], instrument).toContain(guest.sound);
        expect(guest.notes.length).toBeGreaterThan(4);
        expect(guest.notes[0]!.at, instrument).toBeLessThan(4);
        expect(score.parts).not.toEqual(write(vibe).parts);
      }
    });

  test("takes a seat of its own beside other guests", () => {
    const score = write("Upbeat", { instruments: ["saxophone", "flute", "harp", "choir"] });
    const guests = score.parts.filter((part) => part.featured);
    expect(guests.map((part) => part.sound).toSorted()).toEqual(["altoSax", "choir", "flute", "harp"]);
    expect(new Set(guests.map((part) => part.role)).size).toBe(4);
  });

  test("is seated alike in whichever order the names come", () => {
    const seating = (instruments: MusicRequest["instruments"]) => write("Playful", { instruments }).parts;
    expect(seating(["harp", "marimba", "piano"])).toEqual(seating(["piano", "harp", "marimba"]));
  });

  test("named twice is seated once, and all together still make a piece", () => {
    expect(write("Jazz", { instruments: ["flute", "flute"] }).parts.filter((part) => part.featured)).toHaveLength(1);
    const all = write("Luxury", { instruments: [...musicInstrument.options] });
    expect(new Set(all.parts.filter((part) => part.role !== "accent").map((part) => part.role)).size).toBe(8);
  });
});

describe("the vibes can be told apart", () => {
  const fingerprint = (vibe: MusicVibe) => {
    const pieces = SEEDS.map((seed) => write(vibe, { seed }));
    const mean = (of: (score: Score) => number) => pieces.reduce((sum, score) => sum + of(score), 0) / pieces.length;
    const notesASecond = (score: Score) => score.parts.reduce((sum, part) => sum + part.notes.length, 0) / score.seconds;
    return {
      bpm: mean((score) => score.bpm),
      swing: pieces[0]!.vibe.swing.amount,
      density: mean(notesASecond),
      tonesPerChord: mean((score) => score.chart.bars[0]!.chords[0]!.harmony.tones.length),
      minor: pieces.every((score) => score.chart.key.mode === "minor"),
    };
  };

  test("by tempo, swing, density and harmony", () => {
    const prints = Object.fromEntries(musicVibe.options.map((vibe) => [vibe, fingerprint(vibe)])) as Record<MusicVibe, ReturnType<typeof fingerprint>>;
    expect(prints.Jazz.swing).toBeGreaterThan(prints.Playful.swing);
    expect(prints.Playful.swing).toBeGreaterThan(prints.Luxury.swing);
    expect(prints.Upbeat.swing).toBe(0);
    expect(prints.Playful.bpm).toBeGreaterThan(prints.Upbeat.bpm);
    expect(prints.Upbeat.bpm).toBeGreaterThan(prints.Luxury.bpm);
    expect(prints.Luxury.bpm).toBeGreaterThan(prints.Minimal.bpm);
    expect(prints.Minimal.density).toBeLessThan(Math.min(...musicVibe.options.filter((vibe) => vibe !== "Minimal").map((vibe) => prints[vibe].density)));
    expect(prints.Luxury.tonesPerChord).toBeGreaterThan(prints.Upbeat.tonesPerChord + 0.5);
    expect(musicVibe.options.filter((vibe) => prints[vibe].minor)).toEqual(["Cinematic"]);
  });

  test("by who plays: no two bands share more than half their sounds", () => {
    const bands = musicVibe.options.map((vibe) => new Set(write(vibe).parts.map((part) => part.sound)));
    for (const [i, a] of bands.entries()) for (const b of bands.slice(i + 1)) expect(a.intersection(b).size).toBeLessThan(Math.min(a.size, b.size) / 2);
  });
});

function harmonyUnder(score: Score, at: number) {
  const bar = score.chart.bars[Math.floor(at / 4)];
  return bar ? harmonyAt(bar, Math.round((at % 4) * 4)) : score.chart.home;
}

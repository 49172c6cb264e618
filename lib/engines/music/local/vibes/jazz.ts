import type { Vibe } from "./vibe.ts";

/** A small swing band after hours: walking bass, ride cymbal, piano jabs, a horn up front. */
export const jazz: Vibe = {
  tempo: [128, 156],
  ring: [1.7, 2.4, 3.4],
  mode: "major",
  tonics: ["C", "Eb", "F", "G", "Bb"],
  swing: { unit: 0.5, amount: 0.3 },
  progressions: {
    open: ["Imaj9 VI7 | IIm9 V13 | IIIm7 VI7 | IIm9 V13", "Imaj9 | VI7 | IIm9 | V13", "IIm9 | V13 | Imaj9 | VI7"],
    lift: ["IVmaj7 | IVm6 | IIIm7 VI7 | IIm9 V13", "IIm9 V13 | Imaj9 VIm7 | IIm9 V13 | Imaj9 VI7"],
  },
  cadences: ["IIm9 V13", "IIm9 V7b9"],
  home: "I6add9",
  band: {
    lead: ["tenorSax", "mutedTrumpet", "altoSax"],
    comp: ["grand"],
    color: ["jazzGuitar"],
    bass: ["uprightBass"],
    drums: ["jazzKit", "brushKit"],
  },
  layers: {
    hook: ["lead", "comp", "bass", "drums"],
    verse: ["lead", "comp", "bass", "drums", "color"],
    break: ["bass", "drums", "comp"],
    build: ["comp", "color", "bass", "drums", "lead"],
    lift: ["lead", "counter", "comp", "color", "pad", "bass", "drums", "percussion"],
  },
  lead: {
    calls: ["x.x.x-x.x-....x.", "..x.x.x.x-x.x-..", "x-..x.x.x.x.x-..", "..x-..x.x.x.x-.."],
    answers: ["x.x.x-....x-....", "x-..x.x.x-......", "..x.x.x-x-------"],
    lifts: ["x.x.x.x.x.x.x-x.", "..x.x.x.x.x.x-x."],
    register: [60, 79],
    chromatic: 0.35,
  },
  comp: {
    patterns: { base: "*-....*-........ ......*-....*-..", lift: "*-....*-......*- ....*-....*-..*." },
    register: [53, 74],
    voices: 4,
  },
  color: { patterns: { base: "*-..*-..*-..*-.." }, register: [52, 70], voices: 3 },
  pad: { patterns: { base: "*---------------" }, register: [57, 78], voices: 4 },
  counter: { patterns: { base: "....*.....*-....", lift: "......*-....*-*-" }, register: [55, 74], voices: 3 },
  bass: { base: "1---3---5---a---", lift: "1---3---5---a---", featured: "1--13---5--5a-a-" },
  drums: {
    base: { ride: "x...x.o.x...x.o.", pedal: "....x.......x...", kick: "o.......o.......", snare: "......o........." },
    build: { ride: "x...x.o.x...x.o.", pedal: "....x.......x...", snare: "......o...o.o.xX" },
    lift: { ride: "X...x.x.X...x.x.", pedal: "....x.......x...", kick: "o.......o.....o.", snare: "..o.....o.o...o." },
  },
  fills: [
    { snare: "........x..xx.X.", kick: "........o.....x." },
    { snare: "........x.o.....", tomHigh: "..........x.x...", tomLow: "............x.X." },
  ],
  percussion: { base: { congaHigh: "..o...x...o...xx", congaLow: "o.......o......." } },
  accents: {},
  ending: { hits: [0], force: 0.85, cymbal: 0.5 },
  mix: { lead: 1.5, counter: -8, comp: -5, color: -11, pad: -13, bass: 0, drums: 0, percussion: -7, accent: -9 },
  room: { send: 0.15, decay: 1.1, bright: 0.5 },
  air: 1,
  pump: 0,
};

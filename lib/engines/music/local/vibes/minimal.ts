import type { Vibe } from "./vibe.ts";

/** Air and repetition: an interlocking mallet figure over electric piano, few notes, hardly any drums. */
export const minimal: Vibe = {
  tempo: [84, 96],
  ring: [1.9, 2.8, 4],
  mode: "lydian",
  tonics: ["C", "D", "F", "G", "A"],
  swing: { unit: 0.25, amount: 0.06 },
  progressions: {
    open: ["Iadd9 | IIIm7 | VIm7 | Iadd9", "Imaj7 | II | VIm7 | IIIm7", "Iadd9 | VIm7 | Imaj7 | IIIm7"],
    lift: ["VIm7 | II | Imaj7 | IIIm7", "Iadd9 | II | VIm7 | II"],
  },
  cadences: ["VIm7 II", "IIIm7 V", "II V"],
  home: "Imaj9",
  band: {
    lead: ["vibraphone", "celesta", "musicBox"],
    comp: ["rhodes"],
    color: ["marimba"],
    pad: ["warmPad", "haloPad"],
    bass: ["fingeredBass"],
    drums: ["electronicKit"],
  },
  layers: {
    hook: ["color", "comp", "lead"],
    verse: ["color", "comp", "bass", "drums", "lead"],
    break: ["color", "pad"],
    build: ["color", "comp", "pad", "bass", "drums"],
    lift: ["lead", "counter", "color", "comp", "pad", "bass", "drums", "percussion"],
  },
  lead: {
    calls: ["..x-----x-------", "x-----x---------", "....x---x-------"],
    answers: ["x---------------", "..x-------------"],
    lifts: ["..x---x-----x---", "x-----x---x-----"],
    register: [72, 91],
    chromatic: 0,
  },
  comp: {
    patterns: { base: "*-----..........", lift: "*-----....*-----" },
    register: [52, 72],
    voices: 4,
  },
  color: { patterns: { base: "0.2.1.3.0.2.1.2.", lift: "0.213.120.213.42" }, register: [60, 81], voices: 3 },
  pad: { patterns: { base: "*---------------" }, register: [55, 76], voices: 4 },
  counter: { patterns: { base: "g---------------" }, register: [60, 76], voices: 3 },
  bass: { base: "1-------........", lift: "1-------..1---5-", featured: "1---..1-..5-..a-" },
  drums: {
    base: { kick: "x.........x.....", shaker: "..o...o...o...o." },
    build: { kick: "x.......x.......", shaker: "..o...o...o.o.oo" },
    lift: { kick: "x.........x.....", rim: "....x.......x...", shaker: "o.x.o.x.o.x.o.x." },
  },
  fills: [{ kick: "........x.......", rim: "..........x..x.." }],
  percussion: { base: { bongoHigh: "...o..x....o..x.", triangle: "........x......." } },
  accents: { hook: ["bell"], lift: ["bell"], end: ["bell"] },
  ending: { hits: [0], cymbal: 0 },
  mix: { lead: -4, counter: -11, comp: -4, color: -2, pad: -11, bass: -3, drums: -5, percussion: -9, accent: -12 },
  room: { send: 0.3, decay: 2.2, bright: 0.7 },
  pump: 0,
};

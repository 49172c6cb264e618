/**
 * The instruments of the sound font that the band may play, by the names the vibes use.
 *
 * `trim` evens out how loud the font has them, so that a vibe's mix means the same whoever sits in a seat: measured
 * as the loudness of a held middle note (or of a bar of the kit) against the grand piano.
 */
export type SoundSpec = {
  program: number;
  /** MIDI bank, 0 where not given. */
  bank?: number;
  kit?: true;
  /** Lowest and highest note that sound natural. */
  range: readonly [number, number];
  /** In decibels. */
  trim: number;
  /** Below this, in hertz, the sound only muddies the mix. */
  highPass: number;
  /** The share of its written length that a note is held: 1 is legato, below 1 detached. */
  articulation: number;
  /** Seconds the sound takes to speak; it is played that much early. */
  onset?: number;
  /** Seconds between the strings of a strummed or rolled chord. */
  spread?: number;
};

const spec = (
  program: number,
  range: readonly [number, number],
  trim: number,
  highPass: number,
  articulation = 0.95,
  more: Pick<SoundSpec, "bank" | "kit" | "onset" | "spread"> = {},
): SoundSpec => ({ program, range, trim, highPass, articulation, ...more });

export const SOUNDS = {
  grand: spec(0, [36, 96], 2.5, 90, 1),
  brightGrand: spec(1, [36, 96], 3, 110, 1),
  rhodes: spec(4, [40, 88], -2, 110, 1),
  celesta: spec(8, [60, 100], 3, 200, 1),
  glockenspiel: spec(9, [67, 103], 0.5, 300, 1),
  musicBox: spec(10, [60, 100], 6, 200, 1),
  vibraphone: spec(11, [53, 89], 3.5, 120, 1),
  marimba: spec(12, [45, 96], 2, 90, 1),
  xylophone: spec(13, [65, 103], 6, 250, 1),
  nylonGuitar: spec(24, [40, 83], 1.5, 90, 1, { spread: 0.014 }),
  ukulele: spec(24, [60, 88], 0, 180, 0.9, { bank: 8, spread: 0.012 }),
  steelGuitar: spec(25, [40, 84], 4.5, 110, 1, { spread: 0.014 }),
  jazzGuitar: spec(26, [40, 84], -0.5, 100, 0.9, { spread: 0.01 }),
  cleanGuitar: spec(27, [40, 86], -1.5, 120, 0.95, { spread: 0.01 }),
  mutedGuitar: spec(28, [40, 80], 4.5, 110, 0.6, { spread: 0.006 }),
  uprightBass: spec(32, [28, 55], -2.5, 34, 0.95),
  fingeredBass: spec(33, [28, 55], -2.5, 34, 0.92, { onset: 0.015 }),
  pickedBass: spec(34, [28, 55], -2.5, 36, 0.85, { onset: 0.015 }),
  synthBass: spec(38, [28, 55], -1.5, 30, 0.9),
  violins: spec(48, [55, 93], -1.5, 160, 0.98, { onset: 0.04, bank: 20 }),
  strings: spec(48, [43, 91], 0, 130, 1, { onset: 0.05 }),
  slowStrings: spec(49, [43, 88], 0.5, 140, 1, { onset: 0.07 }),
  tremoloStrings: spec(44, [43, 88], 4, 120, 1, { onset: 0.03 }),
  pizzicato: spec(45, [43, 88], 6, 110, 0.8, { onset: 0.035 }),
  celli: spec(48, [36, 67], 1.5, 45, 0.98, { onset: 0.05, bank: 40 }),
  harp: spec(46, [36, 96], 0.5, 100, 1, { spread: 0.03 }),
  timpani: spec(47, [36, 57], 3, 42, 1),
  choir: spec(52, [48, 79], 3.5, 150, 1, { onset: 0.05 }),
  oohs: spec(53, [48, 79], -1.5, 150, 1, { onset: 0.05 }),
  trumpet: spec(56, [55, 84], -4, 160, 0.92),
  mutedTrumpet: spec(59, [55, 84], -3.5, 200, 0.92),
  horns: spec(60, [41, 77], -3, 90, 1, { onset: 0.04 }),
  brass: spec(61, [43, 81], -1, 120, 0.85),
  altoSax: spec(65, [50, 82], -2.5, 130, 0.94),
  tenorSax: spec(66, [46, 77], -2.5, 110, 0.94),
  clarinet: spec(71, [50, 86], -1.5, 130, 0.9),
  flute: spec(73, [60, 96], -4, 220, 0.96, { onset: 0.025 }),
  whistle: spec(78, [67, 96], -6, 350, 0.92, { onset: 0.025 }),
  sawLead: spec(81, [48, 91], -3, 160, 0.85),
  squareLead: spec(80, [48, 91], -2.5, 160, 0.85),
  warmPad: spec(89, [43, 86], 6, 140, 1, { onset: 0.1 }),
  polySynth: spec(90, [43, 91], -3.5, 150, 0.8),
  haloPad: spec(94, [48, 86], -1, 160, 1, { onset: 0.03 }),
  woodblock: spec(115, [55, 80], 6, 200, 1),
  taiko: spec(116, [36, 60], 2.5, 45, 1),
  reverseCymbal: spec(119, [55, 65], 6, 250, 1),
  popKit: spec(16, [27, 87], -2.5, 36, 1, { kit: true }),
  standardKit: spec(0, [27, 87], 2.5, 36, 1, { kit: true }),
  electronicKit: spec(25, [27, 87], 0, 36, 1, { kit: true }),
  brushKit: spec(40, [27, 87], -1, 36, 1, { kit: true }),
  jazzKit: spec(32, [27, 87], -2, 36, 1, { kit: true }),
  orchestraKit: spec(48, [27, 87], -2.5, 36, 1, { kit: true }),
} as const satisfies Record<string, SoundSpec>;

export type Sound = keyof typeof SOUNDS;
export const soundOf = (sound: Sound): SoundSpec => SOUNDS[sound];

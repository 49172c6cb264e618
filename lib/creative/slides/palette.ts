import type { ProductCategory, Tone } from "#lib/creative/brief.ts";
import { contrast, legible, mix, oklch, shift, TEXT_CONTRAST, toLch } from "#lib/creative/color/color.ts";
import { readMood, steer } from "#lib/creative/looks/mood.ts";
import { measurePictogram } from "#lib/creative/props/pictograms.ts";
import type { CarouselPlan } from "#lib/creative/slides/plan.ts";
import { random, type Random } from "#lib/kernel/random.ts";

/** The colours of a carousel's pictures. Its scenery runs from the first hue to the second as the slides go on. */
export type ScenePalette = {
  /** Whether the picture is of the night or of a dim room. */
  dark: boolean;
  /** Behind everything: top and horizon at the carousel's beginning, then at its end. */
  sky: readonly [readonly [string, string], readonly [string, string]];
  /** Grounds, from the farthest to the nearest. */
  grounds: readonly [string, string, string, string];
  /** Loudest colour of things, and its companion. */
  accent: string;
  second: string;
  light: string;
  shade: string;
  hue: number;
  counter: number;
};

/** Tones that may be told by night or lamplight, and how often. */
const DARKNESS: Record<Tone, number> = { warm: 0.12, bold: 0.4, playful: 0.08, calm: 0.12, premium: 0.5, expert: 0.3, urgent: 0.3 };
const NEVER_DARK: readonly ProductCategory[] = ["kids_baby", "bakery_sweets", "garden", "cleaning", "pets", "health"];

/** The one palette of all slides, from category, hero and seed. */
export function scenePalette({ brief, seed }: CarouselPlan): ScenePalette {
  const chance = random(seed).fork("slide palette");
  const mood = readMood(brief.category, [measurePictogram(brief.pictograms[0]!).color], chance.fork("mood"));
  const dark = !NEVER_DARK.includes(brief.category) && chance.fork("dark").chance(DARKNESS[brief.tone]);
  return dark ? nightPalette(mood.hue, mood.counter, chance) : dayPalette(mood.hue, mood.counter);
}

function dayPalette(hue: number, counter: number): ScenePalette {
  const deep = steer(hue, [70, 118], [52, 140]);
  const end = toward(hue, counter, 46);
  return {
    dark: false,
    sky: [
      [oklch(0.85, 0.075, hue), oklch(0.965, 0.04, toward(hue, 70, 50))],
      [oklch(0.82, 0.085, end), oklch(0.955, 0.05, toward(end, 60, 40))],
    ],
    grounds: [oklch(0.81, 0.07, hue), oklch(0.7, 0.1, toward(deep, counter, 14)), oklch(0.56, 0.11, deep), oklch(0.4, 0.085, deep)],
    accent: oklch(0.68, 0.17, steer(counter, [85, 120], [70, 140])),
    second: oklch(0.6, 0.14, deep),
    light: oklch(0.975, 0.045, 88),
    shade: oklch(0.27, 0.06, deep),
    hue,
    counter,
  };
}

/** Yellows and browns turn to mud in the dark: nights keep to wine, forest and the blues. */
function nightPalette(wanted: number, counter: number, chance: Random): ScenePalette {
  const hue = steer(wanted, [32, 146], [14, 162]);
  const warm = 60 + chance.between(-12, 16);
  const end = steer(toward(hue, counter, 50), [32, 146], [14, 162]);
  return {
    dark: true,
    sky: [
      [oklch(0.2, 0.06, hue), oklch(0.5, 0.12, toward(hue, 320, 34))],
      [oklch(0.18, 0.065, end), oklch(0.48, 0.12, toward(end, 350, 30))],
    ],
    grounds: [oklch(0.42, 0.09, hue), oklch(0.34, 0.085, hue), oklch(0.26, 0.07, hue), oklch(0.17, 0.045, hue)],
    accent: oklch(0.76, 0.15, steer(counter, [85, 120], [70, 140])),
    second: oklch(0.66, 0.14, hue),
    light: oklch(0.9, 0.09, warm),
    shade: oklch(0.1, 0.035, hue),
    hue,
    counter,
  };
}

/** A hue, moved toward another by so many degrees at most. */
function toward(hue: number, other: number, degrees: number): number {
  const turn = ((other - hue + 540) % 360) - 180;
  return (hue + Math.sign(turn) * Math.min(Math.abs(turn), degrees) + 360) % 360;
}

/** The colours that a template is printed in. Each ink is readable (≥ 4.5:1) on the ground it is named after. */
export type Theme = {
  /** The accent exactly as it was asked for. */
  accent: string;
  onAccent: string;
  paper: string;
  ink: string;
  /** Quieter text on paper. */
  muted: string;
  /** The accent as text on paper: darker or lighter where it has to be. */
  accentInk: string;
  /** The accent as a shape on paper: always told apart from it. */
  mark: string;
  onMark: string;
  night: string;
  onNight: string;
  accentOnNight: string;
  /** Paler relative of paper and accent, for cards and columns. */
  tint: string;
  onTint: string;
  shade: string;
};

/** Shapes need less contrast than words: enough to be told from what they lie on. */
const APART = 1.5;

/** A template's colours: the person's accent, or else the pictures' own. */
export function slideTheme(scene: ScenePalette, accentColor: string | null): Theme {
  const accent = (accentColor ?? scene.accent).toLowerCase();
  const hue = toLch(accent).c > 0.03 ? toLch(accent).h : scene.hue;
  const paper = oklch(0.972, 0.011, toLch(accent).c > 0.03 ? hue : 85);
  const night = oklch(0.19, 0.028, hue);
  const onNight = oklch(0.975, 0.01, hue);
  const ink = oklch(0.21, 0.022, hue);
  const mark = contrast(accent, paper) >= APART ? accent : shift(accent, ({ c }) => ({ l: 0.78, c: Math.max(c, 0.03) }));
  const tint = shift(mix(paper, mark, 0.16), ({ l }) => ({ l: Math.max(l, 0.905) }));
  return {
    accent,
    onAccent: inkOn(accent),
    paper,
    ink,
    muted: legible(mix(ink, paper, 0.32), [paper, tint]),
    accentInk: legible(accent, [paper, tint]),
    mark,
    onMark: inkOn(mark),
    night,
    onNight,
    accentOnNight: toLch(accent).c > 0.05 || contrast(accent, night) >= TEXT_CONTRAST ? legible(accent, [night]) : onNight,
    tint,
    onTint: legible(ink, [tint], 7),
    shade: scene.shade,
  };
}

/** The ink for words on a colour: near-black or near-white of its hue, pure where only that is readable. */
export function inkOn(ground: string): string {
  const { h, c } = toLch(ground);
  const tinted = Math.min(c, 0.03);
  const choices = [oklch(0.17, tinted, h), oklch(0.985, tinted * 0.4, h), "#000000", "#ffffff"];
  const good = choices.find((choice) => contrast(choice, ground) >= 6);
  return good ?? choices.toSorted((a, b) => contrast(b, ground) - contrast(a, ground))[0]!;
}

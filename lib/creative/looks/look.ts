import type { Box, Ease, Layer, Paint, TextLayer, Transition } from "#lib/composition/model.ts";
import type { TextAnimation, TextPosition, VisualLanguage } from "#lib/contracts/creative.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { Mood } from "#lib/creative/looks/mood.ts";
import type { Random } from "#lib/kernel/random.ts";

type Entrance = NonNullable<TextLayer["entrance"]>;
type Exit = NonNullable<TextLayer["exit"]>;

/** A ground and everything that may be set on it. `ink`, `muted` and `accent` are readable (≥ 4.5:1) on all `tones`. */
export type Surface = {
  /** Colours of the painter, base first. */
  tones: readonly [string, ...string[]];
  ink: string;
  muted: string;
  accent: string;
  /** A raised part of the same material: panels, plinths, discs. */
  raise: string;
  /** The material in shadow. */
  deep: string;
};

export type Palette = {
  /** Grounds of the film: opening, second scene, and the contrast used for blocks, halves and cards. */
  surfaces: readonly [Surface, Surface, Surface];
  /** Loudest colour, for shapes. */
  accent: string;
  /** Its companion. */
  second: string;
  /** Cards, stickers, labels; `onCard` is readable on it. */
  card: string;
  onCard: string;
  light: string;
  shade: string;
};

/** How one kind of text is set. */
export type TextStyle = {
  family: string;
  weight: number;
  italic?: boolean;
  /** In ems. */
  tracking: number;
  /** Line height over size. */
  leading: number;
  upper: boolean;
  align: "left" | "center";
  /** Size in pixels when there is room, and the least it may shrink to. */
  size: { most: number; least: number };
};

export type TextRole = "headline" | "subheadline" | "caption" | "statement" | "name" | "action" | "label";
export type TypeSystem = Record<TextRole, TextStyle>;

/** A text block as the look paints it: colours and what lies behind its lines. */
export type TextPaint = {
  color: Paint;
  /** The ground colours this text really stands on, for the contrast check. */
  on: readonly string[];
  accent?: Paint;
  plate?: { paint: Paint; padX: number; padY: number; radius: number; mode: "line" | "block" };
  shadow?: { color: string; blur: number; dx: number; dy: number };
};

export type Motion = {
  /** Entrances of objects. */
  enter: Ease;
  enterFrames: number;
  /** Frames between neighbours that enter one after another. */
  stagger: number;
  /** How far things swing and turn, 0 still … 1 restless. */
  camera: number;
  /** Growth of the picture over a scene as the camera draws near, as a fraction. */
  push: number;
  /** How far the camera travels across in a gliding shot, in pixels. */
  glide: number;
  /** About how many frames a shot lasts before the camera stands elsewhere; null for one unbroken take. */
  shot: number | null;
  /** Frames for which what swings holds a pose: 2 looks smooth, more looks moved by hand. */
  step: number;
  /** How far a hero hovers, in pixels. */
  float: number;
  /** Extra scale of the hero on a beat. */
  punch: number;
  /** How text enters where the person's choice of animation does not apply, and its tempo everywhere. */
  text: { style: Entrance["style"]; unit: Entrance["unit"]; frames: number; stagger: number };
  /** How text leaves at the end of its beat. */
  exit: Exit["style"];
};

/** How objects are lit and outlined. */
export type ObjectStyle = {
  /** Size against what a scene allows, 0…1: a look that loves emptiness keeps its objects small. */
  size: number;
  /** Soft shadow under the object, 0…1. */
  contact: number;
  /** Shadow cast behind the object. */
  cast: { dx: number; dy: number; blur: number; opacity: number } | null;
  /** Width of a die-cut border in pixels at a hero's size. */
  outline: number;
  /** Glow behind the object, 0…1. */
  glow: number;
  /** Mirror image on the floor, 0…1. */
  reflection: number;
  /** How far companions stand out of focus, as a blur radius in pixels. */
  companionBlur: number;
  /** Whether companions and clutter are shown at all. */
  companions: boolean;
};

export type FurnitureZones = {
  headline: Box;
  caption: Box;
  /** What the scene's text leaves free. */
  stage: Box;
  /** The band below the picture that carries the lowest words, down to the frame's edge. */
  foot: Box | null;
};

/** A visual language: data plus the few functions that make its materials. */
export type Look = {
  name: VisualLanguage;
  palette(mood: Mood, random: Random): Palette;
  type: TypeSystem;
  /** Inner margin from the safe area, in pixels. */
  margin: number;
  motion: Motion;
  object: ObjectStyle;
  transitions: readonly Transition[];
  /** The film's last cut, into the poster. */
  posterTransition: Transition;
  /** What the look prefers where the person left it open, most likely first. */
  positions: readonly TextPosition[];
  animations: readonly TextAnimation[];
  /** Share of the stage that the look's stand takes up below the hero's foot, 0…1. */
  plinth: number;
  /** Whether the opening carries the brand's name as a small line above the headline. */
  signs: boolean;
  /** Largest share of the safe height for the headline, 0…1. */
  headlineShare: number;
  /** The ground that the foot of a scene offers to its words. */
  footSurface(surface: Surface, palette: Palette): Surface;
  /** How much each scene kind suits the look; a kind that is not named counts 1, 0 forbids it. */
  affinity: Readonly<Record<string, number>>;
  /** Its ground is laid out in blocks and patterns: words upon it need a foot, an outline or a plate. */
  busy?: true;
  /** The ground of a scene, covering the whole frame. */
  ground(stage: Stage): Layer[];
  /** What the hero stands on or before, inside `box`, with its floor at the lower edge. */
  stand(stage: Stage, box: Box): Layer[];
  /** Ink that is readable on the look's panels, in a scene that stands on `surface`. */
  panelInk(surface: Surface, palette: Palette): string;
  /** A card, panel or scrap of paper filling `box`. */
  panel(stage: Stage, box: Box, index: number): Layer[];
  /** Rules, folios, tapes, blocks: what the look lays about the text zones. Never text. */
  furniture(stage: Stage, zones: FurnitureZones): Layer[];
  paint(role: TextRole, surface: Surface, palette: Palette): TextPaint;
  /** Over the whole film: grain, letterbox, vignette. */
  finish(palette: Palette, frames: number, random: Random, size: { width: number; height: number }): Layer[];
};

import { z } from "zod";

/**
 * The composition: the one document that everything the studio makes compiles to, drawn by the same code in
 * the browser and in the worker. Times are whole frames, counted from the start of the composition for scenes,
 * overlays and audio, and from the start of the scene for what is inside one. Lengths are pixels of `size`.
 * Colours are CSS hex (`#rrggbb` or `#rrggbbaa`).
 */

const frames = z.number().int().nonnegative();
const color = z.string().regex(/^#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$/);

/** How a value travels from its keyframe to the next. */
export const ease = z.enum([
  "hold",
  "linear",
  "in_quad",
  "out_quad",
  "in_out_quad",
  "in_cubic",
  "out_cubic",
  "in_out_cubic",
  "out_quint",
  "in_expo",
  "out_expo",
  "in_out_expo",
  "out_back",
  "in_out_sine",
  "spring",
  "spring_soft",
  "spring_bouncy",
]);
export type Ease = z.infer<typeof ease>;

export const keyframe = z.object({ frame: z.number().int(), value: z.number(), ease: ease.optional() });
/**
 * A constant, or keyframes in ascending order; before the first and after the last the value holds. With `step` it
 * changes only at multiples of so many frames, as animation on twos does: what is slow looks the same and needs
 * half the pictures.
 */
export const animated = z.union([z.number(), z.object({ keyframes: z.array(keyframe).min(1), step: z.number().int().positive().optional() })]);
export type Animated = z.infer<typeof animated>;

export const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof box>;

export const gradientStop = z.object({ at: z.number().min(0).max(1), color });
/** A flat colour or a gradient; points are fractions of the painted box. */
export const paint = z.union([
  color,
  z.object({
    kind: z.enum(["linear", "radial"]),
    from: z.tuple([z.number(), z.number()]),
    to: z.tuple([z.number(), z.number()]),
    stops: z.array(gradientStop).min(2),
  }),
]);
export type Paint = z.infer<typeof paint>;

export const blend = z.enum(["normal", "multiply", "screen", "overlay", "soft_light", "lighten", "darken", "add"]);

export const shadow = z.object({ color, blur: z.number().nonnegative(), dx: z.number(), dy: z.number() });
export type Shadow = z.infer<typeof shadow>;

/**
 * What every layer has. `x`, `y` place the anchor, a fraction of the layer's own box, by default its centre:
 * the point it turns and grows about. A layer that has a `box` instead of a size lies in that box when `x` and
 * `y` are 0; they move it from there.
 */
const base = z.object({
  id: z.string(),
  /** First frame, counted from the start of the scene (or composition, for overlays). Default 0. */
  from: frames.optional(),
  /** How long it stands. Default: to the end of what holds it. */
  frames: frames.optional(),
  x: animated,
  y: animated,
  anchor: z.tuple([z.number(), z.number()]).optional(),
  scale: animated.optional(),
  /** Horizontal and vertical stretch on top of `scale`. */
  scaleX: animated.optional(),
  scaleY: animated.optional(),
  /** Degrees, clockwise. */
  rotation: animated.optional(),
  /** Degrees. */
  skewX: animated.optional(),
  opacity: animated.optional(),
  blend: blend.optional(),
});

/**
 * A procedural background that fills its box. `style` names a painter in draw/ground; `colors` are its palette,
 * base first; `drift` is how far it moves over the scene, 0 still … 1 lively.
 */
export const groundLayer = base.extend({
  kind: z.literal("ground"),
  style: z.string(),
  box,
  colors: z.array(color).min(1),
  seed: z.number().int().nonnegative(),
  drift: z.number().min(0).max(1),
  /** Strength of the painter's texture (grain, fibres, lines), 0…1. */
  texture: z.number().min(0).max(1).optional(),
});

export const imageLayer = base.extend({
  kind: z.literal("image"),
  asset: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  fit: z.enum(["cover", "contain"]),
  /** Focal point for `cover`, fractions of the picture. */
  focus: z.tuple([z.number(), z.number()]).optional(),
  radius: z.number().nonnegative().optional(),
  shadow: shadow.optional(),
  border: z.object({ color, width: z.number().positive() }).optional(),
  /** A border that follows the picture's opaque shape; width in pixels. */
  outline: z.object({ color, width: z.number().positive() }).optional(),
  /** Out of the camera's focus: radius in pixels. */
  blur: z.number().nonnegative().optional(),
  /** Light falling on the object from this angle (degrees), strength 0…1. */
  lighting: z.object({ angle: z.number(), strength: z.number().min(0).max(1), color }).optional(),
  /** One colour in place of the picture's own; its opaque shape remains. */
  tint: color.optional(),
});

export const videoLayer = base.extend({
  kind: z.literal("video"),
  asset: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  fit: z.enum(["cover", "contain"]),
  /** First frame of the clip to show. */
  offset: frames,
  radius: z.number().nonnegative().optional(),
});

export const font = z.object({
  family: z.string(),
  weight: z.number().int().min(100).max(900),
  italic: z.boolean().optional(),
  size: z.number().positive(),
  /** Extra space between letters, in pixels. */
  tracking: z.number().optional(),
});
export type Font = z.infer<typeof font>;

/** A run of text inside a line, placed relative to the layer's box: `x` its left edge. Emoji are runs of their own. */
export const textRun = z.object({
  text: z.string(),
  x: z.number(),
  width: z.number().nonnegative(),
  /** Drawn in place of the characters: `pictogram:<name>` for an emoji of the bundled set, else a picture's id. */
  asset: z.string().optional(),
  /** Family of this run alone, for a sign that the layer's own family lacks. */
  family: z.string().optional(),
  /** Left edges of the letters (graphemes) from the run's own, for entrances letter by letter. */
  stops: z.array(z.number()).optional(),
  /** Marked word: drawn in the layer's accent. */
  accent: z.boolean().optional(),
  /** First frame at which its word is being spoken, and the first at which it no longer is. */
  spoken: z.tuple([frames, frames]).optional(),
});
export const textLine = z.object({
  baseline: z.number(),
  x: z.number(),
  width: z.number(),
  /** Height of capitals above the baseline: plates and emoji are placed by it. Default 0.7 of the size. */
  cap: z.number().positive().optional(),
  runs: z.array(textRun),
});
export type TextLine = z.infer<typeof textLine>;
export type TextRun = z.infer<typeof textRun>;

/**
 * Set type: lines are already broken, sized and placed by the compiler; drawing never measures.
 * The layer's box is width × height; runs lie inside it.
 */
export const textLayer = base.extend({
  kind: z.literal("text"),
  width: z.number().positive(),
  height: z.number().positive(),
  font,
  lines: z.array(textLine).min(1),
  color: paint,
  accent: paint.optional(),
  shadow: shadow.optional(),
  stroke: z.object({ color, width: z.number().positive() }).optional(),
  /** A plate behind each line (or behind all), with padding in pixels. */
  plate: z
    .object({ paint, padX: z.number(), padY: z.number(), radius: z.number(), mode: z.enum(["line", "block"]) })
    .optional(),
  /** How it comes and goes; units enter one after another, `stagger` frames apart. */
  entrance: z
    .object({
      style: z.enum(["none", "reveal", "typewriter", "fade_in", "pop", "bounce", "slide_up", "mask_up", "blur_in", "scale_in"]),
      unit: z.enum(["block", "line", "word", "character"]),
      /** Below 0 for a text that is under way already when its scene begins. */
      start: z.number().int(),
      frames: z.number().int().positive(),
      stagger: z.number().nonnegative(),
    })
    .optional(),
  /**
   * How words show that they are being spoken. `mark` draws the spoken word in `paint`, on the plate where there is
   * one; `fill` paints words from left to right as they are spoken, and leaves them so.
   */
  spoken: z
    .object({
      style: z.enum(["mark", "fill"]),
      paint,
      plate: z.object({ paint, padX: z.number(), padY: z.number(), radius: z.number() }).optional(),
    })
    .optional(),
  exit: z.object({ style: z.enum(["fade", "slide_up", "mask_up", "shrink"]), start: frames, frames: z.number().int().positive() }).optional(),
});
export type TextLayer = z.infer<typeof textLayer>;

export const shapeLayer = base.extend({
  kind: z.literal("shape"),
  shape: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("rect"), radius: z.number().nonnegative().optional() }),
    z.object({ kind: z.literal("ellipse") }),
    z.object({ kind: z.literal("polygon"), sides: z.number().int().min(3), inner: z.number().positive().optional(), round: z.number().optional() }),
    /** SVG path data in the layer's own box. */
    z.object({ kind: z.literal("path"), d: z.string() }),
  ]),
  width: z.number().positive(),
  height: z.number().positive(),
  fill: paint.optional(),
  stroke: z.object({ paint, width: z.number().positive(), dash: z.array(z.number()).optional(), cap: z.enum(["butt", "round"]).optional() }).optional(),
  /** Fraction of the outline drawn, for lines that draw themselves. */
  trim: animated.optional(),
  shadow: shadow.optional(),
});

/** An icon of the bundled set, rasterised sharp at its largest size. */
export const pictogramLayer = base.extend({
  kind: z.literal("pictogram"),
  /** Name in the Fluent Emoji set, for example "candle". */
  name: z.string(),
  size: z.number().positive(),
  shadow: shadow.optional(),
  /** Paints the whole icon in one colour. */
  tint: color.optional(),
  /** A border that follows the icon's shape, as on a die-cut sticker; width in pixels. */
  outline: z.object({ color, width: z.number().positive() }).optional(),
  /** Out of the camera's focus: radius in pixels. */
  blur: z.number().nonnegative().optional(),
});

export const particlesLayer = base.extend({
  kind: z.literal("particles"),
  style: z.enum(["dust", "bokeh", "confetti", "sparks", "petals", "bubbles", "snow", "streaks", "steam"]),
  box,
  count: z.number().int().positive().max(400),
  colors: z.array(color).min(1),
  seed: z.number().int().nonnegative(),
  speed: z.number().positive(),
  size: z.number().positive(),
});

export const lightLayer = base.extend({
  kind: z.literal("light"),
  style: z.enum(["vignette", "leak", "beam", "glow", "grain", "letterbox", "caustics", "window"]),
  box,
  color,
  intensity: animated,
  seed: z.number().int().nonnegative(),
  angle: z.number().optional(),
});

type Primitive =
  | z.infer<typeof groundLayer>
  | z.infer<typeof imageLayer>
  | z.infer<typeof videoLayer>
  | TextLayer
  | z.infer<typeof shapeLayer>
  | z.infer<typeof pictogramLayer>
  | z.infer<typeof particlesLayer>
  | z.infer<typeof lightLayer>;

/** Clip of a group, in the group's own box. */
export const clip = z.object({ kind: z.enum(["rect", "ellipse"]), box, radius: z.number().nonnegative().optional() });

export type GroupLayer = z.infer<typeof base> & {
  kind: "group";
  width: number;
  height: number;
  clip?: z.infer<typeof clip>;
  /** Children are placed in the group's box, bottom to top; their frames count from the group's scene. */
  children: Layer[];
};
export type Layer = Primitive | GroupLayer;

export const groupLayer: z.ZodType<GroupLayer> = base.extend({
  kind: z.literal("group"),
  width: z.number().positive(),
  height: z.number().positive(),
  clip: clip.optional(),
  get children() {
    return z.array(layer);
  },
}) as unknown as z.ZodType<GroupLayer>;

export const layer: z.ZodType<Layer> = z.union([
  z.discriminatedUnion("kind", [
    groundLayer,
    imageLayer,
    videoLayer,
    textLayer,
    shapeLayer,
    pictogramLayer,
    particlesLayer,
    lightLayer,
  ]),
  groupLayer,
]);

/** How a scene takes over from the one before; it plays over the first `frames` of the new scene. */
export const transition = z.object({
  kind: z.enum(["cut", "crossfade", "whip", "slide", "wipe", "zoom", "flash", "iris", "dip", "page", "blinds"]),
  frames: z.number().int().positive(),
  direction: z.enum(["left", "right", "up", "down"]).optional(),
  color: color.optional(),
});
export type Transition = z.infer<typeof transition>;

export const scene = z.object({
  id: z.string(),
  from: frames,
  frames: z.number().int().positive(),
  layers: z.array(layer),
  transition: transition.optional(),
});
export type Scene = z.infer<typeof scene>;

export const audioTrack = z.object({
  id: z.string(),
  asset: z.string(),
  role: z.enum(["music", "narration", "effect", "clip"]),
  from: frames,
  frames: z.number().int().positive(),
  /** First frame of the sound to play. */
  offset: frames.optional(),
  /** Gain in dB before mastering. */
  gain: z.number(),
  fadeIn: frames.optional(),
  fadeOut: frames.optional(),
});

/** A file the layers refer to; the host resolves its bytes. */
export const assetRef = z.object({
  kind: z.enum(["image", "video", "audio"]),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  /** Content hash of the bytes: part of the key of every scene that shows it. */
  sha256: z.string().optional(),
});

export const composition = z.object({
  version: z.literal(1),
  size: z.object({ width: z.number().int().positive(), height: z.number().int().positive() }),
  fps: z.literal(30),
  frames: z.number().int().positive(),
  seed: z.number().int().nonnegative(),
  /** Font families used, to be ready before the first frame is drawn. */
  fonts: z.array(z.object({ family: z.string(), weight: z.number().int(), italic: z.boolean().optional() })),
  assets: z.record(z.string(), assetRef),
  /** In order, without gaps, covering all frames. */
  scenes: z.array(scene).min(1),
  /** Above all scenes, bottom to top. */
  overlays: z.array(layer),
  audio: z.array(audioTrack),
  /** Frame that stands for the film: thumbnail and poster. */
  posterFrame: frames,
});
export type Composition = z.infer<typeof composition>;

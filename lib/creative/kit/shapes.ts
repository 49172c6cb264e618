import type { Animated, Box, Layer, Paint } from "#lib/composition/model.ts";

/** Names what it makes; every stage does. */
export type Namer = { id(name: string): string };

/** Constructors for plain layers. All are centred on their box, so that scale and rotation turn about the middle. */

type Shape = Extract<Layer, { kind: "shape" }>;
type Extra = Partial<Pick<Shape, "from" | "frames" | "x" | "y" | "scale" | "scaleX" | "scaleY" | "rotation" | "skewX" | "opacity" | "blend" | "shadow" | "trim" | "stroke" | "anchor">>;

function shapeOn(stage: Namer, name: string, box: Box, shape: Shape["shape"], fill: Paint | undefined, extra: Extra): Layer {
  const anchor = extra.anchor ?? [0.5, 0.5];
  return {
    id: stage.id(name),
    kind: "shape",
    x: box.x + box.width * anchor[0],
    y: box.y + box.height * anchor[1],
    width: box.width,
    height: box.height,
    shape,
    ...(fill === undefined ? {} : { fill }),
    ...extra,
    anchor,
  };
}

export function rect(stage: Namer, box: Box, fill: Paint | undefined, extra: Extra & { radius?: number } = {}): Layer {
  const { radius, ...rest } = extra;
  return shapeOn(stage, "rect", box, radius ? { kind: "rect", radius } : { kind: "rect" }, fill, rest);
}

export function ellipse(stage: Namer, box: Box, fill: Paint | undefined, extra: Extra = {}): Layer {
  return shapeOn(stage, "ellipse", box, { kind: "ellipse" }, fill, extra);
}

export function circle(stage: Namer, x: number, y: number, radius: number, fill: Paint | undefined, extra: Extra = {}): Layer {
  return ellipse(stage, { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, fill, extra);
}

/**
 * A round gradient laid flat: its light or shade dies away evenly on all sides. (A gradient inside an ellipse would
 * stay round itself and be cut off above and below.)
 */
export function pool(stage: Namer, box: Box, colors: readonly string[], extra: Extra = {}): Layer {
  const square = { ...box, y: box.y + (box.height - box.width) / 2, height: box.width };
  return shapeOn(stage, "pool", square, { kind: "ellipse" }, radial(colors), { ...extra, scaleY: box.height / box.width });
}

/** A star or burst: `sides` points whose notches lie at `inner` of the radius. */
export function burst(stage: Namer, box: Box, fill: Paint, sides: number, inner: number, extra: Extra & { round?: number } = {}): Layer {
  const { round, ...rest } = extra;
  return shapeOn(stage, "burst", box, { kind: "polygon", sides, inner, ...(round ? { round } : {}) }, fill, rest);
}

/** SVG path data in the box's own pixels. */
export function path(stage: Namer, box: Box, d: string, fill: Paint | undefined, extra: Extra = {}): Layer {
  return shapeOn(stage, "path", box, { kind: "path", d }, fill, extra);
}

/** An open line that draws itself. */
export function stroke(stage: Namer, box: Box, d: string, color: string, width: number, extra: Extra = {}): Layer {
  return path(stage, box, d, undefined, { stroke: { paint: color, width, cap: "round" }, ...extra });
}

/** A straight hairline that grows from its first end. */
export function rule(stage: Namer, from: readonly [number, number], to: readonly [number, number], color: string, width: number, trim: Animated): Layer {
  const box = {
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]),
    width: Math.max(1, Math.abs(to[0] - from[0])),
    height: Math.max(1, Math.abs(to[1] - from[1])),
  };
  const d = `M${from[0] - box.x} ${from[1] - box.y}L${to[0] - box.x} ${to[1] - box.y}`;
  return path(stage, box, d, undefined, { stroke: { paint: color, width, cap: "butt" }, trim });
}

/** Top to bottom. */
export function vertical(...colors: string[]): Paint {
  return { kind: "linear", from: [0.5, 0], to: [0.5, 1], stops: spread(colors) };
}

/** Left to right. */
export function horizontal(...colors: string[]): Paint {
  return { kind: "linear", from: [0, 0.5], to: [1, 0.5], stops: spread(colors) };
}

/** From `center` (fractions of the box) outwards. */
export function radial(colors: readonly string[], center: [number, number] = [0.5, 0.5], reach = 0.5): Paint {
  return { kind: "radial", from: center, to: [center[0] + reach, center[1]], stops: spread(colors) };
}

function spread(colors: readonly string[]) {
  return colors.map((color, index) => ({ at: colors.length === 1 ? 0 : index / (colors.length - 1), color }));
}

type GroupExtra = Partial<Pick<Shape, "from" | "frames" | "x" | "y" | "scale" | "scaleX" | "scaleY" | "rotation" | "opacity" | "blend" | "anchor">> & {
  clip?: Extract<Layer, { kind: "group" }>["clip"];
};

/** Layers that move as one. Children keep the coordinates of the frame that the group's box lies in. */
export function group(stage: Namer, name: string, box: Box, children: readonly Layer[], extra: GroupExtra = {}): Layer {
  const anchor = extra.anchor ?? [0.5, 0.5];
  return {
    id: stage.id(name),
    kind: "group",
    x: box.x + box.width * anchor[0],
    y: box.y + box.height * anchor[1],
    width: box.width,
    height: box.height,
    children: children.map((child) => moved(child, -box.x, -box.y)),
    ...extra,
    anchor,
  };
}

/** What runs on across the frame, kept out of the words' side where they stand beside the picture. */
export function beside(stage: Namer & { aside: boolean; bleed: Box }, layers: readonly Layer[]): Layer[] {
  const { bleed } = stage;
  if (!stage.aside) return [...layers];
  return [group(stage, "beside", bleed, layers, { clip: { kind: "rect", box: { x: 0, y: 0, width: bleed.width, height: bleed.height } } })];
}

/** The layer, carried by a distance. */
export function moved<L extends Layer>(layer: L, dx: number, dy: number): L {
  return { ...layer, x: plus(layer.x, dx), y: plus(layer.y, dy) };
}

/** A value plus a constant, keyframes and all. */
export function plus(value: Animated, by: number): Animated {
  if (typeof value === "number") return value + by;
  return { ...value, keyframes: value.keyframes.map((key) => ({ ...key, value: key.value + by })) };
}


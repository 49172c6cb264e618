import type { Box, Layer } from "#lib/composition/model.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom, centerX } from "#lib/creative/kit/box.ts";
import { peeking } from "#lib/creative/kit/foot.ts";
import { keys, sway } from "#lib/creative/kit/motion.ts";
import { ellipse, group, path, pool, radial, rect, rule, vertical } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { FurnitureZones } from "#lib/creative/looks/look.ts";

export function ground(stage: Stage): Layer[] {
  const { size, surface, random } = stage;
  const full = { x: 0, y: 0, width: size.width, height: size.height };
  return [{ id: stage.id("paper"), kind: "ground", style: "paper_fibre", x: 0, y: 0, box: full, colors: [...surface.tones], seed: random.int(0, 1e6), drift: 0, texture: 0.22 }];
}

/** A plate is no wider than this against the height of what stands in it. */
const WIDEST = 1.6;

/** A studio corner printed as a plate: an arch or a panel of tinted wall, with a lit floor. */
export function stand(stage: Stage, box: Box): Layer[] {
  const { contrast, palette } = stage;
  const floor = bottom(box);
  const edge = Math.max(0.1, 0.5 - (box.height * WIDEST) / box.width / 2);
  const plate = { x: box.x + box.width * edge, y: box.y, width: box.width * (1 - 2 * edge), height: box.height + 64 };
  const arch = stage.random.fork("arch").chance(0.5);
  const radius = arch ? Math.min(plate.width / 2, box.height * 0.8) : 0;
  const inner = { x: 0, y: 0, width: plate.width, height: plate.height };
  const wall = rect(stage, plate, vertical(contrast.raise, contrast.tones[0]));
  const light = ellipse(stage, { x: plate.x - plate.width * 0.2, y: plate.y - plate.height * 0.1, width: plate.width, height: plate.height * 0.9 }, radial([alpha(palette.light, 0.6), alpha(palette.light, 0)]));
  const ledge = rect(stage, { x: plate.x, y: floor - 30, width: plate.width, height: 120 }, vertical(contrast.raise, contrast.deep));
  const window = group(stage, "plate", plate, [wall, light, ledge], { clip: { kind: "rect", box: inner, radius: 0 } });
  if (!arch) return [window];
  const d = `M0 ${plate.height}L0 ${radius}A${plate.width / 2} ${radius} 0 0 1 ${plate.width} ${radius}L${plate.width} ${plate.height}Z`;
  return [
    path(stage, plate, d, vertical(contrast.raise, contrast.tones[0])),
    rect(stage, { x: plate.x, y: floor - 30, width: plate.width, height: bottom(plate) - floor + 30 }, vertical(contrast.raise, contrast.deep)),
    ellipse(stage, { x: centerX(plate) - plate.width * 0.5, y: plate.y + plate.height * 0.04, width: plate.width * 0.8, height: plate.height * 0.8 }, radial([alpha(palette.light, 0.5), alpha(palette.light, 0)])),
  ];
}

/** A picture plate with a thin keyline. */
export function panel(stage: Stage, box: Box, index: number): Layer[] {
  const { contrast, palette, surface } = stage;
  const fill = index % 2 === 0 ? palette.card : contrast.raise;
  return [rect(stage, box, fill, { shadow: { color: alpha(palette.shade, 0.16), blur: 26, dx: 0, dy: 12 } }), rect(stage, { x: box.x + 12, y: box.y + 12, width: box.width - 24, height: box.height - 24 }, undefined, { stroke: { paint: alpha(surface.ink, 0.25), width: 1.5 } })];
}

/** Hairlines above the headline with a thick start, and a tinted foot under the lowest words, ruled off. */
export function furniture(stage: Stage, zones: FurnitureZones): Layer[] {
  const { surface, look, palette } = stage;
  const draw = stage.opening ? 1 : keys([0, 0, "out_expo"], [34, 1]);
  const { foot, headline } = zones;
  const [start, end] = [headline.x, headline.x + headline.width];
  const layers: Layer[] = [];
  if (foot) {
    const below = look.footSurface(surface, palette);
    layers.push(rect(stage, foot, below.tones[0]), rule(stage, [0, foot.y], [foot.width, foot.y], alpha(surface.ink, 0.5), 2, draw));
  }
  if (stage.textPosition !== "bottom" && headline.height > 0) layers.push(rule(stage, [start, headline.y - 34], [end, headline.y - 34], alpha(surface.ink, 0.5), 2, draw), rect(stage, { x: start, y: headline.y - 40, width: 96, height: 10 }, surface.accent));
  return [...layers, ...(foot ? [...peeking(stage, foot), ...marks(stage, zones.caption)] : []), ...foliage(stage)];
}

/** A short thick rule over the caption, drawn anew for each. */
function marks(stage: Stage, caption: FurnitureZones["caption"]): Layer[] {
  if (caption.height === 0) return [];
  const below = stage.look.footSurface(stage.surface, stage.palette);
  const ink = stage.textPosition === "bottom" ? stage.surface.accent : below.accent;
  return stage.beats.map((beat, index) => {
    const start = beat.from + (index === 0 ? 20 : 0);
    return rect(stage, { x: caption.x, y: caption.y - 34, width: 96, height: 10 }, ink, { from: start, frames: beat.from + beat.frames - start, anchor: [0, 0.5], scaleX: keys([start, 0, "out_expo"], [start + 22, 1]) });
  });
}

/** Leaves of a twig by the window: how far along it, to which side, how long. */
const LEAVES = [
  [0, -1, 0.8],
  [0.16, 1, 1],
  [0.34, -1, 1.1],
  [0.5, 1, 1],
  [0.68, -1, 0.85],
  [0.84, 1, 0.7],
  [1, 0, 0.62],
] as const;

/** The shadow of a twig that stirs in the window's light, soft and far out of focus. */
function foliage(stage: Stage): Layer[] {
  const { size, palette, area } = stage;
  const random = stage.random.fork("foliage");
  const side = random.chance(0.5) ? 1 : -1;
  const long = 620;
  const root = { x: side > 0 ? size.width + 70 : -70, y: area.y + area.height * random.between(-0.05, 0.25) };
  const twig = { x: root.x - long, y: root.y - long, width: long * 2, height: long * 2 };
  const leaves = LEAVES.map(([along, hand, grown], index) => {
    const [wide, high] = [330 * grown, 120 * grown];
    const x = root.x - side * along * long;
    const y = root.y + hand * 92 * grown + along * 120;
    return pool(stage, { x: x - wide / 2, y: y - high / 2, width: wide, height: high }, [alpha(palette.shade, 0.13), alpha(palette.shade, 0.1), alpha(palette.shade, 0)], { rotation: sway(side * (hand * 38 - 14), 4, 88 + index * 7, stage.frames, index / 7) });
  });
  return [group(stage, "foliage", twig, leaves, { rotation: sway(0, 2.6, 150, stage.frames, 0.2) })];
}

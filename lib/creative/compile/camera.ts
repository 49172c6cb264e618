import type { Animated, Layer } from "#lib/composition/model.ts";
import { centerX, centerY } from "#lib/creative/kit/box.ts";
import { glide, keys, stepped, sway, type Key } from "#lib/creative/kit/motion.ts";
import { shots } from "#lib/creative/kit/rhythm.ts";
import { group } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";

/** How far each depth follows the camera. */
export const DEPTH = { back: 0.4, mid: 1, front: 1.7 } as const;

/** A shot: how near the camera stands, how far aside, how it leans. */
type Shot = { from: number; near: number; aside: number; lean: number };

export type CameraMove = { from: number; to: number; panX: number; panY: number; shots: readonly Shot[] };

/** Where the camera stands from shot to shot, in turns: a beat is always seen straight on. */
const ANGLES = [
  { near: 1, aside: 0, lean: 0 },
  { near: 1.06, aside: -1, lean: -2.2 },
  { near: 1.03, aside: 1, lean: 1.6 },
] as const;
/** How far aside a shot lies, in pixels. */
const ASIDE = 26;

/** A move for a scene: a push in, a pull back or a slow glide, in one take or cut into shots on the beat. */
export function chooseMove(stage: Stage): CameraMove {
  const random = stage.random.fork("camera");
  const { push, glide: reach } = stage.look.motion;
  const style = random.pick(["push", "glide", "push", "pull"] as const);
  const side = random.chance(0.5) ? 1 : -1;
  const beats = new Set(stage.beats.map((beat) => beat.from));
  let turn = 0;
  return {
    from: style === "pull" ? 1 + push : 1,
    to: style === "pull" ? 1 : 1 + push * (style === "push" ? 1 : 0.5),
    panX: (style === "glide" ? reach : reach * 0.25) * side,
    panY: (style === "push" ? -0.3 : 0.2) * reach,
    shots: shots(stage).map((from) => {
      turn = beats.has(from) || from === 0 ? 0 : turn + 1;
      const { near, aside, lean } = ANGLES[turn % ANGLES.length]!;
      return { from, near, aside: aside * side * ASIDE, lean: lean * side };
    }),
  };
}

/** Layers of one depth, seen through the camera. */
export function filmed(stage: Stage, depth: keyof typeof DEPTH, layers: readonly Layer[], move: CameraMove): Layer[] {
  if (layers.length === 0) return [];
  const follow = DEPTH[depth];
  const frame = { x: 0, y: 0, width: stage.size.width, height: stage.size.height };
  const anchor: [number, number] = [centerX(stage.area) / frame.width, centerY(stage.area) / frame.height];
  const [x, y] = [frame.width * anchor[0], frame.height * anchor[1]];
  return [group(stage, depth, frame, layers, { anchor, ...(move.shots.length > 1 ? cutInto(stage, move, follow, x, y) : oneTake(stage, move, follow, x, y)) })];
}

type View = { scale: Animated; x: Animated; y: Animated; rotation?: Animated };

function oneTake(stage: Stage, move: CameraMove, follow: number, x: number, y: number): View {
  const [dx, dy] = [(move.panX * follow) / 2, (move.panY * follow) / 2];
  return {
    scale: glide(1 + (move.from - 1) * follow, 1 + (move.to - 1) * follow, stage.frames),
    x: glide(x - dx, x + dx, stage.frames),
    y: glide(y - dy, y + dy, stage.frames),
  };
}

/** Frames in which a shot settles after its cut. */
const SETTLE = 6;

/** Shot after shot, each coming in with a small push of its own; what a hand moves trembles besides. */
function cutInto(stage: Stage, move: CameraMove, follow: number, x: number, y: number): View {
  const { step, push } = stage.look.motion;
  const cut = (value: (shot: Shot) => number, growth: number) =>
    stepped(
      keys(
        ...move.shots.flatMap((shot, index): Key[] => {
          const end = move.shots[index + 1]?.from ?? stage.frames;
          const base = value(shot);
          return [[shot.from, base, "out_cubic"], [shot.from + SETTLE, base + growth * 0.6, "linear"], [end - 1, base + growth, "hold"]];
        }),
      ),
      step,
    );
  return {
    scale: cut((shot) => 1 + (shot.near - 1) * follow, push * follow),
    x: cut((shot) => x + shot.aside * follow, 0),
    y: step > 2 ? sway(y, 3 * follow, 46, stage.frames, 0.3, step) : cut(() => y, move.panY * follow * 0.3),
    rotation: step > 2 ? sway(0, 0.5 * follow, 37, stage.frames, 0.4, step) : cut((shot) => (depthLeans(follow) ? shot.lean : 0), 0),
  };
}

/** What fills the frame from edge to edge must not lean, or its corners show. */
const depthLeans = (follow: number): boolean => follow >= DEPTH.mid;

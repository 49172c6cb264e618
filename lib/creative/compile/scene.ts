import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import type { Box, Scene, Transition } from "#lib/composition/model.ts";
import { chooseMove, filmed } from "#lib/creative/compile/camera.ts";
import { openingScript, statementScript, textRoom, type ScriptContext } from "#lib/creative/compile/script.ts";
import { setText } from "#lib/creative/compile/text.ts";
import { bottom, right } from "#lib/creative/kit/box.ts";
import { flanking } from "#lib/creative/kit/foot.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import type { Stage, StageBeat, Subject } from "#lib/creative/kit/stage.ts";
import type { Look, Palette, TypeSystem } from "#lib/creative/looks/look.ts";
import { sceneKind } from "#lib/creative/scenes/index.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import type { Random } from "#lib/kernel/random.ts";

export const FPS = 30;

/** What all scenes of a film share. */
export type Film = {
  storyboard: Storyboard;
  typesetter: Typesetter;
  look: Look;
  palette: Palette;
  type: TypeSystem;
  size: { width: number; height: number };
  hero: Subject;
  companions: readonly string[];
  clutter: readonly string[];
  random: Random;
  /** The change into each scene; null for the first. */
  transitions: readonly (Transition | null)[];
};

/** Changes that carry the old picture off whole, words and all. */
const CARRYING: readonly Transition["kind"][] = ["whip", "slide", "page", "cut"];
/** Statements may take this share of the safe height unless the kind asks for another. */
const STATEMENT = 0.34;

/** One scene of the storyboard as layers: ground, furniture, picture by depth, words. */
export function buildScene(film: Film, index: number, from: number): Scene {
  const { storyboard, look, palette } = film;
  const plan = storyboard.scenes[index]!;
  const kind = sceneKind(plan.kind);
  const beats = timeBeats(plan.beats);
  const frames = Math.round(plan.seconds * FPS);
  const id = counter(plan.id);
  const surface = palette.surfaces[index % 2]!;
  const opening = index === 0;
  const closing = !opening && index === storyboard.scenes.length - 1;
  const next = film.transitions[index + 1];
  const context: ScriptContext = { ...film, surface, beats, frames, id, carriedOff: next ? CARRYING.includes(next.kind) : index === storyboard.scenes.length - 1 };
  const script = opening ? openingScript(context) : statementScript(context, { share: kind.statement ?? STATEMENT, closing });
  const stage: Stage = {
    look,
    palette,
    surface,
    contrast: palette.surfaces[2],
    random: film.random.fork(`scene ${index}`),
    size: film.size,
    frames,
    beats,
    area: script.zones.stage,
    bleed: script.zones.bleed,
    safe: textRoom(film.size, look, film.type),
    textPosition: storyboard.textPosition,
    hero: film.hero,
    companions: film.companions,
    clutter: film.clutter,
    brief: storyboard.brief,
    opening,
    closing,
    id,
    type: (request) => sceneText(film, context, request),
  };
  const drawn = kind.build(stage);
  const move = chooseMove(stage);
  const transition = film.transitions[index];
  return {
    id: plan.id,
    from,
    frames,
    layers: [
      ...look.ground(stage),
      ...look.furniture(stage, { headline: script.zones.headline, caption: script.zones.caption, stage: script.zones.stage, foot: script.zones.foot }),
      ...filmed(stage, "back", drawn.back, move),
      ...filmed(stage, "mid", drawn.mid, move),
      ...filmed(stage, "front", drawn.front, move),
      ...(script.zones.foot === null && storyboard.textPosition === "center" ? flanking(stage) : []),
      ...script.texts,
    ],
    ...(transition ? { transition } : {}),
  };
}

function timeBeats(beats: Storyboard["scenes"][number]["beats"]): StageBeat[] {
  let at = 0;
  return beats.map((beat) => {
    const from = Math.round(at * FPS);
    at += beat.seconds;
    return { role: beat.role, text: beat.text, from, frames: Math.round(at * FPS) - from };
  });
}

/** Ids that are unique in the film: the scene's own name, what the layer is, and a number. */
export function counter(scene: string): (name: string) => string {
  let count = 0;
  return (name) => `${scene}.${name}.${++count}`;
}

/** A text inside the picture: kept within the safe area, set on the look's card unless a surface is named. */
function sceneText(film: Film, context: ScriptContext, request: Parameters<Stage["type"]>[0]) {
  const { look, palette, typesetter, storyboard, type, size } = film;
  const room = within(request.box, safeArea(size));
  if (room === null) return null;
  const style = type[request.role];
  const color = request.surface ? request.surface.ink : palette.onCard;
  const on = request.surface ? request.surface.tones : [palette.card];
  const { layer } = setText(typesetter, {
    id: context.id(`scene-${request.role}`),
    text: request.text,
    language: storyboard.brief.language,
    style,
    paint: { color, on },
    box: room,
    align: request.align ?? style.align,
    valign: "middle",
    maxLines: 2,
  });
  if (layer.font.size < SMALLEST) return null;
  return { ...layer, from: request.start, opacity: keys([request.start, 0, "out_quad"], [request.start + look.motion.text.frames, 1]) };
}

const SMALLEST = 24;

function within(box: Box, room: Box): Box | null {
  const x = Math.max(box.x, room.x);
  const y = Math.max(box.y, room.y);
  const width = Math.min(right(box), right(room)) - x;
  const height = Math.min(bottom(box), bottom(room)) - y;
  return width > 120 && height > SMALLEST ? { x, y, width, height } : null;
}

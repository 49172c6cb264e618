import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Scene, Transition } from "#lib/composition/model.ts";
import { chooseMove, filmed } from "#lib/creative/compile/camera.ts";
import { openingScript, statementScript, textRoom, type ScriptContext } from "#lib/creative/compile/script.ts";
import { sceneText } from "#lib/creative/compile/scene-text.ts";
import { flanking } from "#lib/creative/kit/foot.ts";
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
    aside: false,
    overhead: 0,
    hero: film.hero,
    companions: film.companions,
    nearby: film.companions[film.companions.length > 2 ? 2 : 0]!,
    clutter: film.clutter,
    brief: storyboard.brief,
    opening,
    closing,
    id,
    type: (request) => sceneText({ ...film, ink: look.panelInk(surface, palette), language: storyboard.brief.language, id }, request),
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

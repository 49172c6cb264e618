import type { Box, Layer, TextLayer } from "#lib/composition/model.ts";
import { heroOf, surfaceOf, type AdFilm } from "#lib/creative/ad/film.ts";
import type { ScenePlan } from "#lib/creative/ad/plan.ts";
import { setWords } from "#lib/creative/ad/words.ts";
import type { Company, Room } from "#lib/creative/ad/zones.ts";
import { chooseMove, filmed } from "#lib/creative/compile/camera.ts";
import { counter } from "#lib/creative/compile/scene.ts";
import { sceneText } from "#lib/creative/compile/scene-text.ts";
import type { Zones } from "#lib/creative/compile/zones.ts";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { bottom, inset, right } from "#lib/creative/kit/box.ts";
import { aspectOf } from "#lib/creative/kit/object.ts";
import type { Ground } from "#lib/creative/captions/dress.ts";
import type { Stage, StageBeat, Subject } from "#lib/creative/kit/stage.ts";
import type { Look, TypeSystem } from "#lib/creative/looks/look.ts";
import { chooseClutter, chooseCompanions } from "#lib/creative/props/companions.ts";
import { heroPedestal } from "#lib/creative/scenes/hero_pedestal.ts";
import { SCENE_KINDS, sceneKind } from "#lib/creative/scenes/index.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import { random } from "#lib/kernel/random.ts";

/** A scene's layers, those of them that are its words, and the ground that captions stand on where it is plain. */
export type DrawnScene = { layers: Layer[]; words: readonly TextLayer[]; ground: Ground | null };

export type Place = {
  index: number;
  id: string;
  frames: number;
  /** Nothing follows: words and picture settle. */
  last: boolean;
  company: Company;
};

/** Statements may take this share of the words' height unless the kind asks for another. */
const STATEMENT = 0.34;
/** Of a scene's further icons the first few are telling; chance says which of them stand beside the hero, so that scenes of one kind differ. */
const TELLING = 4;
/** About how many frames a beat lasts: each brings one event. */
const BEAT = 84;

/** A scene that the studio stages: ground, furniture, picture by depth, words. */
export function stagedScene(film: AdFilm, plan: ScenePlan, { index, id: scene, frames, last, company }: Place): DrawnScene {
  const { look, palette, type, size } = film;
  const { brief } = film.plan;
  const chance = random(plan.seed).fork(`${look.name} ${plan.kind}`);
  const kind = told(film, plan);
  const id = counter(scene);
  const surface = surfaceOf(film, plan);
  const opening = index === 0;
  const closing = isSignature(film, plan, index);
  const words = setWords({ film, title: plan.title, surface, frames, part: closing ? "closing" : opening ? "opening" : "statement", share: kind.statement ?? STATEMENT, stays: last, company, id });
  const { zones, room } = words;
  const hero = heroOf(film, index, plan);
  const own = { ...brief, pictograms: [plan.pictograms[0]!, ...chance.fork("beside").shuffle(plan.pictograms.slice(1, 1 + TELLING))] };
  const stage: Stage = {
    look,
    palette,
    surface,
    contrast: palette.surfaces[2],
    random: chance,
    size,
    frames,
    beats: beatsOf(plan, frames),
    area: areaFor(hero, zones.stage),
    bleed: zones.bleed,
    overhead: room.aside || zones.headline.height === 0 ? 0 : bottom(zones.headline),
    safe: steady(film, room, zones),
    textPosition: "top",
    aside: room.aside,
    nearby: null,
    hero,
    companions: chooseCompanions(own, chance.fork("companions")),
    clutter: chooseClutter(own, chance.fork("clutter")),
    brief,
    opening,
    closing,
    id,
    type: (request) => sceneText({ typesetter: film.typesetter, look, palette, ink: look.panelInk(surface, palette), type: inPicture(type), size, language: brief.language, id }, request),
  };
  const drawn = kind.build(stage);
  const move = chooseMove(stage);
  const picture = [...filmed(stage, "back", drawn.back, move), ...filmed(stage, "mid", drawn.mid, move), ...filmed(stage, "front", drawn.front, move)];
  return { layers: [...look.ground(stage), ...look.furniture(stage, zones), ...picture, ...words.texts], words: words.texts, ground: underCaptions(stage, zones, kind) };
}

/** What captions stand on: the foot, where the frame has one, else the scene's own ground unless the picture covers it. */
function underCaptions({ look, palette, surface, aside }: Stage, { foot }: Zones, { fills }: SceneKind): Ground | null {
  if (foot) return look.footSurface(surface, palette);
  return look.busy || (fills && aside) ? null : surface;
}

/** The kind that the plan names, or the one next to it in what it tells, where the look cannot show it or the brief does not give what it needs. */
function told({ look, plan: { brief } }: AdFilm, { kind, role, seed }: ScenePlan): SceneKind {
  const suits = ({ name, needs }: SceneKind) => look.affinity[name] !== 0 && brief.benefits.length >= (needs?.benefits ?? 0);
  const named = sceneKind(kind);
  if (suits(named)) return named;
  const able = SCENE_KINDS.filter((other) => suits(other) && (other.roles[role] ?? 0) > 0);
  const best = able.toSorted((a, b) => weight(look, b, role) - weight(look, a, role)).slice(0, CHOICE);
  return best.length > 0 ? random(seed).fork("kind").pick(best) : heroPedestal;
}

/** Among how many of the kinds that tell a part best chance decides. */
const CHOICE = 3;

const weight = (look: Look, kind: SceneKind, role: BeatRole): number => (kind.roles[role] ?? 0) * (look.affinity[kind.name] ?? 1);

/** The ad is signed once: in the last of its scenes that ask for something. */
function isSignature({ plan }: AdFilm, { role }: ScenePlan, index: number): boolean {
  const asks = plan.scenes.findLastIndex(({ picture }) => picture.kind === "staged" && picture.plan.role === "action");
  return role === "action" && index === asks;
}

/** Even beats, two at least, on even frames as motion on twos wants them. */
function beatsOf({ role }: ScenePlan, frames: number): StageBeat[] {
  const count = Math.max(2, Math.round(frames / BEAT));
  const starts = Array.from({ length: count + 1 }, (_, index) => (index === count ? frames : Math.round((frames * index) / count / 2) * 2));
  return starts.slice(0, count).map((from, index) => ({ role, text: "", from, frames: starts[index + 1]! - from }));
}

/** Words inside the picture share it with more than a short's do: they may be smaller. */
function inPicture(type: TypeSystem): TypeSystem {
  const { caption } = type;
  return { ...type, caption: { ...caption, size: { most: Math.round(caption.size.most * SMALLER), least: SMALLEST } } };
}

const SMALLER = 0.8;
const SMALLEST = 36;

/** A broad hero in a high frame has air above it that nothing fills: its stage is lower, in the middle of the picture's zone. */
function areaFor(hero: Subject, zone: Box): Box {
  const height = Math.min(zone.height, (zone.width / aspectOf(hero)) * HEADROOM);
  return { ...zone, y: zone.y + (zone.height - height) / 2, height };
}

/** Height of a stage against that of a hero as wide as it. */
const HEADROOM = 1.16;

/** Where words of the picture's own may stand: what is left of the safe area, less the way that the camera may carry them. */
function steady({ size, look }: AdFilm, { aside, words }: Room, { stage }: Zones): Box {
  const safe = inset(safeArea(size), look.motion.shot === null ? TRAVEL.quiet : TRAVEL.restless);
  const x = aside ? stage.x : Math.max(safe.x, words.x);
  return { ...safe, x, width: Math.min(right(safe), aside ? Infinity : right(words)) - x };
}

/** How far the camera carries what stands nearest to it, in pixels: on its way, and where it jumps from shot to shot. */
const TRAVEL = { quiet: 30, restless: 72 };

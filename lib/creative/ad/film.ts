import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Transition } from "#lib/composition/model.ts";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";
import type { AdPlan, ScenePlan } from "#lib/creative/ad/plan.ts";
import type { BareFilm } from "#lib/creative/compile/bare-stage.ts";
import type { Subject } from "#lib/creative/kit/stage.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import type { Look, Palette, Surface, TypeSystem } from "#lib/creative/looks/look.ts";
import { readMood } from "#lib/creative/looks/mood.ts";
import { chooseClutter, chooseCompanions } from "#lib/creative/props/companions.ts";
import { measurePictogram } from "#lib/creative/props/pictograms.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import { random, type Random } from "#lib/kernel/random.ts";

/** What all scenes of an ad share. Nothing in it depends on which scenes there are, so that each keeps its pictures. */
export type AdFilm = {
  plan: AdPlan;
  typesetter: Typesetter;
  look: Look;
  palette: Palette;
  type: TypeSystem;
  size: { width: number; height: number };
  random: Random;
};

export function prepareAd(plan: AdPlan, typesetter: Typesetter): AdFilm {
  const look = LOOKS[plan.look];
  const chance = random(plan.seed).fork(`ad ${plan.look}`);
  const colors = plan.product?.picture.colors ?? plan.brief.pictograms.slice(0, 1).map((name) => measurePictogram(name).color);
  const palette = look.palette(readMood(plan.brief.category, colors, chance.fork("mood")), chance.fork("palette"));
  return { plan, typesetter, look, palette, type: look.type, size: AD_SIZES[plan.ratio], random: chance };
}

/** Grounds that parts of the arc usually stand on, so that neighbours differ; the others leave it to their scene's seed. */
const GROUNDS: Partial<Record<BeatRole, 0 | 1>> = { hook: 0, problem: 1, turn: 0, contrast: 1, action: 1 };

/** The ground a scene stands on: a matter of the scene alone, so that it keeps it wherever it is moved to. */
export function surfaceOf({ palette }: AdFilm, { role, seed }: ScenePlan): Surface {
  return palette.surfaces[GROUNDS[role] ?? (random(seed).fork("ground").chance(0.5) ? 0 : 1)];
}

/** What a scene shows: its own first icon, or the person's product where it is placed. */
export function heroOf({ plan }: AdFilm, index: number, scene: ScenePlan): Subject {
  const { product, scenes } = plan;
  const last = scenes.findLastIndex(({ picture }) => picture.kind === "staged");
  if (product === null || (product.placement === "end" && index !== last)) return { kind: "pictogram", name: scene.pictograms[0]! };
  const { assetId, width, height, cutout } = product.picture;
  return { kind: "picture", asset: assetId, aspect: width / height, cutout };
}

/** A transition takes at most one part in so many of either of its scenes. */
const PARTS = 3;

/** How a scene takes over: chosen by its own name, so that reordering reshuffles nothing, and short against both scenes. */
export function transitionInto({ look, random: chance }: AdFilm, id: string, lengths: { before: number; own: number }): Transition {
  return shortened(chance.fork(`into ${id}`).pick(look.transitions), lengths);
}

/** A transition that takes no more than a third of either of the scenes it joins. */
export function shortened(transition: Transition, { before, own }: { before: number; own: number }): Transition {
  return { ...transition, frames: Math.max(1, Math.min(transition.frames, Math.floor(Math.min(before, own) / PARTS))) };
}

/** The film as it is where nothing is told: behind the closing card, and in place of a scene that is not made yet. */
export function bareFilm({ plan, look, palette, size, random: chance }: AdFilm): BareFilm {
  const { brief } = plan;
  return {
    look,
    palette,
    size,
    random: chance,
    brief,
    textPosition: "top",
    hero: { kind: "pictogram", name: brief.pictograms[0]! },
    companions: chooseCompanions(brief, chance.fork("companions")),
    clutter: chooseClutter(brief, chance.fork("clutter")),
  };
}

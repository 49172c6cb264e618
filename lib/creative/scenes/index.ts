import { benefitChecklist } from "#lib/creative/scenes/benefit_checklist.ts";
import { collageScraps } from "#lib/creative/scenes/collage_scraps.ts";
import { endLockup } from "#lib/creative/scenes/end_lockup.ts";
import { heroOrbit } from "#lib/creative/scenes/hero_orbit.ts";
import { heroPedestal } from "#lib/creative/scenes/hero_pedestal.ts";
import { ingredientFlatlay } from "#lib/creative/scenes/ingredient_flatlay.ts";
import { macroCrop } from "#lib/creative/scenes/macro_crop.ts";
import { problemPile } from "#lib/creative/scenes/problem_pile.ts";
import { productSpotlight } from "#lib/creative/scenes/product_spotlight.ts";
import { proofMeter } from "#lib/creative/scenes/proof_meter.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";
import { splitContrast } from "#lib/creative/scenes/split_contrast.ts";
import { stepsPath } from "#lib/creative/scenes/steps_path.ts";
import { swipeStack } from "#lib/creative/scenes/swipe_stack.ts";
import { typeSlam } from "#lib/creative/scenes/type_slam.ts";
import { windowLightStill } from "#lib/creative/scenes/window_light_still.ts";

/** Every way to stage a scene. A new one is a file here and a line in this list. */
export const SCENE_KINDS: readonly SceneKind[] = [
  heroPedestal,
  heroOrbit,
  typeSlam,
  splitContrast,
  problemPile,
  ingredientFlatlay,
  benefitChecklist,
  proofMeter,
  productSpotlight,
  windowLightStill,
  collageScraps,
  swipeStack,
  macroCrop,
  endLockup,
  stepsPath,
];

/** @throws RangeError for a name that is not in the catalogue: a storyboard of a newer or foreign version. */
export function sceneKind(name: string): SceneKind {
  const kind = SCENE_KINDS.find((candidate) => candidate.name === name);
  if (!kind) throw new RangeError(`unknown scene kind ${name}`);
  return kind;
}

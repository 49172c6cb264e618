import type { CarouselPlan } from "#lib/creative/slides/plan.ts";
import { city } from "#lib/creative/slides/scenery/city.ts";
import { desk } from "#lib/creative/slides/scenery/desk.ts";
import { hills } from "#lib/creative/slides/scenery/hills.ts";
import { route } from "#lib/creative/slides/scenery/route.ts";
import type { Scenery } from "#lib/creative/slides/scenery/scenery.ts";
import { shelf } from "#lib/creative/slides/scenery/shelf.ts";
import { shore } from "#lib/creative/slides/scenery/shore.ts";
import { studio } from "#lib/creative/slides/scenery/studio.ts";
import { table } from "#lib/creative/slides/scenery/table.ts";
import { random } from "#lib/kernel/random.ts";

/** Every scenery. A new one is a file of this folder and its name here. */
export const SCENERIES: readonly Scenery[] = [hills, table, studio, city, shore, shelf, route, desk];

/** The scenery of a carousel: one that suits its category, chosen by its seed. */
export function chooseScenery({ brief, seed }: CarouselPlan): Scenery {
  const suited = SCENERIES.filter((scenery) => scenery.suits.includes(brief.category));
  return random(seed).fork("scenery").pick(suited.length > 0 ? suited : SCENERIES);
}

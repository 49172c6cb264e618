import type { Brief } from "#lib/creative/brief.ts";
import type { ScenePlan } from "#lib/creative/ad/plan.ts";
import type { ScenePlace } from "../../../port.ts";
import { arcOf, roleOf } from "../arc.ts";
import { gather } from "../material.ts";
import { recall } from "../recall.ts";
import { chooseKind } from "./kind.ts";
import { pictogramsOf } from "./pictograms.ts";
import { writeTitle } from "./title.ts";

/** Works out how the studio stages a prompt at its place in the ad. */
export async function stageScene(prompt: string, { brief, place, seed }: { brief: Brief; place: ScenePlace; seed: number }): Promise<ScenePlan> {
  const [material, recalled] = await Promise.all([gather(brief), recall(prompt, brief.language)]);
  const count = Math.max(1, place.count);
  const index = Math.min(Math.max(0, place.index), count - 1);
  const moments = arcOf(place.format, count);
  const roles = moments.map((moment) => moment.role);
  const between = index > 0 && index < count - 1;
  return {
    kind: chooseKind(prompt, brief, roles, index, seed),
    role: recalled && between ? roleOf(recalled.pool) : roles[index]!,
    title: writeTitle(prompt, material, { moments, index, pool: recalled?.pool ?? null, seed }),
    pictograms: await pictogramsOf(prompt, brief, recalled),
    seed: Math.abs(Math.trunc(seed)),
  };
}

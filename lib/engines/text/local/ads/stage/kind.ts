import type { Brief } from "#lib/creative/brief.ts";
import { chooseCompanions } from "#lib/creative/props/companions.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";
import type { BeatRole } from "#lib/creative/storyboard.ts";
import { random } from "#lib/kernel/random.ts";
import { fold } from "../../words.ts";
import { briefHash } from "../material.ts";
import { KIND_CUES } from "./cues.ts";

/** How many kinds stand to choose from at each place. */
const CHOICE = 3;
/** A kind that tells a role so well need not give way to one that only can. */
const FLUENT = 2;
/** The signature closes, and an opening has its headline for the slam. */
const NEVER_FIRST: readonly string[] = ["end_lockup", "type_slam"];

/** The kinds that can tell a role of this brief, the most telling first, in an order of the brief's own. */
function ranked(brief: Brief, role: BeatRole, companions: number): SceneKind[] {
  const able = SCENE_KINDS.filter((kind) => {
    const needs = kind.needs ?? {};
    return (kind.roles[role] ?? 0) > 0 && (needs.benefits ?? 0) <= brief.benefits.length && (needs.companions ?? 0) <= companions;
  });
  const weight = (kind: SceneKind) => (kind.roles[role] ?? 0) + random(briefHash(brief, `kind ${kind.name}`)).next();
  const fluent = able.filter((kind) => kind.roles[role]! >= FLUENT);
  return (fluent.length > 2 ? fluent : able).toSorted((a, b) => weight(b) - weight(a));
}

/**
 * The kinds to choose from at each place of an arc. Neighbours have none in common, so that whatever is chosen at
 * each place by itself, two scenes in a row are never staged alike; and a kind returns late.
 */
export function kindsByPlace(brief: Brief, roles: readonly BeatRole[]): string[][] {
  const companions = chooseCompanions(brief, random(briefHash(brief, "companions"))).length;
  const used = new Map<string, number>();
  const places: string[][] = [];
  for (const [index, role] of roles.entries()) {
    const barred = new Set([...(places[index - 1] ?? []), ...(index === 0 ? NEVER_FIRST : [])]);
    const closing = index === roles.length - 1 && index > 0;
    const free = ranked(brief, role, companions).map((kind) => kind.name).filter((name) => !barred.has(name) && (closing || name !== "end_lockup"));
    const fallback = SCENE_KINDS.filter((kind) => !kind.needs && !barred.has(kind.name) && kind.name !== "end_lockup").map((kind) => kind.name);
    const pool = (free.length > 0 ? free : fallback).toSorted((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0));
    const chosen = closing && pool.includes("end_lockup") ? ["end_lockup"] : pool.slice(0, Math.min(CHOICE, Math.max(1, pool.length - 1)));
    for (const name of chosen) used.set(name, (used.get(name) ?? 0) + 1);
    places.push(chosen);
  }
  return places;
}

/** The kind of one scene: what its prompt asks for if its place allows that, else what the seed has. */
export function chooseKind(prompt: string, brief: Brief, roles: readonly BeatRole[], index: number, seed: number): string {
  const choice = kindsByPlace(brief, roles)[index]!;
  const text = fold(prompt);
  const asked = KIND_CUES.find(([kind, cue]) => choice.includes(kind) && cue.test(text))?.[0];
  return asked ?? random(`kind:${seed}:${index}`).pick(choice);
}

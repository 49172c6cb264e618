import { expect, test } from "vitest";
import type { RenderSnapshot } from "#db/schema/editor.ts";
import type { AdScene, ScenePlan } from "#lib/creative/ad/plan.ts";
import { filledIn, isWaiting } from "#lib/features/editor/render/waiting.ts";

const staged: ScenePlan = { kind: "hero_orbit", role: "hook", title: "Poured by hand", pictograms: ["candle"], seed: 7 };
const waiting = (id: number): AdScene => ({ id: `segment-${id}`, seconds: null, picture: { kind: "waiting", prompt: "wax pours" } });
const snapshot = (...scenes: AdScene[]) => ({ plan: { scenes }, music: null }) as unknown as RenderSnapshot;
const generated = (id: number, fields: object = {}) => ({ id, source: "generated" as const, status: "completed" as const, plan: staged, title: staged.title, ...fields });

test("a film waits until the last of its scenes is there", () => {
  const asked = snapshot(waiting(1), waiting(2));
  const half = filledIn(asked, [generated(1)]);
  expect([isWaiting(asked, { id: 1 }), isWaiting(half), isWaiting(half, { id: 1 }), isWaiting(half, { id: 2 })]).toEqual([true, true, false, true]);
  expect(isWaiting(filledIn(half, [generated(2)]))).toBe(false);
});

test("a scene shows the title that the person left or gave it", () => {
  const [scene] = filledIn(snapshot(waiting(1)), [generated(1, { title: null })]).plan.scenes;
  expect(scene!.picture).toEqual({ kind: "staged", plan: { ...staged, title: null } });
});

test("scenes that are not generated, and those that were filled in before, stay as they are", () => {
  const asked = snapshot(waiting(1));
  expect(filledIn(asked, [generated(1, { status: "failed", plan: null })])).toEqual(asked);
  const filled = filledIn(asked, [generated(1)]);
  expect(filledIn(filled, [generated(1, { plan: { ...staged, seed: 8 } })])).toEqual(filled);
});

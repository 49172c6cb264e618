import { describe, expect, test } from "vitest";
import { ease } from "#lib/composition/model.ts";
import { eased } from "#lib/composition/timeline/easing.ts";

const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);

describe("easing", () => {
  test.each(ease.options)("%s starts at 0, ends at 1 and stays finite", (kind) => {
    expect(eased(kind, 0)).toBe(0);
    expect(eased(kind, 1)).toBe(1);
    for (const step of STEPS) expect(Number.isFinite(eased(kind, step))).toBe(true);
  });

  test.each(ease.options.filter((kind) => kind !== "hold"))("%s arrives without a jump", (kind) => {
    const leaps = STEPS.slice(1).map((step, i) => Math.abs(eased(kind, step) - eased(kind, STEPS[i]!)));
    expect(Math.max(...leaps)).toBeLessThan(0.12);
    expect(Math.abs(eased(kind, 0.999) - 1)).toBeLessThan(0.02);
  });

  test("hold keeps the first value until the next keyframe", () => {
    expect(eased("hold", 0.999)).toBe(0);
  });

  test("springs overshoot by their temper, and only springs and backs do", () => {
    const height = (kind: Parameters<typeof eased>[0]) => Math.max(...STEPS.map((step) => eased(kind, step)));
    expect(height("spring_bouncy")).toBeGreaterThan(height("spring"));
    expect(height("spring")).toBeGreaterThan(height("spring_soft"));
    expect(height("out_back")).toBeGreaterThan(1.05);
    for (const kind of ease.options.filter((name) => !name.startsWith("spring") && name !== "out_back")) expect(height(kind)).toBeLessThanOrEqual(1);
  });
});

import { describe, expect, test } from "vitest";
import type { Pen } from "#lib/composition/canvas.ts";
import { parsePath, traceTrimmed } from "#lib/composition/draw/path.ts";

/** The last point of an outline, or of the traced part of it. */
const end = (data: string) => {
  const { x, y } = parsePath(data).at(-1)!;
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
};

function traced(data: string, fraction: number): [number, number][] {
  const points: [number, number][] = [];
  const pen = { moveTo: (x: number, y: number) => points.push([x, y]), lineTo: (x: number, y: number) => points.push([x, y]) } as unknown as Pen;
  traceTrimmed(pen, parsePath(data), fraction);
  return points;
}

describe("SVG path data", () => {
  test("reads absolute and relative commands alike", () => {
    expect(end("M10 10 L20 30")).toEqual([20, 30]);
    expect(end("m10 10 l10 20")).toEqual([20, 30]);
    expect(end("M10,10h10v20")).toEqual([20, 30]);
    expect(end("M0 0 c1 1 2 2 3 3 s1 1 2 2")).toEqual([5, 5]);
    expect(end("M0 0q5 5 10 0t10 0")).toEqual([20, 0]);
    expect(end("M5 5 L9 9 Z")).toEqual([5, 5]);
    expect(end("M0 0 1 1 2-3.5")).toEqual([2, -3.5]);
    expect(end("M1-1l.5.5")).toEqual([1.5, -0.5]);
  });

  test("bends arcs through the right side", () => {
    const [, quarter] = parsePath("M0 0 A10 10 0 0 1 10 10");
    expect(quarter).toMatchObject({ x: 10, y: 10 });
    const half = parsePath("M0 0 A5 5 0 0 0 10 0");
    const lowest = Math.max(...half.map((segment) => segment.y));
    expect(lowest).toBeCloseTo(5);
  });

  test("refuses what it cannot read", () => {
    expect(() => parsePath("M0 0 X4")).toThrow(RangeError);
    expect(() => parsePath("M0 0 L4")).toThrow(RangeError);
  });
});

describe("an outline that draws itself", () => {
  test("reaches half of its length at one half", () => {
    const [x, y] = traced("M0 0 L100 0 L100 100", 0.5).at(-1)!;
    expect(x).toBeCloseTo(100);
    expect(y).toBeCloseTo(0);
    expect(traced("M0 0 L100 0", 0.25).at(-1)![0]).toBeCloseTo(25);
  });

  test("is empty at nothing and whole at all", () => {
    expect(traced("M0 0 L100 0", 0)).toEqual([]);
    expect(traced("M0 0 L100 0", 1).at(-1)![0]).toBeCloseTo(100);
  });
});

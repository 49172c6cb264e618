import { expect, test } from "vitest";
import { edgesOf, fitZoom, nextEdge, snap, snapFrames, TAIL, tickSeconds } from "#components/editor/timeline/scale.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";
import { filmOf, sceneOf } from "#lib/testing/editor-project.ts";

const spoken = filmOf([1, 2].map((id) => sceneOf(id, { seconds: 4 })), {
  narration: { assetId: null, lines: [{ text: "Wax pours", scene: 0, offset: 0, seconds: 1, words: [{ text: "Wax", start: 0, end: 0.4 }, { text: "pours", start: 0.5, end: 1 }] }] },
});

test("the whole film fits in sight, with room for one more scene", () => {
  expect(fitZoom(600 + TAIL, 300)).toBe(60);
  expect(fitZoom(200, 5400)).toBe(6);
});

test("marks stand no closer than they can be read", () => {
  expect([tickSeconds(8), tickSeconds(60), tickSeconds(200)]).toEqual([10, 1, 0.5]);
});

test("the playhead jumps from scene to scene, and back over the edge it has just passed", () => {
  const edges = edgesOf(timeAd(spoken));
  expect(edges).toEqual([0, 120, 240]);
  expect([nextEdge(edges, 30, 1), nextEdge(edges, 200, -1), nextEdge(edges, 124, -1), nextEdge(edges, 240, 1)]).toEqual([120, 120, 0, 240]);
});

test("the playhead is drawn to scenes and spoken words that are near", () => {
  const points = snapFrames(spoken, timeAd(spoken));
  expect(points).toEqual([0, 8, 20, 23, 38, 120, 240]);
  expect([snap(22, points, 3), snap(60, points, 3), snap(118, points, 3)]).toEqual([23, 60, 120]);
});

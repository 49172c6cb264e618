import { describe, expect, test } from "vitest";
import { withOrder, withoutSegments, withProjectFields, withSegmentFields } from "#components/editor/state/foresee.ts";
import { timeAd } from "#lib/creative/ad/timing.ts";
import { filmOf, projectOf, sceneOf } from "#lib/testing/editor-project.ts";

const line = (scene: number, text: string) => ({ text, scene, offset: 0, seconds: 2, words: [] });
const spoken = projectOf({ film: filmOf([1, 2, 3].map((id) => sceneOf(id)), { narration: { assetId: null, lines: [line(0, "one"), line(1, "two"), line(2, "three")] } }) });

describe("an edit foreseen", () => {
  test("moves scenes with what is said over them", () => {
    const view = withOrder(spoken, [3, 1, 2]);
    expect(view.segments.map(({ id, position }) => [id, position])).toEqual([[3, 1], [1, 2], [2, 3]]);
    expect(view.film!.scenes.map((scene) => scene.id)).toEqual(["segment-3", "segment-1", "segment-2"]);
    expect(view.film!.narration!.lines.map((one) => [one.scene, one.text])).toEqual([[0, "three"], [1, "one"], [2, "two"]]);
  });

  test("leaves a scene that came from elsewhere behind the ones that were ordered", () => {
    expect(withOrder(spoken, [3, 2]).segments.map((segment) => segment.id)).toEqual([3, 2, 1]);
  });

  test("takes a deleted scene's words along, and the film with the last scene", () => {
    expect(withoutSegments(spoken, [2]).film!.narration!.lines.map((one) => one.text)).toEqual(["one", "three"]);
    expect(withoutSegments(spoken, [1, 2, 3])).toMatchObject({ film: null, segments: [], segments_count: 0 });
  });

  test("gives a scene its fixed length at once, and lets it go again", () => {
    const fixed = withSegmentFields(projectOf(), 2, { duration_seconds: 6 });
    expect(timeAd(fixed.film!).scenes[1]!.frames).toBe(180);
    expect(timeAd(withSegmentFields(fixed, 2, { duration_seconds: null }).film!).scenes[1]!.frames).toBe(105);
  });

  test("shows a rewritten prompt as one that the picture does not follow yet", () => {
    expect(withSegmentFields(projectOf(), 1, { prompt: "Rain on a window" }).segments[0]!.prompt_changed).toBe(true);
  });

  test("switches captions, shape and look of the film", () => {
    const view = withProjectFields(projectOf(), { captions_enabled: false, export_aspect_ratio: "1:1", visual_language: "ugc_realism" });
    expect(view.film).toMatchObject({ captions: null, ratio: "1:1", look: "ugc_realism" });
  });
});

import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { AD_FPS, type AdTiming } from "#lib/creative/ad/timing.ts";

/** Pixels that a second may take. */
export const ZOOM = { min: 6, max: 320, step: 1.35 } as const;

/** Room behind the film for the button that adds a scene. */
export const TAIL = 132;

/** Pixels a second at which the whole film is in sight. */
export function fitZoom(width: number, frames: number): number {
  const seconds = Math.max(frames, AD_FPS) / AD_FPS;
  return clampZoom((width - TAIL) / seconds);
}

export const clampZoom = (zoom: number): number => Math.min(ZOOM.max, Math.max(ZOOM.min, zoom));

/** Seconds between the ruler's marks: as close as they stay readable. */
export function tickSeconds(pixelsPerSecond: number): number {
  const steps = [0.5, 1, 2, 5, 10, 15, 30, 60];
  return steps.find((step) => step * pixelsPerSecond >= 52) ?? 60;
}

/** Frames at which a scene, or the closing card, begins, and the film's end. */
export function edgesOf(timing: AdTiming): number[] {
  return [...timing.scenes.map((scene) => scene.from), ...(timing.closing ? [timing.closing.from] : []), timing.frames];
}

/** The edge after (1) or before (−1) a frame. Just behind an edge, "before" goes on to the one before that. */
export function nextEdge(edges: readonly number[], frame: number, direction: 1 | -1): number {
  const found = direction === 1 ? edges.find((edge) => edge > frame) : edges.findLast((edge) => edge < frame - AD_FPS / 3);
  return found ?? (direction === 1 ? (edges.at(-1) ?? 0) : 0);
}

/** A frame of a scene at which it has taken over from the one before, and its words have come. */
export const settledFrame = ({ from, frames }: { from: number; frames: number }): number => from + Math.min(AD_FPS, Math.floor(frames / 3));

/** Frames that the playhead likes to stand on: where scenes and spoken words begin and end. */
export function snapFrames(film: AdPlan, timing: AdTiming): number[] {
  const words = (film.narration?.lines ?? []).flatMap((line, index) => {
    const from = timing.lines[index]?.from ?? 0;
    return line.words.flatMap((word) => [from + Math.round(word.start * AD_FPS), from + Math.round(word.end * AD_FPS)]);
  });
  return [...new Set([...edgesOf(timing), ...words])].toSorted((a, b) => a - b);
}

/** The nearest of the points within reach, or the frame itself. */
export function snap(frame: number, points: readonly number[], reach: number): number {
  const nearest = points.reduce((best, point) => (Math.abs(point - frame) < Math.abs(best - frame) ? point : best), Infinity);
  return Math.abs(nearest - frame) <= reach ? nearest : frame;
}

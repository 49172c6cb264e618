import type { AdPlan, AdScene } from "#lib/creative/ad/plan.ts";

/** Frames a second of every ad. */
export const AD_FPS = 30;
/** How long the closing card stands. */
export const CLOSING_FRAMES = 75;

/** Breath before the first word of a scene, after its last one, and between two lines that follow each other. */
const LEAD = 8;
const TAIL = 12;
const PAUSE = 6;
/** The ad goes on after the last word: the music comes back and to its end, and the signature can be read. */
const LAST_TAIL = 48;

/** Lengths of a scene that nobody fixed, in frames: the least, the usual one of a scene that nobody speaks over, the most. */
const LEAST = 45;
const SILENT = 105;
const MOST = 360;
/** Footage shows this much of itself where nothing asks for more. */
const FOOTAGE = 180;

export type AdTiming = {
  /** In order, without gaps. */
  scenes: { id: string; from: number; frames: number }[];
  /** The closing card, after the last scene. */
  closing: { from: number; frames: number } | null;
  /** Frame at which each line of the narration begins to be spoken. */
  lines: { from: number; frames: number }[];
  frames: number;
};

type Room = { least: number; usual: number; most: number };

/**
 * When everything in an ad happens, in whole frames. Scenes follow the words spoken over them within sensible bounds;
 * `targetSeconds` stretches or tightens those whose length nobody fixed, but never cuts speech. A line that does not
 * fit its scene (fixed too short, or footage too short) runs on into the next, and pushes the lines behind it.
 */
export function timeAd(plan: AdPlan): AdTiming {
  const closing = plan.closing ? CLOSING_FRAMES : 0;
  const rooms = plan.scenes.map((scene, index) => roomOf(plan, scene, index));
  const wanted = plan.targetSeconds === null ? null : toFrames(plan.targetSeconds) - closing;
  const lengths = wanted === null ? rooms.map((room) => room.usual) : share(rooms, wanted);
  let from = 0;
  const scenes = plan.scenes.map(({ id }, index) => {
    const scene = { id, from, frames: lengths[index]! };
    from += scene.frames;
    return scene;
  });
  const lines = placeLines(plan, scenes);
  const spoken = lines.at(-1);
  const last = scenes.at(-1)!;
  const overrun = spoken ? spoken.from + spoken.frames + LAST_TAIL - (from + closing) : 0;
  if (overrun > 0) {
    last.frames += overrun;
    from += overrun;
  }
  return { scenes, lines, closing: closing > 0 ? { from, frames: closing } : null, frames: from + closing };
}

/** Seconds that a narration of so many lines may be spoken for in an ad of this length, pauses left out. */
export function speakingSeconds({ target, scenes, lines, closing }: { target: number; scenes: number; lines: number; closing: boolean }): number {
  const pauses = scenes * (LEAD + TAIL) + Math.max(0, lines - scenes) * PAUSE + (closing ? 0 : LAST_TAIL - TAIL);
  return Math.max(1, (toFrames(target) - (closing ? CLOSING_FRAMES : 0) - pauses) / AD_FPS);
}

function roomOf({ narration, scenes, closing }: AdPlan, scene: AdScene, index: number): Room {
  if (scene.seconds !== null) {
    const fixed = toFrames(scene.seconds);
    return { least: fixed, usual: fixed, most: fixed };
  }
  const lines = narration?.lines.filter((line) => line.scene === index) ?? [];
  const speech = lines.reduce((sum, line) => sum + toFrames(line.seconds), 0) + PAUSE * Math.max(0, lines.length - 1);
  const tail = closing === null && index === scenes.length - 1 ? LAST_TAIL : TAIL;
  const needed = Math.max(LEAST, speech > 0 ? LEAD + speech + tail : 0);
  if (scene.picture.kind !== "footage") {
    const usual = speech > 0 ? needed : SILENT;
    return { least: needed, usual, most: Math.max(MOST, needed) };
  }
  const shown = Math.max(1, scene.picture.clip.frames - scene.picture.from);
  return { least: Math.min(needed, shown), usual: Math.min(Math.max(needed, FOOTAGE), shown), most: shown };
}

/** Brings the lengths as near to a sum as their bounds allow, each giving or taking in proportion to its room. */
function share(rooms: readonly Room[], wanted: number): number[] {
  const usual = sum(rooms.map((room) => room.usual));
  const limit = (room: Room) => (wanted > usual ? room.most : room.least);
  const spare = sum(rooms.map((room) => Math.abs(limit(room) - room.usual)));
  const part = spare === 0 ? 0 : Math.min(1, Math.abs(wanted - usual) / spare);
  let before = 0;
  let rounded = 0;
  return rooms.map((room) => {
    // Rounding the running sum keeps the whole exact.
    before += room.usual + (limit(room) - room.usual) * part;
    const frames = Math.round(before) - rounded;
    rounded += frames;
    return frames;
  });
}

function placeLines({ narration }: AdPlan, scenes: AdTiming["scenes"]): AdTiming["lines"] {
  let free = 0;
  return (narration?.lines ?? []).map((line) => {
    const from = Math.max(scenes[line.scene]!.from + LEAD, free);
    const frames = toFrames(line.seconds);
    free = from + frames + PAUSE;
    return { from, frames };
  });
}

const toFrames = (seconds: number): number => Math.max(1, Math.round(seconds * AD_FPS));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

import type { Composition } from "#lib/composition/model.ts";
import type { AdPlan, FootageClip } from "#lib/creative/ad/plan.ts";
import { AD_FPS, type AdTiming } from "#lib/creative/ad/timing.ts";

type Track = Composition["audio"][number];

/** Music that was composed to end with the ad needs but a soft edge; other music dies away over the last 1.2 seconds. */
const ENDING = { own: 6, cut: 36 };
/** A piece that is shorter than the ad begins again under its own end. */
const OVERLAP = 20;
/** A clip's own sound comes and goes within a sixth of a second, so that no cut clicks. */
const EDGE = 5;
/** How loud clips sound, in LUFS: under somebody who speaks, and alone. */
const CLIPS = { underSpeech: -23, alone: -18 };
/** No clip is raised by more: beyond, one hears its noise. */
const MOST_GAIN = 15;

/** Everything that is heard: music, the narration line by line, clips' own sound. Ducking and loudness are the mix's affair. */
export function adSound(plan: AdPlan, timing: AdTiming): Track[] {
  return [...music(plan, timing.frames), ...narration(plan, timing), ...clips(plan, timing)];
}

function music({ music: piece }: AdPlan, frames: number): Track[] {
  if (piece === null) return [];
  const length = Math.max(2 * OVERLAP, Math.round(piece.seconds * AD_FPS));
  const pace = length - OVERLAP;
  const ending = length === frames ? ENDING.own : ENDING.cut;
  const count = Math.max(1, Math.ceil((frames - OVERLAP) / pace));
  return Array.from({ length: count }, (_, index): Track => {
    const from = index * pace;
    const last = index === count - 1;
    return {
      id: `music-${index + 1}`,
      asset: piece.assetId,
      role: "music",
      from,
      frames: last ? frames - from : length,
      gain: 0,
      ...(index > 0 ? { fadeIn: OVERLAP } : {}),
      fadeOut: last ? Math.min(ending, frames - from) : OVERLAP,
    };
  });
}

function narration({ narration: spoken }: AdPlan, timing: AdTiming): Track[] {
  if (!spoken?.assetId) return [];
  const asset = spoken.assetId;
  return spoken.lines.map((line, index): Track => ({ id: `narration-${index + 1}`, asset, role: "narration", ...timing.lines[index]!, offset: Math.round(line.offset * AD_FPS), gain: 0 }));
}

function clips(plan: AdPlan, timing: AdTiming): Track[] {
  const loudness = plan.narration?.assetId ? CLIPS.underSpeech : CLIPS.alone;
  return plan.scenes.flatMap(({ id, picture }, index): Track[] => {
    if (picture.kind !== "footage" || !picture.sound) return [];
    const gain = gainOf(picture.clip, loudness);
    const scene = timing.scenes[index]!;
    const frames = Math.min(scene.frames, picture.clip.frames - picture.from);
    if (gain === null || frames <= 2 * EDGE) return [];
    return [{ id: `clip-${id}`, asset: picture.clip.assetId, role: "clip", from: scene.from, frames, offset: picture.from, gain, fadeIn: EDGE, fadeOut: EDGE }];
  });
}

/** What brings a clip to a loudness; null when it has nothing to be heard. */
function gainOf({ hasSound, loudness }: FootageClip, wanted: number): number | null {
  return hasSound && loudness !== null ? Math.min(MOST_GAIN, wanted - loudness) : null;
}

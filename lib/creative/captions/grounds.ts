import type { AdTiming } from "#lib/creative/ad/timing.ts";
import type { Ground } from "#lib/creative/captions/dress.ts";
import { legible, TEXT_CONTRAST, worstContrast } from "#lib/creative/color/color.ts";

/**
 * What a cue stands on: the ground of its scene, or of all the scenes it runs through where one ink can be read on
 * every one of them. Null when it must be ready for anything: footage, a card of the person's own, light after dark.
 */
export function groundUnder(cue: { from: number; to: number }, { scenes, closing }: AdTiming, grounds: readonly (Ground | null)[]): Ground | null {
  const stands = ({ from, frames }: { from: number; frames: number }) => cue.from < from + frames && cue.to > from;
  if (closing && stands(closing)) return null;
  const under = grounds.filter((_, index) => stands(scenes[index]!));
  return under.reduce<Ground | null>((common, ground, index) => (index === 0 ? ground : joined(common, ground)), null);
}

/** One ground of two, written on in the ink of the first. */
function joined(first: Ground | null, second: Ground | null): Ground | null {
  if (first === null || second === null) return null;
  const tones = [...first.tones, ...second.tones];
  return worstContrast(first.ink, second.tones) >= TEXT_CONTRAST ? { tones, ink: first.ink, accent: legible(first.accent, tones) } : null;
}

import { type Background, findBackground } from "./background.ts";
import { floodGround, shadedInside, survey, withoutCrumbs } from "./flood.ts";
import { type LabPlanes, toLab } from "./lab.ts";
import { applyMatte } from "./matte.ts";
import { dropDust } from "./parts.ts";
import { type Pixels, trimToSubject } from "./pixels.ts";

/** Less is no subject, more has no background worth removing. Shares of the picture. */
const SMALLEST_SUBJECT = 0.015;
const LARGEST_SUBJECT = 0.93;

/** Shadows between the parts of a subject come to less than this share of its area. */
const MOST_SHADED_INSIDE = 0.12;

/**
 * Frees the subject of a picture from a plain background (flat colour, gradient, soft shadow) and trims
 * to it, with a soft edge that carries none of the background's colour. Undefined when the background
 * is not plain or nothing stands out from it: the picture is then better left whole.
 * Ground that the subject encloses, as in the handle of a cup, stays.
 */
export function cutOut(pixels: Pixels): Pixels | undefined {
  const lab = toLab(pixels);
  const background = findBackground(lab);
  if (!background) return undefined;
  const mask = findGround(lab, background);
  const share = dropDust(mask, pixels.width);
  if (share < SMALLEST_SUBJECT || share > LARGEST_SUBJECT) return undefined;
  return trimToSubject(applyMatte(pixels, mask));
}

/** Shading found all over the subject is the subject's own, as in a pale thing on a pale ground: then be warier. */
function findGround(lab: LabPlanes, background: Background): Uint8Array {
  const surveyed = survey(lab, background);
  const strict = floodGround(surveyed, "none");
  for (const shading of ["all", "wary"] as const) {
    const mask = floodGround(surveyed, shading);
    dropDust(mask, lab.width);
    if (shadedInside(mask, strict, lab.width) < MOST_SHADED_INSIDE) return withoutCrumbs(mask, surveyed);
  }
  return strict;
}

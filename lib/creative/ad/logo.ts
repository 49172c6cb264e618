import type { Layer } from "#lib/composition/model.ts";
import { surfaceOf, type AdFilm } from "#lib/creative/ad/film.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import type { AdTiming } from "#lib/creative/ad/timing.ts";
import { logoZone } from "#lib/creative/ad/zones.ts";
import { alpha, toLch } from "#lib/creative/color/color.ts";
import { centerX, centerY, fitAspect, inset, right } from "#lib/creative/kit/box.ts";
import { rect } from "#lib/creative/kit/shapes.ts";

type Logo = NonNullable<AdPlan["logo"]>;

/** Air between a badge's edge and the logo on it, against the badge's height. */
const PAD = 0.16;
/** Footage may be of any colour: white with a shadow is seen on all of it. */
const ON_FOOTAGE = { tint: "#ffffff", shadow: { color: "#000000a0", blur: 14, dx: 0, dy: 2 } } as const;

/** Whether the logo stands over a scene of the ad. */
export function showsLogo({ logo, scenes }: AdPlan, index: number): boolean {
  if (logo === null) return false;
  return logo.duration === "throughout" || index === (logo.duration === "start" ? 0 : scenes.length - 1);
}

/** The person's logo over the scenes it was asked for, as a piece for each, so that a scene keeps its pictures when others change. */
export function logoLayers(film: AdFilm, timing: AdTiming): Layer[] {
  const { plan } = film;
  const { logo } = plan;
  if (logo === null) return [];
  return timing.scenes.flatMap((scene, index) => (showsLogo(plan, index) ? piece(film, logo, index).map((layer) => ({ ...layer, from: scene.from, frames: scene.frames })) : []));
}

function piece(film: AdFilm, logo: Logo, index: number): Layer[] {
  const { plan, palette, size } = film;
  const zone = logoZone(size, plan.ratio, logo.position, plan.captions !== null);
  const { assetId, width, height, cutout } = logo.picture;
  const aspect = width / height;
  const side = logo.position.endsWith("left") ? "left" : logo.position.endsWith("right") ? "right" : "center";
  const id = (name: string) => `logo.${index}.${name}`;
  const base = { id: id("picture"), kind: "image", asset: assetId, fit: "contain" } as const;
  // A logo that fills its whole square has no shape that one colour could show.
  if (logo.treatment === "badge" || (logo.treatment === "monochrome" && !cutout)) {
    const pad = zone.height * PAD;
    const inner = fitAspect(inset(zone, pad * 1.4, pad), aspect);
    const badge = against({ ...inner, x: inner.x - pad * 1.4, y: zone.y, width: inner.width + pad * 2.8, height: inner.height + 2 * pad }, zone, side);
    const box = inset(badge, pad * 1.4, pad);
    return [
      rect({ id }, badge, plateOf(film), { radius: Math.min(18, badge.height * 0.24), shadow: { color: alpha(palette.shade, 0.28), blur: 22, dx: 0, dy: 6 } }),
      { ...base, x: centerX(box), y: centerY(box), width: box.width, height: box.height },
    ];
  }
  const box = against(fitAspect(zone, aspect), zone, side);
  const drawn = { ...base, x: centerX(box), y: centerY(box), width: box.width, height: box.height };
  return [logo.treatment === "monochrome" ? { ...drawn, ...inkOf(film, index) } : drawn];
}

/** Logos are drawn for paper: a badge is light, also in a look whose cards are dark. */
function plateOf({ palette: { card, onCard } }: AdFilm): string {
  return toLch(card).l > toLch(onCard).l ? card : onCard;
}

/** Against the side of its zone that lies at the frame's edge. */
function against<B extends { x: number; width: number }>(box: B, zone: { x: number; width: number }, side: "left" | "center" | "right"): B {
  const x = side === "left" ? zone.x : side === "right" ? right({ ...zone, y: 0, height: 0 }) - box.width : zone.x + (zone.width - box.width) / 2;
  return { ...box, x };
}

/** The ink of the ground that the scene stands on. */
function inkOf(film: AdFilm, index: number) {
  const { picture } = film.plan.scenes[index]!;
  if (picture.kind === "footage") return ON_FOOTAGE;
  return { tint: picture.kind === "staged" ? surfaceOf(film, picture.plan).ink : film.palette.surfaces[0].ink };
}

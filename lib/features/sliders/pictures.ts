import type { Asset } from "#db/queries/assets.ts";
import type { Slide, Slider } from "#db/queries/sliders.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import { compileBackground } from "#lib/creative/slides/background.ts";
import { compileSlide } from "#lib/creative/slides/slide.ts";
import { storeBytes } from "#lib/features/assets/store.ts";
import { SLIDE_SIZES } from "#lib/contracts/sliders.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import { readFace } from "#lib/render/bundled.ts";
import { renderStill } from "#lib/render/stills.ts";
import { renderKey } from "#lib/storage/keys.ts";

/** Faces are parsed once per worker. */
const typesetter = createTypesetter(readFace);

const SOURCE = "hookline-slides";

/** Draws a slide's background and stores it. Its place is decided by the run, so that a retry overwrites. */
export async function makeBackground(context: RunContext, slider: Slider, position: number): Promise<Asset> {
  const composition = compileBackground(planOf(slider), { position, count: slider.slideCount, ratio: slider.aspectRatio });
  return storePicture(context, slider, composition, {}, `background-${position}.jpg`);
}

export type Look = { logo: { asset: Asset; file: string } | null };

/** Lays a slide's words over its background and stores the finished still. */
export async function makeSlide(context: RunContext, slider: Slider, slide: Slide, background: { asset: Asset; file: string }, { logo }: Look): Promise<Asset> {
  const composition = compileSlide(
    planOf(slider),
    { kicker: slide.kicker, headline: slide.headline, body: slide.body },
    {
      position: slide.position,
      count: slider.slideCount,
      ratio: slider.aspectRatio,
      template: slider.template,
      accentColor: slider.accentColor,
      textPosition: slider.textPosition,
      background: pictureOf(background.asset),
      logo: logo && pictureOf(logo.asset),
    },
    { typesetter, hashes: hashesOf([background.asset, ...(logo ? [logo.asset] : [])]) },
  );
  const files = { [background.asset.id]: background.file, ...(logo && { [logo.asset.id]: logo.file }) };
  return storePicture(context, slider, composition, files, `slide-${slide.position}-${slide.revision}.jpg`);
}

async function storePicture(context: RunContext, slider: Slider, composition: Composition, files: Record<string, string>, name: string): Promise<Asset> {
  const { db, run, signal } = context;
  const bytes = await renderStill({ composition, assets: files, format: "jpeg", signal });
  const { width, height } = SLIDE_SIZES[slider.aspectRatio];
  return storeBytes(db, { ownerId: run.ownerId, kind: "image", key: renderKey(run.ownerId, run.id, name), bytes, mime: "image/jpeg", width, height, source: SOURCE });
}

export function planOf(slider: Slider) {
  if (!slider.plan) throw new Error(`carousel ${slider.slug} has no plan`);
  return slider.plan;
}

export function pictureOf(asset: Asset) {
  return { assetId: asset.id, width: asset.width!, height: asset.height! };
}

export function hashesOf(assets: readonly Asset[]): Record<string, string> {
  return Object.fromEntries(assets.map((asset) => [asset.id, asset.sha256]));
}

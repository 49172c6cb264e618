import type { Database } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import type { Slide, Slider } from "#db/queries/sliders.ts";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import { compileBackground } from "#lib/creative/slides/background.ts";
import { compileSlide } from "#lib/creative/slides/slide.ts";
import { storeBytes } from "#lib/features/assets/store.ts";
import { SLIDE_SIZES } from "#lib/contracts/sliders/vocabulary.ts";
import type { RunContext } from "#lib/features/runs/context.ts";
import { tagJpeg, tagPng } from "#lib/media/images/srgb.ts";
import { readFace } from "#lib/render/bundled.ts";
import { renderStill } from "#lib/render/stills.ts";
import { renderKey } from "#lib/storage/keys.ts";

/** Faces are parsed once per worker. */
const typesetter = createTypesetter(readFace);

const SOURCE = "hookline-slides";

/** Draws a slide's background and stores it. Its place is decided by the run, so that a retry overwrites. */
export async function makeBackground(context: RunContext, slider: Slider, position: number): Promise<Asset> {
  const composition = compileBackground(planOf(slider), { position, count: slider.slideCount, ratio: slider.aspectRatio });
  return storePicture(targetOf(context, `background-${position}.jpg`), slider, { composition, assets: {} });
}

export type Look = { logo: { asset: Asset; file: string } | null };

type Background = { asset: Asset; file: string };
type Drawing = { composition: Composition; assets: Record<string, string> };
/** Where a picture goes: a JPEG or a PNG, by the end of its key. */
export type PictureTarget = { db: Database; ownerId: string; key: string; signal: AbortSignal };

/** Lays a slide's words over its background and stores the finished still. */
export async function makeSlide(context: RunContext, slider: Slider, slide: Slide, background: Background, look: Look): Promise<Asset> {
  const target = targetOf(context, `slide-${slide.position}-${slide.revision}.jpg`);
  return storePicture(target, slider, drawingOf(slider, slide, background, look));
}

function targetOf({ db, run, signal }: RunContext, name: string): PictureTarget {
  return { db, ownerId: run.ownerId, key: renderKey(run.ownerId, run.id, name), signal };
}

/** A slide as it stands: its words over its background. */
export function drawingOf(slider: Slider, slide: Slide, background: Background, { logo }: Look): Drawing {
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
  return { composition, assets: { [background.asset.id]: background.file, ...(logo && { [logo.asset.id]: logo.file }) } };
}

/** Draws and stores a picture, tagged as sRGB. */
export async function storePicture({ db, ownerId, key, signal }: PictureTarget, slider: Slider, drawing: Drawing): Promise<Asset> {
  const png = key.endsWith(".png");
  const drawn = await renderStill({ ...drawing, format: png ? "png" : "jpeg", signal });
  const bytes = png ? tagPng(drawn) : tagJpeg(drawn);
  const { width, height } = SLIDE_SIZES[slider.aspectRatio];
  return storeBytes(db, { ownerId, kind: "image", key, bytes, mime: png ? "image/png" : "image/jpeg", width, height, source: SOURCE });
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

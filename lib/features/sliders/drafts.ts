import type { Database } from "#db/client.ts";
import { deleteAssets, deleteAssetsAt } from "#db/queries/assets.ts";
import {
  deleteSlider,
  findSlider,
  insertSlider,
  listSliders,
  lockSlider,
  updateSlider,
  type Slider,
  type SliderRecord,
} from "#db/queries/sliders.ts";
import type { CreateSliderBody, UpdateSliderBody } from "#lib/contracts/sliders/fields.ts";
import type { SliderData } from "#lib/contracts/sliders/views.ts";
import { SLIDER_LIMITS, TEMPLATES_OF_MODE } from "#lib/contracts/sliders/vocabulary.ts";
import { removeObjects } from "#lib/features/assets/remove.ts";
import { columnsOf } from "#lib/features/sliders/fields.ts";
import { pngKeyOf } from "#lib/features/sliders/keys.ts";
import { logoByKey } from "#lib/features/sliders/logo-key.ts";
import { freshSeed } from "#lib/features/sliders/seed.ts";
import { viewSlider } from "#lib/features/sliders/view.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";
import { slugFor, tellingWords } from "#lib/kernel/ids.ts";

type Owned = { ownerId: string; slug: string };

/** Creates a carousel draft. Free. A mode without a template takes the mode's first; a template without a mode, its own. */
export async function createSlider(db: Database, { ownerId, body, origin }: { ownerId: string; body: CreateSliderBody; origin?: string }): Promise<SliderData> {
  const mode = body.mode ?? (body.template && TEMPLATES_OF_MODE.ad_driven.includes(body.template) ? "ad_driven" : "creative");
  const slider = await insertSlider(db, {
    ...columnsOf(body),
    ownerId,
    slug: slugFor(tellingWords(body.prompt ?? ""), "carousel"),
    seed: freshSeed(),
    mode,
    template: body.template ?? TEMPLATES_OF_MODE[mode][0]!,
    language: body.language ?? "en",
    slideCount: body.slide_count ?? SLIDER_LIMITS.slides.usual,
    aspectRatio: body.aspect_ratio ?? "4:5",
  });
  return getSlider(db, { ownerId, slug: slider.slug, origin });
}

/** The record of a carousel; throws `not_found` for anybody else's. */
export async function requireSlider(db: Database, key: Owned): Promise<SliderRecord> {
  const record = await findSlider(db, key);
  if (!record) throw notFound();
  return record;
}

export async function getSlider(db: Database, { origin, ...key }: Owned & { origin?: string }): Promise<SliderData> {
  return viewSlider(await requireSlider(db, key), origin);
}

/** Fields that stay open whatever the status (seed: "always edits the copy fields"). */
const ALWAYS_OPEN = ["caption", "hashtags"] as const;

/** Edits a carousel. What is locked in its status is silently ignored, as the seed has it. */
export async function editSlider(db: Database, { ownerId, slug, body, origin }: Owned & { body: UpdateSliderBody; origin?: string }): Promise<SliderData> {
  await db.transaction(async (tx) => {
    const slider = await lockSlider(tx, { ownerId, slug });
    if (!slider) throw notFound();
    const open = isOpen(slider);
    const allowed = open ? body : Object.fromEntries(ALWAYS_OPEN.filter((field) => field in body).map((field) => [field, body[field]]));
    const logo = open && body.logo_s3_key !== undefined ? { logoAssetId: await logoByKey(tx, slider, body.logo_s3_key) } : {};
    await updateSlider(tx, slider, { ...columnsOf(allowed), ...templateFor(slider, allowed), ...logo });
  });
  return getSlider(db, { ownerId, slug, origin });
}

/** A failed carousel is open again like a draft. */
function isOpen(slider: Slider): boolean {
  return slider.status === "draft" || slider.status === "failed";
}

/** A change of mode alone brings the mode's own template along. */
function templateFor(slider: Slider, body: UpdateSliderBody): Partial<Slider> {
  if (!body.mode || body.mode === slider.mode || body.template) return {};
  return { template: TEMPLATES_OF_MODE[body.mode][0]! };
}

/** Removes a carousel with all its images. Throws `slider_in_progress`. */
export async function removeSlider(db: Database, key: Owned): Promise<void> {
  const record = await requireSlider(db, key);
  const keys = await db.transaction(async (tx) => {
    const slider = await lockSlider(tx, key);
    if (!slider) throw notFound();
    if (slider.status === "processing") throw new AppError("slider_in_progress");
    const ids = record.slides.flatMap(({ slide }) => [slide.backgroundAssetId, slide.imageAssetId]).concat(slider.logoAssetId, slider.videoAssetId);
    await deleteSlider(tx, slider);
    const twins = record.slides.flatMap(({ image }) => (image ? [pngKeyOf(image)] : []));
    return [
      ...(await deleteAssets(tx, { ownerId: key.ownerId, ids: ids.filter((id) => id !== null) })),
      ...(await deleteAssetsAt(tx, { ownerId: key.ownerId, keys: twins })),
    ];
  });
  await removeObjects(keys);
}

/** A page of the account's carousels, newest first. */
export async function listOwnSliders(
  db: Database,
  { ownerId, limit, before, origin }: { ownerId: string; limit: number; before?: number; origin?: string },
): Promise<{ items: SliderData[]; next: number | null }> {
  const records = await listSliders(db, { ownerId, limit: limit + 1, before });
  const page = records.slice(0, limit);
  const items = await Promise.all(page.map((record) => viewSlider(record, origin)));
  return { items, next: records.length > limit ? page.at(-1)!.slider.id : null };
}

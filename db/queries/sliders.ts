import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DbOrTx } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import type { Run } from "#db/queries/runs.ts";
import { assets, runs, sliders, slides } from "#db/schema/index.ts";

export type Slider = typeof sliders.$inferSelect;
export type Slide = typeof slides.$inferSelect;

export type SlideRecord = { slide: Slide; background: Asset | null; image: Asset | null };
/** A carousel with all that its view shows. */
export type SliderRecord = { slider: Slider; logo: Asset | null; video: Asset | null; videoRun: Run | null; slides: SlideRecord[] };

type Owned = { ownerId: string; slug: string };
type OwnedId = { ownerId: string; id: number };
const owned = ({ ownerId, slug }: Owned) => and(eq(sliders.ownerId, ownerId), eq(sliders.slug, slug));

export async function insertSlider(tx: DbOrTx, slider: typeof sliders.$inferInsert): Promise<Slider> {
  const [row] = await tx.insert(sliders).values(slider).returning();
  return row!;
}

export async function findSlider(db: DbOrTx, key: Owned): Promise<SliderRecord | null> {
  const rows = await selectSliders(db).where(owned(key));
  return (await withSlides(db, key.ownerId, rows))[0] ?? null;
}

/** The carousel alone, locked until the transaction ends: what is decided on its status stays true. */
export async function lockSlider(tx: DbOrTx, key: Owned): Promise<Slider | null> {
  const [row] = await tx.select().from(sliders).where(owned(key)).for("update");
  return row ?? null;
}

export async function updateSlider(tx: DbOrTx, { ownerId, id }: OwnedId, change: Partial<typeof sliders.$inferInsert>): Promise<void> {
  await tx
    .update(sliders)
    .set({ ...change, updatedAt: sql`now()` })
    .where(and(eq(sliders.ownerId, ownerId), eq(sliders.id, id)));
}

export async function deleteSlider(tx: DbOrTx, { ownerId, id }: OwnedId): Promise<void> {
  await tx.delete(sliders).where(and(eq(sliders.ownerId, ownerId), eq(sliders.id, id)));
}

/** An account's carousels, newest first. */
export async function listSliders(db: DbOrTx, { ownerId, limit, before }: { ownerId: string; limit: number; before?: number }): Promise<SliderRecord[]> {
  const rows = await selectSliders(db)
    .where(and(eq(sliders.ownerId, ownerId), before === undefined ? undefined : lt(sliders.id, before)))
    .orderBy(desc(sliders.id))
    .limit(limit);
  return withSlides(db, ownerId, rows);
}

/** Puts new slides in the place of all that were there. */
export async function replaceSlides(tx: DbOrTx, { ownerId, id }: OwnedId, rows: Pick<Slide, "position" | "status" | "kicker" | "headline" | "body">[]): Promise<void> {
  await tx.delete(slides).where(and(eq(slides.ownerId, ownerId), eq(slides.sliderId, id)));
  await tx.insert(slides).values(rows.map((row) => ({ ...row, ownerId, sliderId: id })));
}

/** Changes slides (all, or those at `positions`) and counts a new revision of each; what is made for an older one is dropped. */
export async function reviseSlides(
  tx: DbOrTx,
  { ownerId, id }: OwnedId,
  positions: number[] | null,
  change: Partial<Pick<Slide, "status" | "kicker" | "headline" | "body">>,
): Promise<Slide[]> {
  return tx
    .update(slides)
    .set({ ...change, revision: sql`${slides.revision} + 1` })
    .where(and(eq(slides.ownerId, ownerId), eq(slides.sliderId, id), positions ? inArray(slides.position, positions) : undefined))
    .returning();
}

/** Records what was made for a revision of a slide; false when the slide has changed since. */
export async function settleSlide(
  tx: DbOrTx,
  { ownerId, sliderId, position, revision }: Pick<Slide, "ownerId" | "sliderId" | "position" | "revision">,
  outcome: Partial<Pick<Slide, "status" | "backgroundAssetId" | "imageAssetId">>,
): Promise<boolean> {
  const rows = await tx
    .update(slides)
    .set(outcome)
    .where(and(eq(slides.ownerId, ownerId), eq(slides.sliderId, sliderId), eq(slides.position, position), eq(slides.revision, revision)))
    .returning({ position: slides.position });
  return rows.length === 1;
}

/** Marks the slides that are still being made as failed. */
export async function failUnfinishedSlides(tx: DbOrTx, { ownerId, id }: OwnedId): Promise<void> {
  await tx
    .update(slides)
    .set({ status: "failed" })
    .where(and(eq(slides.ownerId, ownerId), eq(slides.sliderId, id), inArray(slides.status, ["pending", "processing"])));
}

function selectSliders(db: DbOrTx) {
  const logo = alias(assets, "logo");
  const video = alias(assets, "video");
  return db
    .select({ slider: sliders, logo, video, videoRun: runs })
    .from(sliders)
    .leftJoin(logo, eq(logo.id, sliders.logoAssetId))
    .leftJoin(video, eq(video.id, sliders.videoAssetId))
    .leftJoin(runs, eq(runs.id, sliders.videoRunId))
    .$dynamic();
}

/** The slides of a page of carousels, in one query. */
async function withSlides(db: DbOrTx, ownerId: string, rows: Omit<SliderRecord, "slides">[]): Promise<SliderRecord[]> {
  if (rows.length === 0) return [];
  const background = alias(assets, "background");
  const image = alias(assets, "image");
  const found = await db
    .select({ slide: slides, background, image })
    .from(slides)
    .leftJoin(background, eq(background.id, slides.backgroundAssetId))
    .leftJoin(image, eq(image.id, slides.imageAssetId))
    .where(and(eq(slides.ownerId, ownerId), inArray(slides.sliderId, rows.map(({ slider }) => slider.id))))
    .orderBy(asc(slides.position));
  const bySlider = Map.groupBy(found, ({ slide }) => slide.sliderId);
  return rows.map((row) => ({ ...row, slides: bySlider.get(row.slider.id) ?? [] }));
}

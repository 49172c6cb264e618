import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { SliderMode, SliderRatio, SliderTemplate, SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";
import type { CarouselPlan } from "#lib/creative/slides/plan.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { assets } from "#db/schema/assets.ts";
import { runs } from "#db/schema/runs.ts";
import { users } from "#db/schema/users.ts";

/** A carousel: one prompt, three to ten stills, a caption and hashtags. */
export const sliders = pgTable(
  "sliders",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    slug: text().notNull().unique(),
    status: text({ enum: ["draft", "processing", "completed", "failed"] }).notNull().default("draft"),
    prompt: text(),
    mode: text().$type<SliderMode>().notNull(),
    template: text().$type<SliderTemplate>().notNull(),
    language: text().$type<Language>().notNull(),
    slideCount: integer().notNull(),
    aspectRatio: text().$type<SliderRatio>().notNull(),
    /** Null leaves the accent to the subject's palette. */
    accentColor: text(),
    /** Null is the template's natural placement. */
    textPosition: text().$type<SliderTextPosition>(),
    caption: text(),
    hashtags: text().array().notNull().default(sql`'{}'`),
    seed: integer().notNull(),
    logoAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    /** What the carousel shows beside its words, once written: subject, palette, motif. */
    plan: jsonb().$type<CarouselPlan>(),
    /** The run that works on it now, or worked on it last. */
    runId: uuid().references(() => runs.id),
    videoRunId: uuid().references(() => runs.id),
    videoAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    errorMessage: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index().on(t.ownerId, t.id.desc()), check("sliders_slide_count_range", sql`${t.slideCount} between 3 and 10`)],
);

export const slides = pgTable(
  "slides",
  {
    sliderId: integer()
      .notNull()
      .references(() => sliders.id, { onDelete: "cascade" }),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Counts from 1. */
    position: integer().notNull(),
    status: text({ enum: ["pending", "processing", "completed", "failed"] }).notNull().default("pending"),
    kicker: text(),
    headline: text(),
    body: text(),
    backgroundAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    imageAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    /** Grows with every change of what the slide shows; a result made for an older one is dropped. */
    revision: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.sliderId, t.position] }), index().on(t.ownerId)],
);

import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, real, text, timestamp, uniqueIndex, unique, uuid } from "drizzle-orm/pg-core";
import type { CreativeFormat, MusicInstrument, MusicVibe, ShortFontFamily, TextAnimation, TextPosition, VisualLanguage } from "#lib/contracts/creative.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { assets } from "#db/schema/assets.ts";
import { runs } from "#db/schema/runs.ts";
import { users } from "#db/schema/users.ts";

export const shorts = pgTable(
  "shorts",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    slug: text().notNull().unique(),
    stage: text({ enum: ["draft", "rendering", "video_ready", "failed"] }).notNull().default("draft"),
    productPrompt: text().notNull(),
    language: text().$type<Language>().notNull(),
    headline: text(),
    subheadline: text(),
    /** The beats' captions, in order; empty until written. */
    captionBeats: text().array().notNull().default(sql`'{}'`),
    /** Deprecated by the API: stands in for the visual language when that is unset. */
    theme: text(),
    creativeFormat: text().$type<CreativeFormat>(),
    visualLanguage: text().$type<VisualLanguage>(),
    musicVibe: text().$type<MusicVibe>(),
    musicInstruments: text().array().$type<MusicInstrument[]>().notNull().default(sql`'{}'`),
    textPosition: text().$type<TextPosition>(),
    textAnimation: text().$type<TextAnimation>(),
    fontFamily: text().$type<ShortFontFamily>(),
    /** What chance decides in this short: same seed, same film. */
    seed: integer().notNull(),
    productAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    productDescription: text(),
    posterAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    failedStage: text(),
    errorMessage: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index().on(t.ownerId, t.id.desc())],
);

/** One version of a short's film. */
export const renders = pgTable(
  "renders",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    shortId: integer()
      .notNull()
      .references(() => shorts.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    status: text({ enum: ["queued", "rendering", "completed", "failed"] }).notNull().default("queued"),
    runId: uuid()
      .notNull()
      .references(() => runs.id),
    /** Hash of everything that shapes the film: an unchanged short is not rendered twice. */
    inputsHash: text().notNull(),
    /** The film on paper, once written: a retry makes the same film. */
    storyboard: jsonb().$type<Storyboard>(),
    videoAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    thumbnailAssetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    durationSeconds: real(),
    errorMessage: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    unique().on(t.shortId, t.version),
    uniqueIndex("renders_one_per_run").on(t.runId),
    index().on(t.ownerId),
  ],
);

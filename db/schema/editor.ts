import { sql } from "drizzle-orm";
import { bigint, boolean, check, doublePrecision, index, integer, jsonb, pgTable, real, text, timestamp, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { CreativeFormat, MusicInstrument, MusicVibe, VisualLanguage } from "#lib/contracts/creative.ts";
import type { AspectRatio, CaptionStyle, FitMode, LogoDuration, LogoPosition, LogoTreatment, ProductPlacement, ProjectIntent, VideoMime } from "#lib/contracts/editor/vocabulary.ts";
import type { AdPlan, NarrationLine, ScenePlan } from "#lib/creative/ad/plan.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { assets } from "#db/schema/assets.ts";
import { runs } from "#db/schema/runs.ts";
import { users } from "#db/schema/users.ts";

const id = () => integer().primaryKey().generatedAlwaysAsIdentity();
const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });
const asset = () => uuid().references(() => assets.id, { onDelete: "set null" });
const run = () => uuid().references(() => runs.id);
const moment = () => timestamp({ withTimezone: true });
const project = () =>
  integer()
    .notNull()
    .references(() => editorProjects.id, { onDelete: "cascade" });

/** An ad of several scenes, as its maker has decided it so far. */
export const editorProjects = pgTable(
  "editor_projects",
  {
    id: id(),
    ownerId: owner(),
    slug: text().notNull().unique(),
    language: text().$type<Language>().notNull(),
    /** May be empty: an ad of footage alone needs none. */
    productPrompt: text().notNull().default(""),
    aspectRatio: text().$type<AspectRatio>().notNull().default("9:16"),
    creativeFormat: text().$type<CreativeFormat>(),
    visualLanguage: text().$type<VisualLanguage>(),
    theme: text(),
    voiceId: text(),
    projectIntent: text().$type<ProjectIntent>(),
    targetSeconds: real(),
    captionsEnabled: boolean().notNull().default(true),
    captionStyle: text().$type<CaptionStyle>().notNull().default("highlight"),
    /** What chance decides: same seed, same ad. */
    seed: integer().notNull(),
    scenario: text(),
    narrationScript: text(),
    /** What the narration was written from (a hash of the scenario): another one now, and it is stale. */
    narrationBasis: text(),
    /** The scenes its paragraphs were written for, in order; null when the text belongs to no scene in particular. */
    narrationSegments: integer().array(),
    productAssetId: asset(),
    productDescription: text(),
    productPlacement: text().$type<ProductPlacement>().notNull().default("throughout"),
    closingAssetId: asset(),
    logoAssetId: asset(),
    logoTreatment: text().$type<LogoTreatment>().notNull().default("original"),
    logoPosition: text().$type<LogoPosition>().notNull().default("top_left"),
    logoDuration: text().$type<LogoDuration>().notNull().default("throughout"),
    /** The autopilot that runs now, or ran last. */
    autopilotRunId: run(),
    revision: integer().notNull().default(1),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.ownerId, t.id.desc())],
);

/** Footage of the person's own. Its bytes are counted from the moment a link is handed out. */
export const editorUploads = pgTable(
  "editor_uploads",
  {
    id: id(),
    ownerId: owner(),
    projectId: project(),
    filename: text().notNull(),
    mime: text().$type<VideoMime>().notNull(),
    /** As announced; the stored object must have as many. */
    bytes: bigint({ mode: "number" }).notNull(),
    fitMode: text().$type<FitMode>().notNull(),
    /** Where the bytes go, as sent. */
    key: text().notNull().unique(),
    /** The store's own id of an upload in parts; null for a single PUT. */
    multipartId: text(),
    status: text({ enum: ["pending", "processing", "ready", "failed"] }).notNull().default("pending"),
    /** While pending: when the reservation lapses. */
    expiresAt: moment().notNull(),
    runId: run(),
    /** The ratio that the clip was made for. */
    clipRatio: text().$type<AspectRatio>(),
    clipAssetId: asset(),
    clipFrames: integer(),
    thumbnailAssetId: asset(),
    filmstripAssetId: asset(),
    durationSeconds: doublePrecision(),
    width: integer(),
    height: integer(),
    hasSound: boolean().notNull().default(false),
    loudness: real(),
    waveform: real().array().notNull().default(sql`'{}'`),
    errorMessage: text(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.projectId, t.id.desc()), index().on(t.ownerId)],
);

/** A scene of an ad. */
export const editorSegments = pgTable(
  "editor_segments",
  {
    id: id(),
    ownerId: owner(),
    projectId: project(),
    /** Counts from 1 among the scenes that stand; kept for a deleted one as the place it goes back to. */
    position: integer().notNull(),
    prompt: text().notNull().default(""),
    source: text({ enum: ["generated", "upload"] }).notNull().default("generated"),
    status: text({ enum: ["pending", "processing", "completed", "failed"] }).notNull().default("pending"),
    /** True while it is generated together with others. */
    inBatch: boolean().notNull().default(false),
    /** What is staged, once it was generated. */
    plan: jsonb().$type<ScenePlan>(),
    /** The prompt that `plan` was made from. */
    planPrompt: text(),
    title: text(),
    uploadId: integer().references(() => editorUploads.id),
    seconds: real(),
    trimStart: real().notNull().default(0),
    sound: boolean().notNull().default(false),
    videoAssetId: asset(),
    thumbnailAssetId: asset(),
    filmstripAssetId: asset(),
    runId: run(),
    errorMessage: text(),
    revision: integer().notNull().default(1),
    /** Set on a deleted scene, which can be restored for a day. */
    deletedAt: moment(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.projectId, t.position), index().on(t.ownerId), index().on(t.uploadId)],
);

/** The narration as it was spoken once. The newest that is completed is the ad's. */
export const voiceTracks = pgTable(
  "voice_tracks",
  {
    id: id(),
    ownerId: owner(),
    projectId: project(),
    voiceId: text().notNull(),
    /** Which engine spoke. */
    engine: text(),
    status: text({ enum: ["processing", "completed", "failed"] }).notNull().default("processing"),
    runId: uuid().notNull().references(() => runs.id),
    /** The words that were spoken, and how they lie in the sound. */
    script: text().notNull(),
    lines: jsonb().$type<Omit<NarrationLine, "scene">[]>(),
    assetId: asset(),
    durationSeconds: real(),
    waveform: real().array().notNull().default(sql`'{}'`),
    errorMessage: text(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.projectId, t.id.desc()), index().on(t.ownerId)],
);

/** The music as it was composed once. The newest that is completed is the ad's. */
export const musicTracks = pgTable(
  "music_tracks",
  {
    id: id(),
    ownerId: owner(),
    projectId: project(),
    prompt: text(),
    vibe: text().$type<MusicVibe>(),
    instruments: text().array().$type<MusicInstrument[]>().notNull().default(sql`'{}'`),
    seed: integer().notNull(),
    status: text({ enum: ["processing", "completed", "failed"] }).notNull().default("processing"),
    runId: uuid().notNull().references(() => runs.id),
    /** A hash of the scenario it was composed to. */
    basis: text().notNull(),
    assetId: asset(),
    durationSeconds: real(),
    waveform: real().array().notNull().default(sql`'{}'`),
    errorMessage: text(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.projectId, t.id.desc()), index().on(t.ownerId)],
);

/** One version of an ad's film. */
export const editorRenders = pgTable(
  "editor_renders",
  {
    id: id(),
    ownerId: owner(),
    projectId: project(),
    version: integer().notNull(),
    status: text({ enum: ["queued", "rendering", "completed", "failed"] }).notNull().default("queued"),
    runId: uuid().notNull().references(() => runs.id),
    /** The ad on paper as it stood when the film was asked for; scenes that waited then are filled in once generated. */
    snapshot: jsonb().$type<RenderSnapshot>().notNull(),
    /** Hash of the snapshot: an unchanged ad is not rendered twice. */
    inputsHash: text().notNull(),
    aspectRatio: text().$type<AspectRatio>().notNull(),
    videoAssetId: asset(),
    thumbnailAssetId: asset(),
    srtAssetId: asset(),
    vttAssetId: asset(),
    durationSeconds: real(),
    errorMessage: text(),
    createdAt: moment().notNull().defaultNow(),
    finishedAt: moment(),
  },
  (t) => [unique().on(t.projectId, t.version), uniqueIndex("editor_renders_one_per_run").on(t.runId), index().on(t.ownerId), check("editor_renders_version_positive", sql`${t.version} > 0`)],
);

/** All that a film is made from: the plan, and the music to play in at the film's exact length. */
export type RenderSnapshot = {
  plan: AdPlan;
  music: { vibe: MusicVibe; instruments: MusicInstrument[]; seed: number } | null;
};

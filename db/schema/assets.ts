import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, pgTable, real, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { users } from "#db/schema/users.ts";

/** Every stored object: whose it is, what it is, and where it came from. */
export const assets = pgTable(
  "assets",
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    /** Null for what belongs to the studio itself (voice samples, music previews). */
    ownerId: uuid().references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: ["image", "video", "audio", "text"] }).notNull(),
    /** Key in the object store. */
    key: text().notNull().unique(),
    mime: text().notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    width: integer(),
    height: integer(),
    durationSeconds: real(),
    sha256: text().notNull(),
    /** True for a picture whose plain background was cut away. */
    cutout: boolean().notNull().default(false),
    /** Main colours of a picture (hex), most telling first. */
    colors: text().array().notNull().default(sql`'{}'`),
    /** Who made it: `upload`, or the engine that did. */
    source: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index().on(t.ownerId, t.id.desc())],
);

/** A presigned upload that was handed out; confirming it checks the object against this. */
export const pendingUploads = pgTable(
  "pending_uploads",
  {
    key: text().primaryKey(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** What it is for ("short:12:product"). */
    purpose: text().notNull(),
    mime: text().notNull(),
    /** Announced size; null when the caller did not say. */
    bytes: bigint({ mode: "number" }),
    /** What it became when it was confirmed: confirming again gives the same. */
    assetId: uuid().references(() => assets.id, { onDelete: "set null" }),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index().on(t.expiresAt)],
);

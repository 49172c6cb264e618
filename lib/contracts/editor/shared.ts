import { z } from "zod";
import { rowId } from "#lib/contracts/common.ts";

/** What the operations of the editor have in common. */

export const group = "Editor ads";
export const slugParams = z.object({ slug: z.string().min(1).max(80) });
export const segmentParams = slugParams.extend({ id: rowId });
export const uploadParams = slugParams.extend({ upload_id: rowId });
export const slugExample = { slug: "candle-story-7k1wp" };
export const segmentExample = { ...slugExample, id: 81 };
export const uploadExample = { ...slugExample, upload_id: 510 };

/** Sent with an edit: refused with `editor_edit_conflict` when the thing has changed since that revision. */
export const revision = z.number().int().min(1).optional();

export const voiceId = z.string().regex(/^[A-Za-z0-9_-]+$/).max(64);

/** Requests per account and minute. */
export const editLimit = { bucket: "editor.edits", points: 240, seconds: 60 };
export const generateLimit = { bucket: "editor.generate", points: 60, seconds: 60 };
export const assistLimit = { bucket: "editor.assists", points: 30, seconds: 60 };
export const uploadLimit = { bucket: "editor.uploads", points: 60, seconds: 60 };
/** Parts of a 500 MB file are signed one by one. */
export const partLimit = { bucket: "editor.parts", points: 600, seconds: 60 };

import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { insertProject } from "#db/queries/editor/projects.ts";
import { insertSegment } from "#db/queries/editor/segments.ts";
import { insertRun } from "#db/queries/runs.ts";
import { insertShort } from "#db/queries/shorts.ts";
import { insertSlider } from "#db/queries/sliders.ts";
import { insertToken } from "#db/queries/tokens.ts";
import { accessTokens, editorProjects, editorSegments, editorUploads, runs, shorts, sliders } from "#db/schema/index.ts";
import { newBearer } from "#lib/auth/bearer.ts";
import { readableTail } from "#lib/kernel/ids.ts";

/** Something that an account owns, as a path names it, and a way to see whether it has changed. */
export type Belonging = { params: Record<string, string | number>; snapshot(): Promise<unknown> };

/**
 * How to make what a path's parameter names, per beginning of a path. The table of authorisation takes it from
 * here: a path whose things nobody can make fails that test until its factory stands here.
 */
export const BELONGINGS: Record<string, (db: Database, ownerId: string) => Promise<Belonging>> = {
  async "/api/tokens/:id"(db, ownerId) {
    const { hash } = newBearer("personal");
    const { id } = await insertToken(db, { ownerId, kind: "personal", name: "Test", scopes: ["video:read"], hash, expiresAt: null });
    return { params: { id }, snapshot: () => db.select().from(accessTokens).where(eq(accessTokens.id, id)) };
  },
  async "/api/shorts/:slug"(db, ownerId) {
    const { slug } = await insertShort(db, { ownerId, slug: `candle-${readableTail()}`, productPrompt: "a soy candle from a small workshop", language: "en", seed: 1 });
    return { params: { slug }, snapshot: () => db.select().from(shorts).where(eq(shorts.slug, slug)) };
  },
  async "/api/sliders/:slug"(db, ownerId) {
    const slug = `mornings-${readableTail()}`;
    const shape = { mode: "creative", template: "boldStatement", language: "en", slideCount: 5, aspectRatio: "4:5", seed: 1 } as const;
    await insertSlider(db, { ...shape, ownerId, slug, prompt: "five quiet habits for slower mornings" });
    return { params: { slug, position: 1 }, snapshot: () => db.select().from(sliders).where(eq(sliders.slug, slug)) };
  },
  async "/api/editor/:slug"(db, ownerId) {
    const project = await insertProject(db, { ownerId, slug: `story-${readableTail()}`, language: "en", productPrompt: "a soy candle from a small workshop", seed: 1 });
    const of = { ownerId, projectId: project.id };
    const segment = await insertSegment(db, { ...of, position: 1, prompt: "Wax pours into an amber jar" });
    const [upload] = await db
      .insert(editorUploads)
      .values({ ...of, filename: "clip.mp4", mime: "video/mp4", bytes: 1000, fitMode: "blur", key: `uploads/${ownerId}/footage/${project.slug}.mp4`, expiresAt: new Date(Date.now() + 3_600_000) })
      .returning();
    const snapshot = () =>
      Promise.all([
        db.select().from(editorProjects).where(eq(editorProjects.id, project.id)),
        db.select().from(editorSegments).where(eq(editorSegments.projectId, project.id)),
        db.select().from(editorUploads).where(eq(editorUploads.projectId, project.id)),
      ]);
    return { params: { slug: project.slug, id: segment.id, upload_id: upload!.id }, snapshot };
  },
  async "/api/runs/:id"(db, ownerId) {
    const { id } = await insertRun(db, { ownerId, kind: "test", input: {} });
    return { params: { id }, snapshot: () => db.select().from(runs).where(eq(runs.id, id)) };
  },
};

/** The factory for what a path names; undefined when the path names nothing that is owned. */
export function belongingOf(path: string) {
  return Object.entries(BELONGINGS).find(([beginning]) => path === beginning || path.startsWith(`${beginning}/`))?.[1];
}

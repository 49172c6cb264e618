import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { insertRun } from "#db/queries/runs.ts";
import { editorProjects, editorSegments, editorUploads } from "#db/schema/index.ts";
import type { CreateProjectBody } from "#lib/contracts/editor/projects.ts";
import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import type { Person } from "#lib/testing/person.ts";
import * as project from "#app/api/editor/[slug]/route.ts";
import * as segments from "#app/api/editor/[slug]/segments/route.ts";
import * as projects from "#app/api/editor/route.ts";

/** Creates a project; throws when it is refused. */
export async function newProject(somebody: Person, fields: Partial<CreateProjectBody> = {}): Promise<EditorView> {
  const { status, body } = await somebody.call<EditorView>(projects.POST, { json: { language: "en", product_prompt: "a cinematic ad for my soy candle brand", ...fields } });
  if (status !== 201) throw new Error(`the project was refused: ${JSON.stringify(body)}`);
  return body.data;
}

export async function readProject(somebody: Person, slug: string): Promise<EditorView> {
  return (await somebody.call<EditorView>(project.GET, { params: { slug } })).body.data;
}

/** Adds a scene; throws when it is refused. */
export async function newScene(somebody: Person, slug: string, prompt = "Wax pours into an amber jar"): Promise<SegmentView> {
  const { status, body } = await somebody.call<SegmentView>(segments.POST, { params: { slug }, json: { prompt } });
  if (status !== 201) throw new Error(`the scene was refused: ${JSON.stringify(body)}`);
  return body.data;
}

/** A project with scenes, in order. */
export async function projectWithScenes(somebody: Person, prompts: readonly string[] = ["Wax pours into an amber jar", "Hands trim the wick", "The candle glows on a shelf"]): Promise<EditorView> {
  const { slug } = await newProject(somebody);
  for (const prompt of prompts) await newScene(somebody, slug, prompt);
  return readProject(somebody, slug);
}

/** What a worker would be at: puts the project's first scene into processing, alone or in a batch. */
export async function holdScene(db: Database, slug: string, { inBatch }: { inBatch: boolean }): Promise<number> {
  const [first] = await db
    .select({ id: editorSegments.id, ownerId: editorSegments.ownerId })
    .from(editorSegments)
    .innerJoin(editorProjects, eq(editorProjects.id, editorSegments.projectId))
    .where(eq(editorProjects.slug, slug))
    .orderBy(asc(editorSegments.position))
    .limit(1);
  await db.update(editorSegments).set({ status: "processing", inBatch }).where(eq(editorSegments.id, first!.id));
  return first!.id;
}

/** Marks autopilot as running, with nobody at the work. */
export async function holdAutopilot(db: Database, slug: string): Promise<void> {
  const [row] = await db.select().from(editorProjects).where(eq(editorProjects.slug, slug));
  const run = await insertRun(db, { ownerId: row!.ownerId, kind: "editor.autopilot", input: { slug } });
  await db.update(editorProjects).set({ autopilotRunId: run.id }).where(eq(editorProjects.id, row!.id));
}

/** An upload in a state of its life, without bytes behind it. */
export async function uploadIn(db: Database, slug: string, status: "pending" | "processing" | "ready" | "failed"): Promise<number> {
  const [row] = await db.select().from(editorProjects).where(eq(editorProjects.slug, slug));
  const [upload] = await db
    .insert(editorUploads)
    .values({ ownerId: row!.ownerId, projectId: row!.id, filename: "clip.mp4", mime: "video/mp4", bytes: 1000, fitMode: "blur", key: `uploads/${row!.ownerId}/footage/${crypto.randomUUID()}.mp4`, status, expiresAt: new Date(Date.now() + 3_600_000) })
    .returning({ id: editorUploads.id });
  return upload!.id;
}

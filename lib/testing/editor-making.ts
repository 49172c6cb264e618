import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { listSegments, updateSegment } from "#db/queries/editor/segments.ts";
import { insertMusicTrack, insertVoiceTrack } from "#db/queries/editor/tracks.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import { insertRun } from "#db/queries/runs.ts";
import { editorProjects, editorRenders, editorSegments } from "#db/schema/index.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import { readAloud, scriptLines } from "#lib/creative/ad/script.ts";
import { scenarioBasis } from "#lib/features/editor/stale.ts";
import { projectWithScenes, readProject } from "#lib/testing/editor.ts";
import type { Person } from "#lib/testing/person.ts";
import * as project from "#app/api/editor/[slug]/route.ts";

/** What workers leave behind, for tests of what comes after: made at once, without drawing or sounding anything. */

async function projectOf(db: Database, slug: string): Promise<Project> {
  const [row] = await db.select().from(editorProjects).where(eq(editorProjects.slug, slug));
  return row!;
}

const endedRun = async (db: Database, { ownerId, slug }: Project, kind: string) => (await insertRun(db, { ownerId, kind, status: "completed", input: { slug } })).id;

/** Every scene of a project, as generated from its prompt. */
export async function scenesAreGenerated(db: Database, slug: string): Promise<void> {
  const project = await projectOf(db, slug);
  for (const segment of await listSegments(db, { ownerId: project.ownerId, projectId: project.id })) {
    const plan = { kind: "hero_orbit", role: "hook" as const, title: "Poured by hand", pictograms: ["candle"], seed: segment.position };
    await updateSegment(db, segment, { status: "completed", source: "generated", plan, planPrompt: segment.prompt, title: plan.title, inBatch: false });
  }
}

/** The narration, as spoken by a voice. */
export async function narrationIsSpoken(db: Database, slug: string, voiceId = "rachel"): Promise<void> {
  const project = await projectOf(db, slug);
  const script = project.narrationScript!;
  const lines = readAloud(scriptLines(script, project.language));
  await insertVoiceTrack(db, { ownerId: project.ownerId, projectId: project.id, runId: await endedRun(db, project, "editor.voice"), voiceId, script, lines, status: "completed", engine: "Flite" });
}

/** The music, as composed to the scenario that stands. */
export async function musicIsComposed(db: Database, slug: string): Promise<void> {
  const project = await projectOf(db, slug);
  const made = { runId: await endedRun(db, project, "editor.music"), seed: 1, vibe: "Minimal", status: "completed", basis: scenarioBasis(project) } as const;
  await insertMusicTrack(db, { ...made, ownerId: project.ownerId, projectId: project.id });
}

/** The film that was asked for last, as made; or as failed. */
export async function filmIs(db: Database, slug: string, status: "completed" | "failed"): Promise<void> {
  const { id } = await projectOf(db, slug);
  await db.update(editorRenders).set({ status }).where(and(eq(editorRenders.projectId, id), eq(editorRenders.status, "queued")));
}

/** Which scenes of a project are in which state, in order. */
export async function sceneStates(db: Database, slug: string): Promise<string[]> {
  const { id } = await projectOf(db, slug);
  const rows = await db.select().from(editorSegments).where(eq(editorSegments.projectId, id)).orderBy(editorSegments.position);
  return rows.map(({ status }) => status);
}

export const NARRATION = "Every candle is poured by hand.\n\nThe wick is trimmed twice.\n\nLight it, and the room is yours.";

/** A project whose every part stands, but for the film. */
export async function finishedAd(db: Database, ada: Person): Promise<EditorView> {
  const { slug } = await projectWithScenes(ada);
  await ada.call(project.PATCH, { params: { slug }, json: { narration_script: NARRATION } });
  await scenesAreGenerated(db, slug);
  await narrationIsSpoken(db, slug);
  await musicIsComposed(db, slug);
  return readProject(ada, slug);
}

/** Three scenes that wait to be generated, and a narration that waits to be spoken. */
export async function waitingAd(ada: Person, prompt?: string): Promise<{ slug: string; id: number }> {
  const { slug, segments } = await projectWithScenes(ada, prompt ? [prompt, "b", "c"] : undefined);
  await ada.call(project.PATCH, { params: { slug }, json: { narration_script: NARRATION } });
  return { slug, id: segments[0]!.id };
}

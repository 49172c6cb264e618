import { eq } from "drizzle-orm";
import { vi } from "vitest";
import type { Database } from "#db/client.ts";
import { editorProjects } from "#db/schema/index.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import { newProject, readProject } from "#lib/testing/editor.ts";
import type { Person } from "#lib/testing/person.ts";
import * as autopilot from "#app/api/editor/[slug]/autopilot/route.ts";

/** A moment of autopilot that can be held still: what a worker is about to write then. */
export type Moment = { moment: string; table: string };

/** Every step of autopilot, in order: where it writes or starts something, and where what it started stores its work. */
export const MOMENTS: readonly Moment[] = [
  { moment: "writing the scenario", table: "editor_projects" },
  { moment: "laying out the scenes", table: "editor_segments" },
  { moment: "paying for the scenes", table: "credit_entries" },
  { moment: "storing a scene", table: "assets" },
  { moment: "writing the narration", table: "editor_projects" },
  { moment: "starting the voice", table: "voice_tracks" },
  { moment: "storing the voice", table: "assets" },
  { moment: "starting the music", table: "music_tracks" },
  { moment: "storing the music", table: "assets" },
  { moment: "starting the film", table: "editor_renders" },
  { moment: "storing the film", table: "assets" },
];

/** A project whose ad is the same each time, small and short: what one test has drawn, the next finds drawn. */
export async function seededProject(somebody: Person, db: Database): Promise<string> {
  const { slug } = await newProject(somebody, {
    product_prompt: "a cinematic ad for Amberwick, my hand-poured soy candle brand",
    visual_language: "startup_explainer",
    creative_format: "product_reveal",
    export_aspect_ratio: "1:1",
  });
  await db.update(editorProjects).set({ seed: 5, targetSeconds: 6 }).where(eq(editorProjects.slug, slug));
  return slug;
}

/** Starts autopilot for an ad of three scenes; throws when it is refused. */
export async function startAutopilot(somebody: Person, slug: string): Promise<void> {
  const { status, body } = await somebody.call<EditorView>(autopilot.POST, { params: { slug }, json: { segments_count: 3 } });
  if (status !== 202) throw new Error(`autopilot was refused: ${JSON.stringify(body)}`);
}

/** The project once autopilot is no longer on. Needs a worker. */
export async function autopilotEnded(somebody: Person, slug: string): Promise<EditorView> {
  return vi.waitUntil(
    async () => {
      const view = await readProject(somebody, slug);
      return view.autopilot_status === "running" ? null : view;
    },
    { timeout: 240_000, interval: 100 },
  );
}

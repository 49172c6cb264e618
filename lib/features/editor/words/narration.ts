import { randomInt } from "node:crypto";
import type { Database, Transaction } from "#db/client.ts";
import { updateProject, type Project } from "#db/queries/editor/projects.ts";
import type { EditorState } from "#db/queries/editor/state.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { AD_FPS, CLOSING_FRAMES } from "#lib/creative/ad/timing.ts";
import type { AdWriter } from "#lib/engines/text/port.ts";
import type { Direction } from "#lib/features/editor/brief.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { scenarioBasis } from "#lib/features/editor/stale.ts";
import type { ProjectKey } from "#lib/features/editor/state.ts";
import { assisted } from "#lib/features/editor/words/assisted.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** A narration, and the scenes that its paragraphs were written for. */
export type WrittenNarration = { script: string; segments: number[] };

/** Has the narration written for the scenes as they stand, for one assist. Throws `editor_timeline_empty`. */
export async function writeNarration(db: Database, { origin, ...key }: ProjectKey & { origin?: string }): Promise<EditorData> {
  await assisted(db, key, {
    check({ segments }) {
      if (segments.length === 0) throw new AppError("editor_timeline_empty");
    },
    write: (state, writer, direction) => narrate(state, writer, direction, randomInt(2 ** 31 - 1)),
    save: saveNarration,
  });
  return getProject(db, { ...key, origin });
}

/** Writes a paragraph for each scene. Footage is spoken over by what the scenario has for it. */
export async function narrate({ project, segments }: EditorState, writer: AdWriter, { brief, format }: Direction, seed: number): Promise<WrittenNarration> {
  const closing = project.closingAssetId ? CLOSING_FRAMES / AD_FPS : 0;
  const seconds = project.targetSeconds === null ? null : Math.max(1, project.targetSeconds - closing);
  const scenes = segments.map(({ prompt, title }) => prompt || title || brief.product);
  const paragraphs = await writer.writeNarration(brief, { format, intent: project.projectIntent ?? "social_ad", scenes, seconds, seed });
  return { script: paragraphs.join("\n\n"), segments: segments.map(({ id }) => id) };
}

/** Saves a written narration as what its scenes and the scenario ask for now. The project must be locked. */
export async function saveNarration(tx: Transaction, project: Project, { script, segments }: WrittenNarration): Promise<void> {
  await updateProject(tx, project, { narrationScript: script, narrationSegments: segments, narrationBasis: scenarioBasis(project) });
}

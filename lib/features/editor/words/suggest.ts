import { randomInt } from "node:crypto";
import type { Database } from "#db/client.ts";
import { findSegment, updateSegment } from "#db/queries/editor/segments.ts";
import type { EditorState } from "#db/queries/editor/state.ts";
import type { Segment } from "#db/queries/editor/segments.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { getSegment, ofProject } from "#lib/features/editor/segments/segments.ts";
import { refuseWhileGenerating, type ProjectKey } from "#lib/features/editor/state.ts";
import { assisted } from "#lib/features/editor/words/assisted.ts";
import { AppError, notFound } from "#lib/kernel/errors.ts";

const freshSeed = () => randomInt(2 ** 31 - 1);

/** A prompt for a scene that could come next; nothing is saved. Throws `editor_segment_limit`. */
export async function suggestNextScene(db: Database, key: ProjectKey): Promise<{ prompt: string }> {
  const prompt = await assisted(db, key, {
    check({ segments }) {
      if (segments.length >= EDITOR_LIMITS.scenes) throw new AppError("editor_segment_limit");
    },
    write: ({ segments }, writer, { brief, format }) => writer.suggestScene(brief, { format, scenes: segments.map((segment) => segment.prompt).filter(Boolean), seed: freshSeed() }),
  });
  return { prompt };
}

/** A prompt for the ad's music; nothing is saved. */
export async function suggestMusicPrompt(db: Database, key: ProjectKey): Promise<{ prompt: string }> {
  const prompt = await assisted(db, key, { write: (_state, writer, { brief, look }) => writer.suggestMusic(brief, { look, seed: freshSeed() }) });
  return { prompt };
}

/** Writes a scene's prompt out, and saves it. Throws `editor_segment_in_progress`. */
export async function enhancePrompt(db: Database, { id, origin, ...key }: ProjectKey & { id: number; origin?: string }): Promise<SegmentView & { previous_prompt: string }> {
  let previous = "";
  await assisted(db, key, {
    check: (state) => refuseWhileGenerating(own(state, id)),
    screened: (state) => own(state, id).prompt,
    async write(state, writer, { brief, look, format }) {
      const segment = own(state, id);
      previous = segment.prompt;
      const place = { format, index: state.segments.indexOf(segment), count: state.segments.length };
      return writer.enhancePrompt(segment.prompt, { brief, look, place, seed: freshSeed() });
    },
    async save(tx, project, prompt) {
      const segment = await findSegment(tx, { ...ofProject(project), id });
      if (!segment) throw notFound();
      refuseWhileGenerating(segment);
      // Words that were typed while these were written are not to be lost.
      if (segment.prompt !== previous) throw new AppError("editor_edit_conflict", { details: { revision: segment.revision } });
      await updateSegment(tx, segment, { prompt });
    },
  });
  return { ...(await getSegment(db, { ...key, origin, id })), previous_prompt: previous };
}

function own({ segments }: EditorState, id: number): Segment {
  const segment = segments.find((each) => each.id === id);
  if (!segment) throw notFound();
  return segment;
}

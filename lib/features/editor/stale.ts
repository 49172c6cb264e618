import type { Project } from "#db/queries/editor/projects.ts";
import type { MusicTrack, VoiceTrack } from "#db/queries/editor/state.ts";
import { contentHash } from "#lib/kernel/hash.ts";

/**
 * What no longer fits what it was made from. Nothing is marked: each thing remembers its basis, and is stale while
 * that differs from what stands; so an edit that is taken back makes nothing stale.
 */

/** What narration and music are made from. */
export function scenarioBasis(project: Pick<Project, "scenario">): string {
  return contentHash(project.scenario ?? "");
}

/** Written for another scenario, or, where its paragraphs belong to scenes, for other scenes or another order. */
export function narrationStale(project: Pick<Project, "scenario" | "narrationScript" | "narrationBasis" | "narrationSegments">, segments: readonly { id: number }[]): boolean {
  if (project.narrationScript === null) return false;
  if (project.narrationBasis !== scenarioBasis(project)) return true;
  return project.narrationSegments !== null && !same(project.narrationSegments, segments.map(({ id }) => id));
}

/** Spoken from other words, or from a narration that is stale itself. */
export function voiceStale(project: Project, segments: readonly { id: number }[], spoken: Pick<VoiceTrack, "script"> | null): boolean {
  if (!spoken) return false;
  return spoken.script !== project.narrationScript || narrationStale(project, segments);
}

/** Composed to another scenario. */
export function musicStale(project: Pick<Project, "scenario">, played: Pick<MusicTrack, "basis"> | null): boolean {
  return played !== null && played.basis !== scenarioBasis(project);
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((value, index) => value === b[index]);

import type { EditorState } from "#db/queries/editor/state.ts";
import type { CreativeFormat, VisualLanguage } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { chooseFormat } from "#lib/creative/formats/choose.ts";
import { lookOfTheme } from "#lib/creative/looks/theme.ts";
import { lookFor } from "#lib/creative/storyboard/write.ts";
import { engines } from "#lib/engines/registry.ts";
import { contentHash } from "#lib/kernel/hash.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { random } from "#lib/kernel/random.ts";

/** What the ad is about, and how it is told: the person's choices, and the studio's where they left something open. */
export type Direction = { brief: Brief; look: VisualLanguage; format: CreativeFormat };

export async function directionOf({ project, segments }: Pick<EditorState, "project" | "segments">): Promise<Direction> {
  // A project without a prompt is about what its scenes show.
  const subject = project.productPrompt || project.scenario || segments.map(({ prompt }) => prompt).join("\n");
  const brief = await understood(subject, project.language);
  return {
    brief,
    look: project.visualLanguage ?? lookOfTheme(project.theme) ?? lookFor(brief, random(project.seed).fork("look")),
    format: project.creativeFormat ?? chooseFormat(brief, project.seed),
  };
}

/** Every poll asks for the same few briefs; reading one takes tens of milliseconds. */
const MOST_KEPT = 200;
const kept = new Map<string, Promise<Brief>>();

async function understood(text: string, language: Language): Promise<Brief> {
  const key = contentHash([language, text]);
  const brief = kept.get(key) ?? engines().text().then((engine) => engine.understand(text, language));
  kept.delete(key);
  kept.set(key, brief);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return brief.catch((error: unknown) => {
    kept.delete(key);
    throw error;
  });
}

import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { closed, divideAll, join, within } from "./divide.ts";
import { AFTER_LABEL, BULLET, HEADING, BRACKETED_TIME, HEARD, NUMBER_LABEL, SCENE_LABEL, SEEN, TABLE_ROW, TIME_LABEL } from "./labels.ts";

const { min: FEWEST, max: MOST } = EDITOR_LIMITS.scenario_scenes;

/** The texts behind each mark; null where a text is not marked so at least `least` times. What stands before the first mark introduces, and is no scene. */
function markedBy(text: string, mark: RegExp, least: number): string[] | null {
  const marks = [...text.matchAll(mark)];
  if (marks.length < least) return null;
  return marks.map((match, at) => text.slice(match.index + match[0].length, marks[at + 1]?.index ?? text.length));
}

/** The line without its markup. */
function plainLine(line: string): string {
  return line
    .replace(SEEN, "")
    .replace(/^[ \t]*(?:#{1,6}|[-*•+]|>)[ \t]+/u, "")
    .replace(/\*\*|__|`/gu, "")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu, "")
    .trim();
}

/** One scene's text on one line: a title becomes its first sentence; what is only heard goes, where something is seen. */
function sceneText(raw: string, labelled: boolean): string {
  const text = labelled ? raw.replace(AFTER_LABEL, "") : raw;
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^[\s*_=-]+$/u.test(line));
  const seen = lines.filter((line) => !HEARD.test(line));
  const kept = (seen.length > 0 ? seen : lines).map((line) => plainLine(line).replace(BRACKETED_TIME, " ").trim()).filter(Boolean);
  const [first = "", ...rest] = kept;
  const whole = rest.length === 0 ? first : [rest.length > 0 && /[\p{L}\p{N}]$/u.test(first) && /^\p{Lu}/u.test(rest[0]!) ? closed(first) : first, ...rest].join(" ");
  return whole.replace(/\s+/gu, (space) => (/[\u00A0\u202F]/u.test(space) && space.length === 1 ? space : " ")).trim();
}

/** Rows of a table as numbered lines; the head, which has no number, goes with the rule below it. */
function withoutTable(text: string): string {
  const lines = text.split("\n").flatMap((line) => {
    const row = TABLE_ROW.exec(line);
    if (!row) return [line];
    const cells = row[1]!.split("|").map((cell) => cell.trim());
    return /^\d{1,2}\.?$/u.test(cells[0]!) ? [`${cells[0]!.replace(".", "")}. ${cells.slice(1).filter(Boolean).map(closed).join(" ")}`] : [];
  });
  return lines.join("\n").trim() === "" ? text : lines.join("\n");
}

/** A scenario's own scenes, by the clearest marks it has. */
function ownScenes(text: string): string[] {
  const labelled = markedBy(text, SCENE_LABEL, 1) ?? markedBy(text, NUMBER_LABEL, 2) ?? markedBy(text, TIME_LABEL, 2);
  const pieces = labelled ?? markedBy(text, HEADING, 2) ?? markedBy(text, BULLET, 2) ?? text.split("\n\n");
  return pieces.map((piece) => sceneText(piece, labelled !== null)).filter((scene) => /[\p{L}\p{N}]/u.test(scene));
}

/**
 * The scenes' prompts that a scenario holds, whoever wrote it. `count` 0 keeps the scenario's own scenes within the
 * limits; another count joins neighbours or divides at sentences. Fewer than asked for only where the text is too
 * short to be divided; nothing at all where it has no words.
 */
export function readScenes(text: string, count: number): string[] {
  const clean = text.replace(/\r\n?/gu, "\n").replace(/[ \t]{2,}/gu, " ").replace(/\n\s*\n/gu, "\n\n").trim();
  const found = ownScenes(withoutTable(clean));
  const scenes = found.length > 0 || clean === "" ? found : [clean.replace(/\s+/gu, " ")];
  if (scenes.length === 0) return [];
  const needed = scenes.reduce((sum, scene) => sum + Math.ceil(scene.length / EDITOR_LIMITS.scenePrompt), 0);
  const wanted = count > 0 ? count : Math.min(MOST, Math.max(FEWEST, needed));
  const fitted = scenes.length > wanted ? join(scenes, wanted) : divideAll(scenes, wanted);
  return fitted.map((scene) => within(scene, EDITOR_LIMITS.scenePrompt));
}

import type { Cue } from "#lib/creative/captions/cues.ts";

/** Subtitles of an ad as files for platforms that lay them over the film themselves. */

/**
 * SubRip: numbered cues, times with a comma, lines ended as on Windows, as the players it comes from expect.
 * The format has no way to escape an arrow, so one in the text becomes a sign.
 */
export function toSrt(cues: readonly Cue[]): string {
  return cues.map((cue, index) => [index + 1, timesOf(cue, ","), ...cue.lines.map((line) => line.replaceAll("-->", "→")), "", ""].join("\r\n")).join("");
}

/** WebVTT (W3C): `&`, `<` and `>` of the text are escaped, so that nothing in it reads as a tag or as an arrow. */
export function toVtt(cues: readonly Cue[]): string {
  return ["WEBVTT\n", ...cues.map((cue) => [timesOf(cue, "."), ...cue.lines.map(escaped), ""].join("\n"))].join("\n");
}

function timesOf({ from, to }: Cue, mark: "," | "."): string {
  return `${clock(from, mark)} --> ${clock(to, mark)}`;
}

/** Hours, minutes, seconds and milliseconds, hours always given. */
function clock(seconds: number, mark: "," | "."): string {
  const ms = Math.round(seconds * 1000);
  const parts = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
  return `${parts.join(":")}${mark}${String(ms % 1000).padStart(3, "0")}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ESCAPES[sign]!);
}

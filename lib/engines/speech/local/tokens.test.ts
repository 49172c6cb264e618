import { expect, test } from "vitest";
import { sentencesOf } from "./tokens.ts";

const shown = (text: string) => sentencesOf(text, "en", "espeak").map((tokens) => tokens.map((token) => token.shown));
const said = (text: string, engine: "espeak" | "flite") => sentencesOf(text, "fr", engine).flat().map((token) => token.said);

test("a text is cut into sentences of what stands between spaces", () => {
  expect(shown("Meet Aurora. It's  cold,\nreally cold!")).toEqual([["Meet", "Aurora."], ["It's", "cold,"], ["really", "cold!"]]);
  expect(shown("  ")).toEqual([]);
});

test("every token is shown, also those that nobody says", () => {
  const tokens = sentencesOf("Now 🎉 — new ✨fresh✨", "en", "espeak").flat();
  expect(tokens.map((token) => token.shown)).toEqual(["Now", "🎉", "—", "new", "✨fresh✨"]);
  expect(tokens.map((token) => token.said)).toEqual(["Now", "", "", "new", "fresh"]);
});

test("flags, families and keycaps go whole", () => {
  expect(said("Bonjour 🇫🇷 👩‍👩‍👧 👍🏽", "espeak")).toEqual(["Bonjour", "", "", ""]);
});

test("Flite is given plain ASCII, eSpeak NG the text as it is written", () => {
  expect(said("“Café” l’été…", "flite")).toEqual(['"Cafe"', "l'ete..."]);
  expect(said("“Café” l’été…", "espeak")).toEqual(["“Café”", "l’été…"]);
});

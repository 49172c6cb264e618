import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readVoices } from "./directory.ts";

const ABOUT = { id: "nova", name: "Nova", language: "de", gender: "female" };
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "voices-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function folder(name: string, about: unknown, ...files: string[]): void {
  mkdirSync(path.join(directory, name));
  writeFileSync(path.join(directory, name, "voice.json"), typeof about === "string" ? about : JSON.stringify(about));
  for (const file of files) writeFileSync(path.join(directory, name, file), "x");
}
function read(taken: string[] = []) {
  const refused: Record<string, string> = {};
  const voices = readVoices(directory, taken, (where, reason) => (refused[path.basename(where)] = reason));
  return { voices, refused };
}

test("a folder with a model is a voice that says plainly what it is", () => {
  folder("nova", { ...ABOUT, description: "Warm" }, "model.onnx", "tokens.txt");
  const { voices, refused } = read();
  expect(refused).toEqual({});
  expect(voices[0]!.voice).toEqual({ id: "nova", name: "Nova", language: "de", gender: "female", description: "Warm", engine: "VITS (neural)" });
});

test("the family of a model is told by its files", () => {
  folder("a", { ...ABOUT, id: "a" }, "de_DE-thorsten.onnx", "tokens.txt", "lexicon.txt");
  folder("b", { ...ABOUT, id: "b", speaker: 3 }, "model.onnx", "voices.bin", "tokens.txt");
  folder("c", { ...ABOUT, id: "c" }, "model-steps-3.onnx", "vocos-22khz.onnx", "tokens.txt");
  mkdirSync(path.join(directory, "a", "espeak-ng-data"));
  const timbres = read().voices.map(({ timbre }) => timbre);
  expect(timbres).toMatchObject([
    { model: { kind: "vits", lexicon: path.join(directory, "a", "lexicon.txt"), dataDir: path.join(directory, "a", "espeak-ng-data") }, speaker: 0, reference: "de" },
    { model: { kind: "kokoro", voices: path.join(directory, "b", "voices.bin") }, speaker: 3 },
    { model: { kind: "matcha", acousticModel: path.join(directory, "c", "model-steps-3.onnx"), vocoder: path.join(directory, "c", "vocos-22khz.onnx") } },
  ]);
});

test("a broken folder is left out with its reason, and the others stay", () => {
  folder("good", ABOUT, "model.onnx", "tokens.txt");
  folder("no-json", "{", "model.onnx", "tokens.txt");
  folder("klingon", { ...ABOUT, id: "k", language: "tlh" }, "model.onnx", "tokens.txt");
  folder("bad-id", { ...ABOUT, id: "no spaces" }, "model.onnx", "tokens.txt");
  folder("no-model", { ...ABOUT, id: "m" }, "tokens.txt");
  folder("no-tokens", { ...ABOUT, id: "t" }, "model.onnx");
  folder("two-models", { ...ABOUT, id: "w" }, "a.onnx", "b.onnx", "tokens.txt");
  folder("empty-model", { ...ABOUT, id: "e" }, "tokens.txt");
  writeFileSync(path.join(directory, "empty-model", "model.onnx"), "");
  mkdirSync(path.join(directory, "nothing"));
  const { voices, refused } = read();
  expect(voices.map(({ voice }) => voice.id)).toEqual(["nova"]);
  expect(refused).toMatchObject({
    "no-json": expect.stringContaining("voice.json can't be read"),
    klingon: expect.stringContaining("language"),
    "bad-id": expect.stringContaining("id should be letters, digits, _ and -"),
    "no-model": "there is no model (.onnx)",
    "no-tokens": "tokens.txt is missing",
    "two-models": "there is more than one model: a.onnx, b.onnx",
    "empty-model": "model.onnx is empty",
    nothing: expect.stringContaining("voice.json can't be read"),
  });
});

test("no voice takes the id of another", () => {
  folder("one", ABOUT, "model.onnx", "tokens.txt");
  folder("two", ABOUT, "model.onnx", "tokens.txt");
  folder("three", { ...ABOUT, id: "rachel" }, "model.onnx", "tokens.txt");
  const { voices, refused } = read(["rachel"]);
  expect(voices).toHaveLength(1);
  expect(refused).toEqual({ two: "there is another voice with the id nova", three: "there is another voice with the id rachel" });
});

test("a directory that is not there gives no voices and one reason", () => {
  const refused: string[] = [];
  expect(readVoices(path.join(directory, "gone"), [], (where) => refused.push(where))).toEqual([]);
  expect(refused).toEqual([path.join(directory, "gone")]);
});

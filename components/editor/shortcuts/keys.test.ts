import { expect, test } from "vitest";
import { shortcutOf, SHORTCUTS } from "#components/editor/shortcuts/keys.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey", boolean>> = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test("keys mean the same with ctrl and with command", () => {
  expect([shortcutOf(press("z", { ctrlKey: true })), shortcutOf(press("z", { metaKey: true }))]).toEqual(["undo", "undo"]);
  expect([shortcutOf(press("Z", { ctrlKey: true, shiftKey: true })), shortcutOf(press("y", { ctrlKey: true }))]).toEqual(["redo", "redo"]);
});

test("a plain key is not the same key with ctrl, and alt belongs to the browser", () => {
  expect([shortcutOf(press("d")), shortcutOf(press("d", { ctrlKey: true })), shortcutOf(press("ArrowLeft", { altKey: true }))]).toEqual([null, "duplicate", null]);
});

test("signs are found on keyboards that need shift for them", () => {
  expect([shortcutOf(press("+", { shiftKey: true })), shortcutOf(press("?", { shiftKey: true })), shortcutOf(press("?"))]).toEqual(["closer", "help", "help"]);
});

test("no two shortcuts share a key", () => {
  const keys = SHORTCUTS.flatMap((group) => group.shortcuts.flatMap((shortcut) => shortcut.keys));
  expect(new Set(keys).size).toBe(keys.length);
});

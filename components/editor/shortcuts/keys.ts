/** What a person can do by keyboard anywhere in the editor. */
export type ShortcutName =
  | "play"
  | "backwards"
  | "stop"
  | "forwards"
  | "frameBack"
  | "frameOn"
  | "secondBack"
  | "secondOn"
  | "sceneBack"
  | "sceneOn"
  | "start"
  | "end"
  | "undo"
  | "redo"
  | "duplicate"
  | "remove"
  | "all"
  | "none"
  | "closer"
  | "farther"
  | "fit"
  | "captions"
  | "mute"
  | "help";

type Shortcut = { name: ShortcutName; keys: readonly string[]; /** How the keys are shown. */ shown: readonly string[]; says: string };
type Group = { title: string; shortcuts: readonly Shortcut[] };

/** Keys are written as `comboOf` writes them. */
export const SHORTCUTS: readonly Group[] = [
  {
    title: "Play",
    shortcuts: [
      { name: "play", keys: [" "], shown: ["Space"], says: "Play or pause" },
      { name: "backwards", keys: ["j"], shown: ["J"], says: "Play backwards; again, faster" },
      { name: "stop", keys: ["k"], shown: ["K"], says: "Stop" },
      { name: "forwards", keys: ["l"], shown: ["L"], says: "Play; again, faster" },
      { name: "mute", keys: ["m"], shown: ["M"], says: "Sound on or off" },
      { name: "captions", keys: ["c"], shown: ["C"], says: "Captions on or off" },
    ],
  },
  {
    title: "Move the playhead",
    shortcuts: [
      { name: "frameBack", keys: ["ArrowLeft"], shown: ["←"], says: "One frame back" },
      { name: "frameOn", keys: ["ArrowRight"], shown: ["→"], says: "One frame on" },
      { name: "secondBack", keys: ["shift+ArrowLeft"], shown: ["Shift", "←"], says: "One second back" },
      { name: "secondOn", keys: ["shift+ArrowRight"], shown: ["Shift", "→"], says: "One second on" },
      { name: "sceneBack", keys: ["ArrowUp"], shown: ["↑"], says: "Scene before" },
      { name: "sceneOn", keys: ["ArrowDown"], shown: ["↓"], says: "Next scene" },
      { name: "start", keys: ["Home"], shown: ["Home"], says: "To the start" },
      { name: "end", keys: ["End"], shown: ["End"], says: "To the end" },
    ],
  },
  {
    title: "Edit",
    shortcuts: [
      { name: "undo", keys: ["mod+z"], shown: ["Ctrl", "Z"], says: "Undo" },
      { name: "redo", keys: ["mod+y", "mod+shift+z"], shown: ["Ctrl", "Y"], says: "Redo" },
      { name: "duplicate", keys: ["mod+d"], shown: ["Ctrl", "D"], says: "Duplicate the chosen scenes" },
      { name: "remove", keys: ["Delete", "Backspace"], shown: ["Delete"], says: "Delete the chosen scenes" },
      { name: "all", keys: ["mod+a"], shown: ["Ctrl", "A"], says: "Choose all scenes" },
      { name: "none", keys: ["Escape"], shown: ["Esc"], says: "Choose none" },
    ],
  },
  {
    title: "Timeline",
    shortcuts: [
      { name: "closer", keys: ["+", "shift++", "="], shown: ["+"], says: "Closer" },
      { name: "farther", keys: ["-"], shown: ["−"], says: "Farther" },
      { name: "fit", keys: ["0"], shown: ["0"], says: "The whole ad in sight" },
      { name: "help", keys: ["?", "shift+?"], shown: ["?"], says: "This list" },
    ],
  },
];

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** A press as the list writes it: "mod+shift+z". Mod is ctrl, or command on a Mac. */
export function comboOf({ key, ctrlKey, metaKey, shiftKey }: Press): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return [ctrlKey || metaKey ? "mod" : null, shiftKey ? "shift" : null, name].filter(Boolean).join("+");
}

const byKey = new Map(SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys, name }) => keys.map((key) => [key, name] as const))));

/** What a press asks for; null when it means nothing here. */
export function shortcutOf(press: Press): ShortcutName | null {
  return press.altKey ? null : (byKey.get(comboOf(press)) ?? null);
}

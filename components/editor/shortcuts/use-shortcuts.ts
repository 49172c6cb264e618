"use client";

import { useEffect, useEffectEvent } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { edgesOf, nextEdge } from "#components/editor/timeline/scale.ts";
import { shortcutOf, type ShortcutName } from "#components/editor/shortcuts/keys.ts";
import { useSceneActions } from "#components/editor/timeline/use-scene-actions.ts";
import type { Zoom } from "#components/editor/timeline/use-zoom.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** Keeps the page's keys at work. Keys belong to a field, a menu or a dialog while the person is in one. */
export function useShortcuts(zoom: Pick<Zoom, "step" | "fit"> | null, onHelp: () => void): void {
  const { session, player, view, timing, chooseAll, chooseNone } = useEditor();
  const { duplicate, remove, undo, redo } = useSceneActions();
  const { playhead, commands } = session;
  const seekBy = (frames: number) => player.seek(playhead.frame() + frames);
  const seekEdge = (direction: 1 | -1) => timing && player.seek(nextEdge(edgesOf(timing), playhead.frame(), direction));

  const actions: Record<ShortcutName, () => unknown> = {
    play: player.toggle,
    backwards: () => player.shuttle(-1),
    stop: () => player.shuttle(0),
    forwards: () => player.shuttle(1),
    frameBack: () => seekBy(-1),
    frameOn: () => seekBy(1),
    secondBack: () => seekBy(-AD_FPS),
    secondOn: () => seekBy(AD_FPS),
    sceneBack: () => seekEdge(-1),
    sceneOn: () => seekEdge(1),
    start: () => player.seek(0),
    end: () => player.seek(playhead.frames() - 1),
    undo,
    redo,
    duplicate,
    remove,
    all: chooseAll,
    none: chooseNone,
    closer: () => zoom?.step(1),
    farther: () => zoom?.step(-1),
    fit: () => zoom?.fit(),
    captions: () => void tell(commands.editProject({ captions_enabled: !view.captions_enabled }, { label: "Captions switched" })),
    mute: player.toggleMuted,
    help: onHelp,
  };
  const act = useEffectEvent((event: KeyboardEvent) => {
    const name = shortcutOf(event);
    if (!name || event.defaultPrevented || belongsElsewhere(event, name)) return;
    event.preventDefault();
    actions[name]();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => act(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

const FIELDS = "input:not([type=range]), textarea, select, [contenteditable=true]";
const PLACES = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";
/** Controls that need space, or the arrows, for themselves. */
const PRESSED = "button, a, summary, [role=switch], [role=checkbox], [role=tab], [role=radio], [role=combobox]";
const MOVED = "[role=radio], [role=tab], [role=combobox], [role=spinbutton], input[type=range]";

function belongsElsewhere({ target }: KeyboardEvent, name: ShortcutName): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS) || target.closest(PLACES)) return true;
  if (name === "play") return target.closest(PRESSED) !== null && target.closest("[data-plays]") === null;
  return /^(frame|second|scene|start|end)/.test(name) && target.closest(MOVED) !== null;
}

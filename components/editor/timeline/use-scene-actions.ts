"use client";

import { useSyncExternalStore } from "react";
import { toast } from "sonner";
import { useEditor } from "#components/editor/state/editor.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { tell } from "#components/editor/state/tell.ts";

/** What can be done to the chosen scenes, and taken back. */
export function useSceneActions() {
  const { session, view, selection, choose } = useEditor();
  const { commands, history } = session;
  const known = useSyncExternalStore(history.subscribe, history.state, history.state);
  const { ids } = selection;
  const inWork = view.segments.some((segment) => ids.includes(segment.id) && segment.status === "processing");
  const refusal = isAutopilotOn(view) ? "Autopilot is at work." : ids.length === 0 ? "Choose a scene first." : inWork ? "A chosen scene is being generated." : null;

  async function duplicate() {
    if (refusal) return;
    await tell(
      commands.duplicate(ids).then((copies) => {
        if (copies[0] !== undefined) choose(copies[0]);
      }),
    );
  }
  async function remove() {
    if (refusal) return;
    await tell(
      commands.remove(ids).then((command) => {
        toast(command.label, { action: { label: "Undo", onClick: () => void tell(history.takeBack(command)) } });
      }),
    );
  }

  return {
    duplicate,
    remove,
    /** Why the chosen scenes can't be touched now; null when they can. */
    refusal,
    undo: () => void tell(history.undo()),
    redo: () => void tell(history.redo()),
    known,
  };
}

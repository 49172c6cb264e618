"use client";

import { NumberField } from "#components/editor/panels/number-field.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { clipSeconds } from "#components/editor/timeline/length-handles.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** How long the scene takes; of footage, where it is entered and whether it is heard. */
export function SceneCut({ segment }: { segment: SegmentView }) {
  const { view, timing, session } = useEditor();
  const { commands } = session;
  const clip = clipSeconds(view, segment.id);
  const now = (timing?.scenes[segment.position - 1]?.frames ?? segment.seconds * AD_FPS) / AD_FPS;
  const locked = isAutopilotOn(view) || segment.status === "processing";
  const set = (value: Parameters<typeof commands.editSegment>[1], label: string) => void tell(commands.editSegment(segment.id, value, { label, merge: `cut ${segment.id}` }));
  return (
    <>
      <Switch
        label="Fixed length"
        hint={segment.duration_seconds === null ? `Follows what is said: ${now.toFixed(1)} s now` : undefined}
        checked={segment.duration_seconds !== null}
        onChange={(on) => !locked && set({ duration_seconds: on ? Math.min(EDITOR_LIMITS.scene.max, Math.max(EDITOR_LIMITS.scene.min, Math.round(now * 10) / 10)) : null }, on ? "Length fixed" : "Length left to the studio")}
      />
      {segment.duration_seconds !== null && (
        <NumberField label="Length" unit="s" value={segment.duration_seconds} min={EDITOR_LIMITS.scene.min} max={EDITOR_LIMITS.scene.max} step={0.1} disabled={locked} onSet={(seconds) => set({ duration_seconds: seconds }, "Length changed")} />
      )}
      {clip !== null && (
        <>
          <NumberField label="Clip starts at" unit="s" value={segment.trim_start_seconds} min={0} max={Math.max(0, Math.floor((clip - 1) * 10) / 10)} step={0.1} disabled={locked} onSet={(seconds) => set({ trim_start_seconds: seconds }, "Clip trimmed")} />
          <Switch label="Its own sound" hint="Steps back while somebody speaks." checked={segment.sound} onChange={(sound) => !locked && set({ sound }, sound ? "Sound on" : "Sound off")} />
        </>
      )}
    </>
  );
}

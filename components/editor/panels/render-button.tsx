"use client";

import { Clapperboard } from "lucide-react";
import { useProduce } from "#components/editor/data/produce.ts";
import { SpendButton } from "#components/editor/panels/spend-button.tsx";
import { isAutopilotOn, isRendering, scenesInWork } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { Notice } from "#components/ui/notice.tsx";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";

/** Why the ad can't be rendered now, in words that say what to do; null when it can. */
export function renderRefusal(view: EditorView): string | null {
  if (isAutopilotOn(view)) return "Autopilot is at work.";
  if (view.segments_count === 0) return "Add scenes first.";
  if (isRendering(view)) return "A film is being rendered.";
  if (scenesInWork(view).length > 0) return "Scenes are being generated.";
  if (view.voice.status === "processing") return "The narration is being spoken.";
  if (view.music.status === "processing") return "The music is being composed.";
  if (view.narration_stale) return "The scenes have changed since the narration was written. Look it through first.";
  if (view.voice.status === "completed" && view.voice.stale) return "The words have changed since they were spoken. Have them spoken anew.";
  if (view.music.status === "completed" && view.music.stale) return "The scenario has changed since the music was composed. Compose it anew.";
  return view.up_to_date ? "The latest film shows what stands here." : null;
}

/** Makes a film of what stands; scenes without a picture are made first, and paid. */
export function RenderButton({ compact = false }: { compact?: boolean }) {
  const { view } = useEditor();
  const { open } = useWorkspace();
  const render = useProduce((slug: string) => call(editorProduction.render, { params: { slug }, idempotencyKey: crypto.randomUUID() }));
  const action = view.latest_render ? `Render version ${view.latest_render.version + 1}` : "Render the film";
  return (
    <>
      <SpendButton
        variant={compact && !view.latest_render ? "secondary" : "primary"}
        size={compact ? "sm" : "md"}
        className={compact ? "[&>p]:sr-only" : undefined}
        action={compact ? "Render" : action}
        price={view.costs.render}
        thing="Scenes that have no picture yet are made first."
        refusal={renderRefusal(view)}
        busy={render.isPending}
        icon={<Clapperboard className="size-4" aria-hidden="true" />}
        onSpend={() => render.mutate(undefined, { onSuccess: () => open("renders"), onError: () => open("renders") })}
      />
      {!compact && render.error && <Notice tone="danger">{sentenceOf(render.error)}</Notice>}
    </>
  );
}

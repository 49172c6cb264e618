"use client";

import { PenLine } from "lucide-react";
import { useProduce } from "#components/editor/data/produce.ts";
import { AssistButton } from "#components/editor/panels/assist-button.tsx";
import { Panel } from "#components/editor/panels/panel.tsx";
import { SavedText } from "#components/editor/panels/saved-text.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { editorWords } from "#lib/contracts/editor/words.ts";

/** What is said, a paragraph a scene. */
export function NarrationPanel() {
  const { view, session, timing } = useEditor();
  const { open } = useWorkspace();
  const write = useProduce((slug: string) => call(editorWords.generateNarration, { params: { slug }, idempotencyKey: crypto.randomUUID() }));
  const refusal = isAutopilotOn(view) ? "Autopilot is at work." : view.segments_count === 0 ? "Add scenes first." : view.product_prompt.trim() === "" ? "Say what the ad is about first." : null;
  return (
    <Panel title="Narration" hint="One paragraph a scene. Captions show the same words.">
      {view.narration_stale && <Notice tone="warn" title="The scenes have changed since">Read it through, or have it written anew. An edit here counts as read.</Notice>}
      <SavedText
        label="What is said"
        rows={10}
        saved={view.narration_script}
        most={EDITOR_LIMITS.narration}
        placeholder={"Some evenings ask for less.\n\nOne flame, sixty hours of warm light."}
        aside={
          <AssistButton action={view.narration_script ? "Write it anew" : "Write it"} refusal={refusal} busy={write.isPending} icon={<PenLine className="size-4" aria-hidden="true" />} onPress={() => write.mutate()} />
        }
        save={(value, base) => session.commands.editProject({ narration_script: value.trim() || null }, { label: "Narration changed", base: { narration_script: base || null }, merge: "narration_script" })}
      />
      {write.error && <Notice tone="danger">{sentenceOf(write.error)}</Notice>}
      <ScenesOfLines timing={timing} />
      {view.narration_script && (
        <Button onClick={() => open("voice")}>{view.voice.status === "completed" && !view.voice.stale ? "Hear or change the voice" : "Have it spoken"}</Button>
      )}
    </Panel>
  );
}

/** Which paragraph is said over which scene. */
function ScenesOfLines({ timing }: { timing: ReturnType<typeof useEditor>["timing"] }) {
  const { view, player } = useEditor();
  const lines = view.film?.narration?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <ol aria-label="Lines by scene" className="flex flex-col divide-y divide-line border-y border-line text-sm">
      {lines.map((line, index) => (
        <li key={`${index} ${line.text}`}>
          <button type="button" onClick={() => player.seek(timing?.lines[index]?.from ?? 0)} className="flex w-full items-baseline gap-3 py-2 text-left hover:bg-ink/4 max-md:min-h-11">
            <span className="shrink-0 font-mono text-xs text-muted">{`Scene ${line.scene + 1}`}</span>
            <span className="min-w-0 flex-1 line-clamp-2">{line.text}</span>
            <span className="shrink-0 font-mono text-xs tabular-nums text-muted">{`${line.seconds.toFixed(1)} s`}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

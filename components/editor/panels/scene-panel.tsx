"use client";

import { RotateCw, Sparkles, WandSparkles } from "lucide-react";
import { useProduce } from "#components/editor/data/produce.ts";
import { AssistButton } from "#components/editor/panels/assist-button.tsx";
import { Panel, PanelPart } from "#components/editor/panels/panel.tsx";
import { SavedText } from "#components/editor/panels/saved-text.tsx";
import { SceneCut } from "#components/editor/panels/scene-cut.tsx";
import { ScenePicture } from "#components/editor/panels/scene-picture.tsx";
import { SpendButton } from "#components/editor/panels/spend-button.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { AddScene } from "#components/editor/timeline/add-scene.tsx";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { capitalized } from "#components/studio/lib/format.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { editorSegments } from "#lib/contracts/editor/segments.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";

/** The chosen scene: what it shows, says on screen, how long it takes. */
export function ScenePanel() {
  const { view, chosen, selection } = useEditor();
  if (chosen) return <ChosenScene key={chosen.id} segment={chosen} />;
  const many = selection.ids.length > 1;
  return (
    <Panel title="Scene" hint={many ? `${selection.ids.length} scenes are chosen. Duplicate, delete or drag them together.` : view.segments_count > 0 ? "Choose a scene on the timeline to change it." : "There are no scenes yet."}>
      {!many && <AddScene />}
    </Panel>
  );
}

function ChosenScene({ segment }: { segment: SegmentView }) {
  const { session } = useEditor();
  const { commands } = session;
  const own = segment.source === "upload";
  return (
    <Panel title={`Scene ${segment.position}`} hint={own ? "Own footage. It is a finished scene." : undefined}>
      {!own && <ScenePrompt segment={segment} />}
      {!own && <SceneMaking segment={segment} />}
      <PanelPart>
        <SavedText
          label="Title on screen"
          optional
          rows={0}
          saved={segment.title}
          most={EDITOR_LIMITS.title}
          placeholder={own ? "None" : "Chosen when it is generated"}
          disabled={segment.status === "processing"}
          save={(value, base) => commands.editSegment(segment.id, { title: value.trim() || null }, { label: "Title changed", base: { title: base || null }, merge: `title ${segment.id}` })}
        />
        <SceneCut segment={segment} />
      </PanelPart>
      <ScenePicture segment={segment} />
    </Panel>
  );
}

function ScenePrompt({ segment }: { segment: SegmentView }) {
  const { view, session } = useEditor();
  const enhance = useProduce((slug: string) => call(editorSegments.enhance, { params: { slug, id: String(segment.id) }, idempotencyKey: crypto.randomUUID() }));
  return (
    <>
      <SavedText
        label="What it shows"
        rows={4}
        saved={segment.prompt}
        most={EDITOR_LIMITS.scenePrompt}
        faultOf={(value) => (value.trim() === "" ? "Say what the scene shows." : null)}
        disabled={segment.status === "processing"}
        aside={
          <AssistButton
            action="Enhance"
            refusal={isAutopilotOn(view) || segment.status === "processing" ? "Being made." : null}
            busy={enhance.isPending}
            icon={<WandSparkles className="size-4" aria-hidden="true" />}
            onPress={() =>
              enhance.mutate(undefined, {
                // The old words come back with undo.
                onSuccess: ({ prompt, previous_prompt }) =>
                  session.history.remember({
                    label: "Prompt enhanced",
                    undo: () => session.commands.editSegment(segment.id, { prompt: previous_prompt }, { label: "Prompt restored" }),
                    redo: () => session.commands.editSegment(segment.id, { prompt }, { label: "Prompt enhanced" }),
                  }),
              })
            }
          />
        }
        save={(value, base) => session.commands.editSegment(segment.id, { prompt: value.trim() }, { label: "Prompt changed", base: { prompt: base }, merge: `prompt ${segment.id}` })}
      />
      {enhance.error && <Notice tone="danger">{sentenceOf(enhance.error)}</Notice>}
    </>
  );
}

/** Generates the scene, or another take of it. */
function SceneMaking({ segment }: { segment: SegmentView }) {
  const { view } = useEditor();
  const made = segment.status === "completed";
  const make = useProduce((slug: string) =>
    call(made ? editorSegments.regenerate : editorSegments.generate, { params: { slug, id: String(segment.id) }, idempotencyKey: crypto.randomUUID() }),
  );
  if (segment.status === "processing") {
    return (
      <div role="status" className="rounded-control border border-line bg-raised p-3 text-sm">
        <p className="mb-2">{capitalized(segment.stage ?? "waiting for its turn")}</p>
        <Progress label={`Progress of scene ${segment.position}`} value={segment.progress} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {segment.status === "failed" && (
        <Notice tone="danger" title="This scene was not generated">
          {segment.error_message ?? "Its credits were given back. Try again."}
        </Notice>
      )}
      {segment.prompt_changed && <Notice title="The prompt has changed">The picture still shows the old one. Another take follows the new prompt.</Notice>}
      <SpendButton
        variant={made && !segment.prompt_changed ? "secondary" : "primary"}
        action={made ? "Generate another take" : segment.status === "failed" ? "Try again" : "Generate this scene"}
        price={made ? view.costs.scene_regenerate : view.costs.scene}
        thing="One scene is generated."
        refusal={isAutopilotOn(view) ? "Autopilot is at work." : null}
        busy={make.isPending}
        icon={made ? <RotateCw className="size-4" aria-hidden="true" /> : <Sparkles className="size-4" aria-hidden="true" />}
        onSpend={() => make.mutate()}
      />
      {make.error && <Notice tone="danger">{sentenceOf(make.error)}</Notice>}
    </div>
  );
}

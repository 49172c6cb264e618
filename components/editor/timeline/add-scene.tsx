"use client";

import { PenLine, Plus } from "lucide-react";
import { useState } from "react";
import { useProduce } from "#components/editor/data/produce.ts";
import { AssistButton } from "#components/editor/panels/assist-button.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { editorWords } from "#lib/contracts/editor/words.ts";

/** Adds a scene by its prompt, behind the chosen one or at the end. */
export function AddScene({ className }: { className?: string }) {
  const { view } = useEditor();
  const [open, setOpen] = useState(false);
  const full = view.segments_count >= EDITOR_LIMITS.scenes;
  const refusal = isAutopilotOn(view) ? "Autopilot is at work" : full ? `An ad has at most ${EDITOR_LIMITS.scenes} scenes` : null;
  return (
    <>
      <Button size="sm" disabled={refusal !== null} title={refusal ?? undefined} onClick={() => setOpen(true)} icon={<Plus className="size-4" aria-hidden="true" />} className={className}>
        Add scene
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Add a scene" description="Adding is free. Its picture is made when you generate it.">
        <AddSceneForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function AddSceneForm({ onDone }: { onDone(): void }) {
  const { view, session, chosen, choose } = useEditor();
  const { open } = useWorkspace();
  const [prompt, setPrompt] = useState("");
  const [busy, setBusy] = useState(false);
  const suggest = useProduce((slug: string) => call(editorWords.suggestScene, { params: { slug }, idempotencyKey: crypto.randomUUID() }));
  const ready = prompt.trim() !== "" && prompt.trim().length <= EDITOR_LIMITS.scenePrompt;

  async function add() {
    if (!ready || busy) return;
    setBusy(true);
    const added = session.commands.addScene(prompt.trim(), chosen ? chosen.position + 1 : undefined);
    const arrived = await tell(added);
    setBusy(false);
    if (!arrived) return;
    const [id] = await added;
    if (id !== undefined) choose(id);
    onDone();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      className="flex flex-col gap-4"
    >
      <Field
        label="What it shows"
        hint={chosen ? `It comes behind scene ${chosen.position}.` : "It comes at the end."}
        counter={{ used: prompt.trim().length, most: EDITOR_LIMITS.scenePrompt }}
        aside={
          <AssistButton
            action="Suggest one"
            refusal={view.product_prompt.trim() === "" ? "Say what the ad is about first." : null}
            busy={suggest.isPending}
            icon={<PenLine className="size-4" aria-hidden="true" />}
            onPress={() => suggest.mutate(undefined, { onSuccess: (answer) => setPrompt(answer.prompt) })}
          />
        }
      >
        <Textarea rows={3} value={prompt} placeholder="Macro of wax pouring into an amber jar" onChange={(event) => setPrompt(event.target.value)} />
      </Field>
      {suggest.error && <Notice tone="danger">{sentenceOf(suggest.error)}</Notice>}
      <div className="flex flex-wrap justify-end gap-2 max-sm:[&>*]:flex-1">
        <Button
          variant="quiet"
          onClick={() => {
            onDone();
            open("assets");
          }}
        >
          Use own footage instead
        </Button>
        <Button type="submit" variant="primary" loading={busy} disabled={!ready}>
          Add scene
        </Button>
      </div>
    </form>
  );
}

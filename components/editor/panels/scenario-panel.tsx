"use client";

import { PenLine } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useProduce } from "#components/editor/data/produce.ts";
import { AssistButton } from "#components/editor/panels/assist-button.tsx";
import { Panel, PanelPart } from "#components/editor/panels/panel.tsx";
import { SavedText } from "#components/editor/panels/saved-text.tsx";
import { isAutopilotOn, scenesInWork } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf, toastFailure } from "#components/studio/data/failures.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Fieldset } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { editorWords } from "#lib/contracts/editor/words.ts";

const COUNTS = [0, 3, 5, 7, 10] as const;
type Count = (typeof COUNTS)[number];
const COUNT_OPTIONS = COUNTS.map((count) => ({ value: String(count), label: count === 0 ? "Auto" : String(count) }));

/** What the ad is about, what happens in it, and how that becomes scenes. */
export function ScenarioPanel() {
  const { view, session } = useEditor();
  const { commands } = session;
  const [count, setCount] = useState<Count>(0);
  const write = useProduce((slug: string) =>
    call(editorWords.generateScenario, { params: { slug }, body: { ...(count > 0 && { segments_count: count }), theme: view.theme }, idempotencyKey: crypto.randomUUID() }),
  );
  const asked = view.product_prompt.trim().length >= EDITOR_LIMITS.prompt.min;
  return (
    <Panel title="Scenario" hint="Say what the ad is about. Write what happens, or have it written; then turn it into scenes.">
      <SavedText
        key={`${view.slug} about`}
        label="What the ad is about"
        rows={3}
        saved={view.product_prompt}
        most={EDITOR_LIMITS.prompt.max}
        faultOf={(value) => (value.trim().length > 0 && value.trim().length < EDITOR_LIMITS.prompt.min ? `Say a little more: at least ${EDITOR_LIMITS.prompt.min} characters.` : null)}
        placeholder="A cinematic ad for my candle brand: soy wax, burns for 60 hours"
        save={(value, base) => commands.editProject({ product_prompt: value.trim() }, { label: "Prompt changed", base: { product_prompt: base }, merge: "product_prompt" })}
      />
      <Fieldset legend="Scenes">
        <SegmentedControl label="How many scenes" value={String(count)} onChange={(value) => setCount(Number(value) as Count)} options={COUNT_OPTIONS} className="w-full" />
      </Fieldset>
      <SavedText
        label="What happens"
        hint="One paragraph a scene, numbered."
        rows={8}
        saved={view.scenario_prompt}
        most={EDITOR_LIMITS.scenario}
        faultOf={(value) => (value.trim() === "" && view.scenario_prompt ? "A scenario can be rewritten, but not emptied." : null)}
        placeholder={"Scene 1: wax pours into an amber jar.\nScene 2: hands trim the wick.\nScene 3: the candle glows on a shelf."}
        aside={
          <AssistButton
            action={view.scenario_prompt ? "Write it anew" : "Write it"}
            refusal={isAutopilotOn(view) ? "Autopilot is at work." : asked ? null : "Say what it is about first."}
            busy={write.isPending}
            icon={<PenLine className="size-4" aria-hidden="true" />}
            onPress={() => write.mutate()}
          />
        }
        save={(value, base) => commands.editProject({ scenario_prompt: value.trim() }, { label: "Scenario changed", base: { scenario_prompt: base || null }, merge: "scenario_prompt" })}
      />
      {write.error && <Notice tone="danger">{sentenceOf(write.error)}</Notice>}
      <PanelPart>
        <ApplyScenario count={count} />
      </PanelPart>
    </Panel>
  );
}

/** Turns the scenario into scenes; asks first where scenes stand already. */
function ApplyScenario({ count }: { count: Count }) {
  const { view } = useEditor();
  const [asking, setAsking] = useState(false);
  const apply = useProduce((slug: string) => call(editorWords.applyScenario, { params: { slug }, body: { segments_count: count } }));
  const standing = view.segments_count;
  const refusal = isAutopilotOn(view) ? "Autopilot is at work." : scenesInWork(view).length > 0 ? "Scenes are being generated. Wait until they are done." : view.scenario_prompt ? null : "Write the scenario first.";

  function run() {
    apply.mutate(undefined, {
      onSuccess: (project) => toast(`${project.segments_count} scenes stand on the timeline. Generate them when you like them.`),
      onError: toastFailure,
      onSettled: () => setAsking(false),
    });
  }

  return (
    <div>
      <Button variant={standing === 0 ? "primary" : "secondary"} className="w-full" loading={apply.isPending} disabled={refusal !== null} aria-describedby="apply-note" onClick={() => (standing > 0 ? setAsking(true) : run())}>
        Turn it into scenes · free
      </Button>
      <p id="apply-note" className="mt-1.5 text-xs text-muted">
        {refusal ?? (standing > 0 ? `It takes the place of the ${standing} scenes that stand.` : "Scenes come to the timeline as prompts; nothing is charged before you generate them.")}
      </p>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Replace ${standing === 1 ? "the scene" : `all ${standing} scenes`}?`}
        description="The scenario's scenes take their place. Pictures that were generated for them go too."
        action="Replace the scenes"
        busy={apply.isPending}
        onConfirm={run}
      />
    </div>
  );
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProduce } from "#components/editor/data/produce.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { STEPS } from "#components/editor/vocabulary.ts";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { credits } from "#components/studio/lib/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Fieldset } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";

const COUNTS = [0, 3, 5, 7, 10] as const;
type Count = (typeof COUNTS)[number];
const OPTIONS = COUNTS.map((count) => ({ value: String(count), label: count === 0 ? "Auto" : String(count) }));

/** What autopilot would make, in what order, and what it would cost in all, before anything is spent. */
export function AutopilotDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { view } = useEditor();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Autopilot"
      description={view.segments_count === 0 ? "It writes the scenario and the narration, makes the scenes, speaks, composes and renders. You can watch, and stop it at any moment." : "It makes whatever is missing or out of date, then renders. What stands is kept."}
    >
      <Preflight onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Preflight({ onDone }: { onDone(): void }) {
  const { view } = useEditor();
  const { open } = useWorkspace();
  const [count, setCount] = useState<Count>(0);
  const empty = view.segments_count === 0;
  const body = { ...(empty && { segments_count: count }), ...(view.voice_id && { voice_id: view.voice_id }) };
  const cost = useQuery({
    queryKey: [...keys.autopilotCost(view.slug), empty ? count : null, view.revision, view.segments_count],
    queryFn: ({ signal }) => call(editorProduction.autopilotCost, { params: { slug: view.slug }, query: empty ? { segments_count: String(count) } : {}, signal }),
    placeholderData: (before) => before,
  });
  const start = useProduce((slug: string) => call(editorProduction.autopilot, { params: { slug }, body, idempotencyKey: crypto.randomUUID() }));
  const unasked = view.product_prompt.trim().length < EDITOR_LIMITS.prompt.min;
  const tooFew = cost.data && cost.data.available_credits < cost.data.total;

  return (
    <div className="flex flex-col gap-4">
      {unasked && (
        <Notice
          tone="warn"
          title="Say what the ad is about first"
          action={
            <Button
              size="sm"
              onClick={() => {
                onDone();
                open("scenario");
              }}
            >
              Write it
            </Button>
          }
        />
      )}
      {empty && (
        <Fieldset legend="Scenes">
          <SegmentedControl label="How many scenes" value={String(count)} onChange={(value) => setCount(Number(value) as Count)} options={OPTIONS} className="w-full" />
        </Fieldset>
      )}
      {cost.data ? (
        <dl className="flex flex-col divide-y divide-line rounded-control border border-line text-sm">
          {cost.data.steps.map((step) => (
            <div key={step.name} className="flex items-center justify-between px-3 py-2">
              <dt>{STEPS[step.name]}</dt>
              <dd className="tabular-nums text-muted">{step.credits === 0 ? "free" : credits(step.credits)}</dd>
            </div>
          ))}
          <div className="flex items-center justify-between px-3 py-2 font-medium">
            <dt>In all</dt>
            <dd className="tabular-nums">{cost.data.total === 0 ? "free" : credits(cost.data.total)}</dd>
          </div>
        </dl>
      ) : cost.error ? (
        <Notice tone="danger">{sentenceOf(cost.error)}</Notice>
      ) : (
        <Skeleton className="h-44 w-full" />
      )}
      {tooFew && (
        <Notice tone="warn" title={`${credits(cost.data!.total)} needed, ${cost.data!.available_credits} left`}>
          Ask an administrator for credits, or build the ad yourself step by step.
        </Notice>
      )}
      {start.error && <Notice tone="danger">{sentenceOf(start.error)}</Notice>}
      <div className="flex items-center justify-between gap-3">
        <p className="text-xs text-muted">{cost.data && !tooFew ? `You have ${credits(cost.data.available_credits)}. Each step is charged as it begins.` : ""}</p>
        <Button variant="primary" loading={start.isPending} disabled={unasked || !cost.data || Boolean(tooFew)} onClick={() => start.mutate(undefined, { onSuccess: onDone })}>
          {cost.data ? `Start · ${cost.data.total === 0 ? "free" : credits(cost.data.total)}` : "Start"}
        </Button>
      </div>
    </div>
  );
}

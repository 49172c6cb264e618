"use client";

import { clsx } from "clsx";
import { Check, CircleAlert, Circle } from "lucide-react";
import { useProduce } from "#components/editor/data/produce.ts";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { STEPS } from "#components/editor/vocabulary.ts";
import { call } from "#components/studio/data/call.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { useTimeLeft } from "#components/studio/data/run.ts";
import { Button } from "#components/ui/button.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";

/** Autopilot at work: its steps as they happen, and the way to stop it. After a failure: what failed. */
export function AutopilotStrip() {
  const { view } = useEditor();
  if (isAutopilotOn(view)) return <Running view={view} />;
  if (view.autopilot_status !== "failed") return null;
  return (
    <p role="alert" className="flex items-center gap-2 border-b border-danger/30 bg-danger-wash px-4 py-2 text-sm">
      <CircleAlert className="size-4 shrink-0 text-danger" aria-hidden="true" />
      <span className="min-w-0">{`Autopilot stopped: ${view.autopilot_error_message ?? "a step could not be finished."} What is finished stays; resume goes on from there.`}</span>
    </p>
  );
}

function Running({ view }: { view: EditorView }) {
  const { progress, steps } = view.autopilot;
  const left = useTimeLeft(progress);
  const cancel = useProduce((slug: string) => call(editorProduction.cancelAutopilot, { params: { slug } }));
  const now = steps.find((step) => step.status === "processing");
  return (
    <section aria-label="Autopilot" className="border-b border-line bg-signal-wash/60">
      <div className="flex items-center gap-x-4 gap-y-1 px-3 py-1.5 md:px-4">
        <ol className="flex min-w-0 flex-1 items-center gap-x-4 gap-y-0.5 overflow-x-auto text-sm [scrollbar-width:none]">
          {steps.map((step) => (
            <li key={step.name} aria-current={step.status === "processing" ? "step" : undefined} className={clsx("flex min-h-8 items-center gap-1.5 whitespace-nowrap", step.status === "pending" ? "text-muted" : "text-ink", step.status === "processing" && "font-medium")}>
              <StepIcon status={step.status} />
              {STEPS[step.name]}
            </li>
          ))}
        </ol>
        <p role="status" className="shrink-0 text-xs text-muted max-sm:hidden">
          <span className="sr-only">{now ? `Now: ${STEPS[now.name]}. ` : ""}</span>
          {left ?? `${Math.floor(progress * 100)}%`}
        </p>
        <Button size="sm" loading={cancel.isPending} onClick={() => cancel.mutate(undefined, { onError: toastFailure })}>
          Stop
        </Button>
      </div>
      <Progress label="Progress of autopilot" value={progress} className="!h-0.5 !rounded-none" />
    </section>
  );
}

function StepIcon({ status }: { status: EditorView["autopilot"]["steps"][number]["status"] }) {
  if (status === "processing") return <Spinner className="size-3.5 text-signal" />;
  if (status === "completed") return <Check className="size-4 text-ok" aria-label="done" />;
  if (status === "failed") return <CircleAlert className="size-4 text-danger" aria-label="failed" />;
  return <Circle className="size-3 opacity-50" aria-hidden="true" />;
}

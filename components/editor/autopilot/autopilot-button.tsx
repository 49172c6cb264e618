"use client";

import { Sparkles } from "lucide-react";
import { useState } from "react";
import { AutopilotDialog } from "#components/editor/autopilot/autopilot-dialog.tsx";
import { isAutopilotOn, isBusy } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { Button } from "#components/ui/button.tsx";

/** Opens what autopilot would do and cost. */
export function AutopilotButton() {
  const { view } = useEditor();
  const [open, setOpen] = useState(false);
  if (isAutopilotOn(view)) return null;
  const resumes = view.autopilot_status === "failed" || view.autopilot_status === "cancelled";
  return (
    <>
      <Button variant={view.latest_render ? "secondary" : "primary"} size="sm" disabled={isBusy(view)} title={isBusy(view) ? "Something of this ad is being made. Wait until it is done." : undefined} onClick={() => setOpen(true)} icon={<Sparkles className="size-4" aria-hidden="true" />}>
        {resumes ? "Resume autopilot" : "Autopilot"}
      </Button>
      <AutopilotDialog open={open} onOpenChange={setOpen} />
    </>
  );
}

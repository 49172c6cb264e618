"use client";

import { Check, CircleAlert } from "lucide-react";
import type { SaveState } from "#components/studio/data/autosave.ts";
import { Spinner } from "#components/ui/spinner.tsx";

/** Whether what is on the screen is also kept. */
export function SaveBadge({ state, slug, onRetry }: { state: SaveState; slug: string | null; onRetry(): void }) {
  return (
    <p role="status" className="flex min-h-6 items-center gap-1.5 text-sm text-muted">
      {state.kind === "saved" && (
        <>
          <Check className="size-4" aria-hidden="true" />
          Saved
        </>
      )}
      {state.kind === "saving" && (
        <>
          <Spinner />
          Saving
        </>
      )}
      {state.kind === "unsaved" && (slug ? "Not saved yet" : "A draft is free. It saves itself.")}
      {state.kind === "failed" && (
        <>
          <CircleAlert className="size-4 shrink-0 text-danger" aria-hidden="true" />
          <span className="text-danger">{state.reason}</span>
          <button type="button" onClick={onRetry} className="min-h-6 shrink-0 font-medium text-ink underline underline-offset-4">
            Save again
          </button>
        </>
      )}
    </p>
  );
}

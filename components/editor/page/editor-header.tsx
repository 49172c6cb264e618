"use client";

import { ChevronLeft, Check, Ellipsis, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useSyncExternalStore } from "react";
import { toast } from "sonner";
import { AutopilotButton } from "#components/editor/autopilot/autopilot-button.tsx";
import { useDeleteProject } from "#components/editor/data/project.ts";
import { RenderButton } from "#components/editor/panels/render-button.tsx";
import { isBusy, isRendering } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { standingOf } from "#components/editor/vocabulary.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { Spinner } from "#components/ui/spinner.tsx";

/** The ad's name, how it stands, and the two things it is all for: autopilot and the film. */
export function EditorHeader() {
  const { view } = useEditor();
  const { open } = useWorkspace();
  const standing = standingOf(view);
  return (
    <header className="flex min-h-14 items-center gap-2 border-b border-line px-2 md:px-3">
      <Link href="/editor" aria-label="All ads" className={buttonClass({ variant: "quiet", size: "sm", square: true })}>
        <ChevronLeft className="size-4" aria-hidden="true" />
      </Link>
      <div className="flex min-w-0 flex-1 items-center gap-3">
        <h1 className="min-w-0 truncate font-sans text-sm font-medium tracking-normal">{titleFrom(null, view.product_prompt || "Untitled ad", 70)}</h1>
        <Badge tone={standing.tone} className="max-sm:hidden">
          {standing.label}
        </Badge>
        <SavedBadge />
      </div>
      <AutopilotButton />
      {isRendering(view) && view.latest_render ? (
        <Button size="sm" onClick={() => open("renders")} icon={<Spinner />}>
          {`${Math.floor(view.latest_render.progress * 100)}%`}
        </Button>
      ) : (
        <span className="max-sm:hidden">
          <RenderButton compact />
        </span>
      )}
      <EditorMenu />
    </header>
  );
}

function SavedBadge() {
  const { queue } = useEditor().session;
  const saving = useSyncExternalStore(queue.subscribe, queue.pending, queue.pending).length > 0;
  return (
    <p role="status" className="flex shrink-0 items-center gap-1.5 text-xs text-muted max-md:sr-only">
      {saving ? <Spinner className="size-3.5" /> : <Check className="size-3.5" aria-hidden="true" />}
      {saving ? "Saving" : "Saved"}
    </p>
  );
}

function EditorMenu() {
  const { view } = useEditor();
  const router = useRouter();
  const remove = useDeleteProject();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu
        trigger={<Button variant="quiet" size="sm" square aria-label="More" icon={<Ellipsis className="size-4" aria-hidden="true" />} />}
        items={[{ label: "Delete this ad", icon: <Trash2 aria-hidden="true" />, danger: true, disabled: isBusy(view), onSelect: () => setAsking(true) }]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Delete this ad?"
        description="Its scenes, footage, voice, music and films go with it. This can't be undone, and spent credits don't come back."
        action="Delete ad"
        busy={remove.isPending}
        onConfirm={() =>
          remove.mutate(view.slug, {
            onSuccess: () => {
              toast("Ad deleted.");
              router.push("/editor");
            },
            onError: (error) => {
              setAsking(false);
              toastFailure(error);
            },
          })
        }
      />
    </>
  );
}

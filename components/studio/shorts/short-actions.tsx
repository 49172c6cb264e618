"use client";

import { Download, Ellipsis, PenLine, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { toastFailure } from "#components/studio/data/failures.ts";
import { useDeleteShort } from "#components/studio/data/shorts.ts";
import { Button, ButtonLink, buttonClass } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

/** Download, copy the link, edit. */
export function ShortActions({ short }: { short: ShortView }) {
  if (short.stage === "rendering") return null;
  const video = short.latest_render?.video_url;
  return (
    <div className="mt-5 flex flex-wrap gap-2">
      {video && (
        <a href={video} download={`${short.slug}.mp4`} className={buttonClass({ variant: short.up_to_date ? "primary" : "secondary" })}>
          <Download className="size-4" aria-hidden="true" />
          Download MP4
        </a>
      )}
      {video && <CopyButton text={() => new URL(video, window.location.href).href} label="Copy link" />}
      <ButtonLink href={`/shorts/${short.slug}/edit`} icon={<PenLine className="size-4" aria-hidden="true" />}>
        Edit
      </ButtonLink>
      {video && <p className="w-full text-xs text-muted">The link works for 24 hours.</p>}
    </div>
  );
}

/** What is rarely done to a short: delete it. */
export function ShortMenu({ short }: { short: ShortView }) {
  const router = useRouter();
  const remove = useDeleteShort();
  const [asking, setAsking] = useState(false);

  function confirm() {
    remove.mutate(short.slug, {
      onSuccess: () => {
        toast("Short deleted.");
        router.push("/shorts");
      },
      onError: (error) => {
        setAsking(false);
        toastFailure(error);
      },
    });
  }

  return (
    <>
      <Menu
        trigger={<Button variant="quiet" size="sm" square aria-label="More" icon={<Ellipsis className="size-4" aria-hidden="true" />} />}
        items={[{ label: "Delete short", icon: <Trash2 aria-hidden="true" />, danger: true, disabled: short.stage === "rendering", onSelect: () => setAsking(true) }]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Delete this short?"
        description="Its films, pictures and words go with it, in every version. This can't be undone, and spent credits don't come back."
        action="Delete short"
        busy={remove.isPending}
        onConfirm={confirm}
      />
    </>
  );
}

"use client";

import { Ellipsis, RotateCw, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { toastFailure } from "#components/studio/data/failures.ts";
import { useDeleteSlider, useGenerateSlider } from "#components/studio/data/sliders.ts";
import { credits } from "#components/studio/lib/format.ts";
import { phaseOf } from "#components/studio/sliders/phase.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Menu } from "#components/ui/menu.tsx";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

/** What is rarely done to a carousel: make it anew, delete it. Both ask first. */
export function SliderMenu({ slider, price }: { slider: SliderView; price: number }) {
  const router = useRouter();
  const remove = useDeleteSlider();
  const generate = useGenerateSlider();
  const [asking, setAsking] = useState<"generate" | "remove" | null>(null);
  const phase = phaseOf(slider);
  const total = credits(slider.slide_count * price);
  const close = () => setAsking(null);
  const onError = (error: Error) => {
    close();
    toastFailure(error);
  };

  function confirmRemoval() {
    remove.mutate(slider.slug, {
      onSuccess: () => {
        toast("Carousel deleted.");
        router.push("/sliders");
      },
      onError,
    });
  }

  return (
    <>
      <Menu
        trigger={<Button variant="quiet" size="sm" square aria-label="More" icon={<Ellipsis className="size-4" aria-hidden="true" />} />}
        items={[
          { label: `Generate again · ${total}`, icon: <RotateCw aria-hidden="true" />, disabled: phase !== "ready", onSelect: () => setAsking("generate") },
          { label: "Delete carousel", icon: <Trash2 aria-hidden="true" />, danger: true, disabled: slider.status === "processing", onSelect: () => setAsking("remove") },
        ]}
      />
      <ConfirmDialog
        open={asking === "generate"}
        onOpenChange={close}
        title="Generate this carousel again?"
        description={`It is written and drawn anew from the same prompt. All ${slider.slides.length} slides, their edited words, the caption and the hashtags are replaced. It takes ${total}.`}
        action={`Generate again · ${total}`}
        busy={generate.isPending}
        onConfirm={() => generate.mutate(slider.slug, { onSuccess: close, onError })}
      />
      <ConfirmDialog
        open={asking === "remove"}
        onOpenChange={close}
        title="Delete this carousel?"
        description="Its slides, words and film go with it. This can't be undone, and spent credits don't come back."
        action="Delete carousel"
        busy={remove.isPending}
        onConfirm={confirmRemoval}
      />
    </>
  );
}

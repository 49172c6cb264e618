"use client";

import { FileArchive, FileText, ImageDown } from "lucide-react";
import { useState, type ReactNode } from "react";
import { toast } from "sonner";
import { fetchStills, fileNameOf, pdfOf, postText, saveFile, zipOf } from "#components/studio/sliders/page/pack.ts";
import { nameOf, phaseOf } from "#components/studio/sliders/phase.ts";
import { Button } from "#components/ui/button.tsx";
import type { SliderView, SlideView } from "#lib/contracts/sliders/views.ts";

type Packing = "zip" | "pdf" | "one";

/** Takes the stills along: all of them with the caption, as a document, or the one in sight. */
export function Downloads({ slider, current }: { slider: SliderView; current: SlideView }) {
  const [busy, setBusy] = useState<Packing | null>(null);
  const ready = phaseOf(slider) === "ready";
  const { slug, slides } = slider;

  const ways: Record<Packing, () => Promise<void>> = {
    async zip() {
      const caption = { name: "caption.txt", bytes: new TextEncoder().encode(postText(slider)) };
      saveFile(await zipOf([...(await fetchStills(slug, slides)), caption]), `${slug}.zip`);
    },
    async pdf() {
      saveFile(await pdfOf(nameOf(slider), await fetchStills(slug, slides)), `${slug}.pdf`);
    },
    async one() {
      const [file] = await fetchStills(slug, [current]);
      saveFile(new Blob([file!.bytes], { type: "image/jpeg" }), fileNameOf(slug, current.position));
    },
  };

  async function take(way: Packing) {
    setBusy(way);
    try {
      await ways[way]();
    } catch {
      // Links are signed for a day; a page that was open longer has old ones.
      toast.error("The pictures could not be fetched. Reload the page and try again.");
    } finally {
      setBusy(null);
    }
  }

  const button = (way: Packing, label: string, icon: ReactNode) => (
    <Button loading={busy === way} disabled={!ready} onClick={() => void take(way)} icon={icon}>
      {label}
    </Button>
  );
  return (
    <div role="group" aria-label="Download" className="mt-5 flex flex-wrap gap-2">
      {button("zip", "All as ZIP", <FileArchive className="size-4" aria-hidden="true" />)}
      {button("pdf", "PDF", <FileText className="size-4" aria-hidden="true" />)}
      {button("one", `Slide ${current.position}`, <ImageDown className="size-4" aria-hidden="true" />)}
    </div>
  );
}

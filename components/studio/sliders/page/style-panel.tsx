"use client";

import { useEffect, useState } from "react";
import { Trash2 } from "lucide-react";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { IMAGE_TYPES, imageFault } from "#components/studio/data/upload.ts";
import { StyleFields } from "#components/studio/sliders/form/style-fields.tsx";
import type { SlideStyle } from "#components/studio/sliders/drawing/request.ts";
import type { Changes } from "#components/studio/sliders/page/use-changes.ts";
import { Button } from "#components/ui/button.tsx";
import { Dropzone } from "#components/ui/dropzone.tsx";
import { Fieldset } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { sliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";

/** Another look for all slides, tried on in the page before it is applied. */
export function StylePanel({ slider, changes }: { slider: SliderView; changes: Changes }) {
  const { style, file, restyling } = changes;
  const tryOn = (part: Partial<SlideStyle>, logo: File | null = file) => changes.tryOn({ style: { ...style, ...part }, file: logo });
  return (
    <div className="flex flex-col gap-6">
      <StyleFields
        value={{ template: style.template, accent: style.accent, position: style.position ?? "auto" }}
        templates={sliderTemplate.options}
        onChange={({ position, ...rest }) => tryOn({ ...rest, ...(position && { position: position === "auto" ? null : position }) })}
      />
      <LogoField link={style.logo} onFile={(chosen, link) => tryOn({ logo: link }, chosen)} onRemove={() => tryOn({ logo: null }, null)} />
      {restyling.error && <Notice tone="danger">{sentenceOf(restyling.error)}</Notice>}
      <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] -mx-4 flex flex-wrap items-center gap-2 border-t border-line bg-ground px-4 py-3 md:bottom-0 md:-mx-8 md:px-8">
        <Button variant={changes.isRestyled ? "primary" : "secondary"} loading={restyling.isPending} disabled={!changes.isRestyled && !restyling.isPending} onClick={changes.applyStyle} className="max-sm:flex-1">
          Apply to all slides · free
        </Button>
        {changes.isRestyled && !restyling.isPending && (
          <Button variant="quiet" onClick={() => changes.tryOn(null)}>
            Undo
          </Button>
        )}
        {!changes.isRestyled && !restyling.isPending && <p className="text-xs text-muted">{`All ${slider.slides.length} slides wear this.`}</p>}
      </div>
    </div>
  );
}

type LogoFieldProps = { link: string | null; onFile(file: File, link: string): void; onRemove(): void };

/** A logo shows on the slides at once; it is sent only when the style is applied. */
function LogoField({ link, onFile, onRemove }: LogoFieldProps) {
  const [error, setError] = useState<string | null>(null);
  const local = useLocalLinks();

  function choose(file: File) {
    const fault = imageFault(file);
    setError(fault);
    if (!fault) onFile(file, local(file));
  }

  return (
    <Fieldset legend="Logo">
      {link ? (
        <figure className="flex min-w-0 items-center gap-3 rounded-control border border-line bg-raised p-2">
          <img src={link} alt="Logo" className="size-16 shrink-0 rounded-[5px] bg-sunken object-contain p-1" />
          <figcaption className="min-w-0 flex-1 text-sm text-muted">Small, on every slide.</figcaption>
          <Button variant="quiet" square aria-label="Remove logo" onClick={onRemove} icon={<Trash2 className="size-4" aria-hidden="true" />} />
        </figure>
      ) : (
        <Dropzone label="Logo" hint="Drop a PNG or JPEG here, up to 20 MB. A plain background is cut away." accept={IMAGE_TYPES} sending={null} error={error} onFile={choose} />
      )}
    </Fieldset>
  );
}

/** Links to files of this computer, let go when the page no longer shows them. */
function useLocalLinks(): (file: File) => string {
  const [made] = useState<string[]>([]);
  useEffect(() => () => made.forEach((link) => URL.revokeObjectURL(link)), [made]);
  return (file) => {
    const link = URL.createObjectURL(file);
    made.push(link);
    return link;
  };
}

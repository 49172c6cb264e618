"use client";

import { Trash2 } from "lucide-react";
import { type BrandPicture, IMAGE_TYPES, useBrandPicture } from "#components/studio/data/upload.ts";
import { FormSection } from "#components/studio/shorts/form-section.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dropzone } from "#components/ui/dropzone.tsx";
import type { ShortView } from "#lib/contracts/shorts.ts";

type PicturesProps = { short: ShortView | null; slugOf(): Promise<string | null>; onShort(short: ShortView): void };

/** The brand's own pictures: the product in the film, the poster that closes it. */
export function PicturesChapter(props: PicturesProps) {
  const { product, poster } = props.short ?? {};
  return (
    <FormSection title="Your pictures" hint="Both are optional and free.">
      <div className="grid gap-5 sm:grid-cols-2">
        <PictureField
          {...props}
          which="product"
          label="Product picture"
          hint="JPEG or PNG, up to 20 MB. A plain background is cut away."
          picture={product ?? null}
          note={product?.cutout ? "Background cut away. It stands in the scenes." : "Shown in a frame, as it is."}
        />
        <PictureField {...props} which="poster" label="End poster" hint="JPEG or PNG, up to 20 MB. Closes the film, which then runs 14 s." picture={poster ?? null} note="Closes the film, which runs 14 s." />
      </div>
    </FormSection>
  );
}

type PictureFieldProps = PicturesProps & { which: BrandPicture; label: string; hint: string; note: string; picture: { url: string; width: number; height: number } | null };

function PictureField({ which, label, hint, note, picture, slugOf, onShort }: PictureFieldProps) {
  const { sending, error, send, remove } = useBrandPicture(which, { slugOf, onShort });
  if (!picture) return <Dropzone label={label} hint={hint} accept={IMAGE_TYPES} sending={sending} error={error} onFile={send} />;
  return (
    <figure className="flex min-w-0 items-center gap-3 rounded-control border border-line bg-raised p-2">
      {/* Presigned links change with every answer, so Next's image cache would only keep copies nobody asks for again. */}
      <img src={picture.url} width={picture.width} height={picture.height} alt={label} className="size-20 shrink-0 rounded-[5px] bg-sunken object-contain" />
      <figcaption className="min-w-0 flex-1 text-sm">
        <span className="block font-medium">{label}</span>
        <span className="block text-xs text-muted">{error ?? note}</span>
      </figcaption>
      <Button variant="quiet" square loading={sending !== null} aria-label={`Remove ${label.toLowerCase()}`} onClick={remove} icon={<Trash2 className="size-4" aria-hidden="true" />} />
    </figure>
  );
}

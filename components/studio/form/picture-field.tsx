"use client";

import { Trash2 } from "lucide-react";
import { IMAGE_TYPES, type usePictureUpload } from "#components/studio/data/upload.ts";
import { Button } from "#components/ui/button.tsx";
import { Dropzone } from "#components/ui/dropzone.tsx";

type PictureFieldProps = {
  label: string;
  hint: string;
  /** Said of the picture that is attached. */
  note: string;
  picture: { url: string } | null;
  upload: ReturnType<typeof usePictureUpload>;
};

/** One picture of the brand's own: where it is dropped, then how it stands. */
export function PictureField({ label, hint, note, picture, upload: { sending, error, send, remove } }: PictureFieldProps) {
  if (!picture) return <Dropzone label={label} hint={hint} accept={IMAGE_TYPES} sending={sending} error={error} onFile={send} />;
  return (
    <figure className="flex min-w-0 items-center gap-3 rounded-control border border-line bg-raised p-2">
      {/* Presigned links change with every answer, so Next's image cache would only keep copies nobody asks for again. */}
      <img src={picture.url} alt={label} className="size-20 shrink-0 rounded-[5px] bg-sunken object-contain" />
      <figcaption className="min-w-0 flex-1 text-sm">
        <span className="block font-medium">{label}</span>
        <span className="block text-xs text-muted">{error ?? note}</span>
      </figcaption>
      <Button variant="quiet" square loading={sending !== null} aria-label={`Remove ${label.toLowerCase()}`} onClick={remove} icon={<Trash2 className="size-4" aria-hidden="true" />} />
    </figure>
  );
}

"use client";

import { clsx } from "clsx";
import { Film } from "lucide-react";
import { useRef, useState, type DragEvent } from "react";
import { FOOTAGE_ACCEPT } from "#components/editor/uploads/footage-file.ts";

type FootageDropzoneProps = {
  /** Why files that were chosen last could not be taken. */
  faults: readonly string[];
  onFiles(files: File[]): void;
};

/** Takes footage, dropped or chosen, several files at a time. */
export function FootageDropzone({ faults, onFiles }: FootageDropzoneProps) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  }

  return (
    <div>
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={clsx("rounded-control border border-dashed transition-colors duration-quick", over ? "border-ink bg-sunken" : "border-edge bg-raised", faults.length > 0 && "border-danger")}
      >
        <button type="button" onClick={() => picker.current?.click()} className="flex min-h-20 w-full items-center gap-3 rounded-control px-4 py-3 text-left">
          <Film className="size-5 shrink-0 text-muted" aria-hidden="true" />
          <span className="min-w-0">
            <span className="block text-sm font-medium">Add your own footage</span>
            <span className="block text-xs text-muted">Drop videos here, or choose them: MP4, MOV, WebM or MKV, up to 500 MB and 5 minutes each.</span>
          </span>
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        accept={FOOTAGE_ACCEPT}
        aria-label="Add your own footage"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again, to go on with it.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      {faults.length > 0 && (
        <ul role="alert" className="mt-1.5 text-xs text-danger">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

"use client";

import { clsx } from "clsx";
import { ImagePlus } from "lucide-react";
import { useRef, useState, type DragEvent } from "react";
import { Progress } from "#components/ui/progress.tsx";

type DropzoneProps = {
  label: string;
  hint: string;
  /** MIME types, for the file picker. */
  accept: readonly string[];
  /** 0…1 while sending, null otherwise. */
  sending: number | null;
  error?: string | null;
  onFile(file: File): void;
};

/** Takes one file, dropped or chosen, and shows how far it has been sent. */
export function Dropzone({ label, hint, accept, sending, error, onFile }: DropzoneProps) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const busy = sending !== null;

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
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
        className={clsx("rounded-control border border-dashed transition-colors duration-quick", over ? "border-ink bg-sunken" : "border-edge bg-raised", error && "border-danger")}
      >
        <button
          type="button"
          aria-busy={busy || undefined}
          onClick={() => !busy && picker.current?.click()}
          className="flex min-h-20 w-full items-center gap-3 rounded-control px-4 py-3 text-left"
        >
          <ImagePlus className="size-5 shrink-0 text-muted" aria-hidden="true" />
          <span className="min-w-0">
            <span className="block text-sm font-medium">{busy ? "Sending…" : label}</span>
            <span className="block text-xs text-muted">{hint}</span>
          </span>
        </button>
        {busy && <Progress label={`Sending: ${label}`} value={sending} className="mx-4 mb-3 !w-auto" />}
      </div>
      <input
        ref={picker}
        type="file"
        accept={accept.join(",")}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after a failure.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      {error && (
        <p role="alert" className="mt-1.5 text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

"use client";

import { clsx } from "clsx";
import { Film, Pause, Play, RotateCcw, Trash2, X } from "lucide-react";
import type { ReactNode } from "react";
import type { FootageRow } from "#components/editor/uploads/rows.ts";
import type { FootageUploads } from "#components/editor/uploads/use-footage-uploads.ts";
import { fileSize, timecode } from "#components/studio/lib/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Progress } from "#components/ui/progress.tsx";

type UploadRowProps = {
  row: FootageRow;
  uploads: Pick<FootageUploads, "pauseOrResume" | "retry" | "prepareAgain" | "remove">;
  /** What else can be done with footage that is ready. */
  children?: ReactNode;
};

/** One piece of footage: how far it is, and what can be done with it. */
export function UploadRow({ row, uploads, children }: UploadRowProps) {
  const filename = row.kind === "sending" ? row.filename : row.upload.filename;
  const { facts, note, failed } = describe(row);
  const fraction = fractionOf(row);
  return (
    <li className="min-w-0 rounded-control border border-line bg-raised p-2">
      <div className="flex min-w-0 items-center gap-3">
        <Thumbnail row={row} />
        <div className="min-w-0 flex-1">
          <p className="truncate text-sm font-medium" title={filename}>
            {filename}
          </p>
          <p className="text-xs text-muted">{facts}</p>
        </div>
        <div className="flex shrink-0 items-center">
          {children}
          {row.kind === "sending" && <SendingActions row={row} uploads={uploads} />}
          {isUnfit(row) && <RetryButton label={`Prepare ${filename} again`} onClick={() => uploads.prepareAgain(row.upload.id)} />}
          <RemoveButton row={row} filename={filename} onRemove={() => uploads.remove(row)} />
        </div>
      </div>
      {fraction !== null && <Progress label={`${row.kind === "sending" ? "Sending" : "Preparing"} ${filename}`} value={fraction} live={row.kind === "stored" || row.state === "sending"} className="mt-2" />}
      {note && (
        <p className={clsx("mt-2 text-xs", failed ? "text-danger" : "text-muted")} role={failed ? "alert" : undefined}>
          {note}
        </p>
      )}
    </li>
  );
}

function SendingActions({ row, uploads }: { row: Extract<FootageRow, { kind: "sending" }>; uploads: UploadRowProps["uploads"] }) {
  const { id, filename, state } = row;
  if (state === "failed") return <RetryButton label={`Try ${filename} again`} onClick={() => uploads.retry(id)} />;
  const paused = state === "paused";
  const Icon = paused ? Play : Pause;
  return <Button variant="quiet" size="sm" square aria-label={`${paused ? "Resume" : "Pause"} ${filename}`} onClick={() => uploads.pauseOrResume(id)} icon={<Icon className="size-4" aria-hidden="true" />} />;
}

function RetryButton({ label, onClick }: { label: string; onClick(): void }) {
  return <Button variant="quiet" size="sm" square aria-label={label} onClick={onClick} icon={<RotateCcw className="size-4" aria-hidden="true" />} />;
}

/** Ready, but in a ratio that the ad had before. */
const isUnfit = (row: FootageRow): row is Extract<FootageRow, { kind: "stored" }> => row.kind === "stored" && row.upload.status === "ready" && row.upload.error_message !== null;

function RemoveButton({ row, filename, onRemove }: { row: FootageRow; filename: string; onRemove(): void }) {
  const inUse = row.kind === "stored" && row.upload.attached_segment_ids.length > 0;
  const Icon = row.kind === "sending" ? X : Trash2;
  return (
    <Button
      variant="quiet"
      size="sm"
      square
      disabled={inUse}
      title={inUse ? "A scene shows it" : undefined}
      aria-label={`${row.kind === "sending" ? "Cancel" : "Remove"} ${filename}`}
      onClick={onRemove}
      icon={<Icon className="size-4" aria-hidden="true" />}
    />
  );
}

function Thumbnail({ row }: { row: FootageRow }) {
  const url = row.kind === "stored" ? row.upload.thumbnail_url : null;
  // Presigned links change with every answer, so Next's image cache would only keep copies nobody asks for again.
  if (url) return <img src={url} alt="" className="size-14 shrink-0 rounded-[5px] bg-sunken object-cover" />;
  return (
    <span className="grid size-14 shrink-0 place-items-center rounded-[5px] bg-sunken">
      <Film className="size-5 text-muted" aria-hidden="true" />
    </span>
  );
}

/** How far it is, 0…1; null when nothing is under way. */
function fractionOf(row: FootageRow): number | null {
  if (row.kind === "sending") return row.state === "failed" ? null : row.fraction;
  return row.upload.status === "processing" ? row.upload.progress : null;
}

/** Size and length beside the name; what has to be said, below. */
function describe(row: FootageRow): { facts: string; note: string | null; failed: boolean } {
  if (row.kind === "sending") {
    const { state, fraction, bytes, error } = row;
    const notes = { sending: null, paused: "Paused", offline: "Waiting for the connection", failed: error };
    return { facts: state === "failed" ? fileSize(bytes) : `${fileSize(fraction * bytes)} of ${fileSize(bytes)}`, note: notes[state], failed: state === "failed" };
  }
  const { status, duration_seconds: seconds, size_bytes, error_message: error } = row.upload;
  const facts = seconds === null ? fileSize(size_bytes) : `${timecode(seconds)} · ${fileSize(size_bytes)}`;
  const notes = { pending: "Not sent to the end. Choose the same file again to go on.", processing: "Being prepared", ready: error, failed: error };
  return { facts, note: notes[status], failed: error !== null };
}

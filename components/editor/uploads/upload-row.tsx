"use client";

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
  const { sentence, failed } = describe(row);
  const fraction = fractionOf(row);
  return (
    <li className="flex min-w-0 items-center gap-3 rounded-control border border-line bg-raised p-2">
      <Thumbnail row={row} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium" title={filename}>
          {filename}
        </p>
        <p className={failed ? "text-xs text-danger" : "text-xs text-muted"} role={failed ? "alert" : undefined}>
          {sentence}
        </p>
        {fraction !== null && <Progress label={`${row.kind === "sending" ? "Sending" : "Preparing"} ${filename}`} value={fraction} live={row.kind === "stored" || row.state === "sending"} className="mt-1.5" />}
      </div>
      <div className="flex shrink-0 items-center gap-1">
        {children}
        {row.kind === "sending" && <SendingActions row={row} uploads={uploads} />}
        {isUnfit(row) && <RetryButton label={`Prepare ${filename} again`} onClick={() => uploads.prepareAgain(row.upload.id)} />}
        <RemoveButton row={row} filename={filename} onRemove={() => uploads.remove(row)} />
      </div>
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

function describe(row: FootageRow): { sentence: string; failed: boolean } {
  const fine = (sentence: string) => ({ sentence, failed: false });
  const bad = (sentence: string) => ({ sentence, failed: true });
  if (row.kind === "sending") {
    const far = `${fileSize(row.fraction * row.bytes)} of ${fileSize(row.bytes)}`;
    if (row.state === "failed") return bad(row.error ?? "It could not be sent.");
    if (row.state === "offline") return fine(`Waiting for the connection · ${far}`);
    return fine(row.state === "paused" ? `Paused · ${far}` : far);
  }
  const { status, duration_seconds: seconds, size_bytes, error_message: error } = row.upload;
  if (status === "failed") return bad(error ?? "It could not be prepared.");
  if (status === "pending") return fine(`Not sent to the end. Choose the same file again to go on · ${fileSize(size_bytes)}`);
  if (status === "processing") return fine("Being prepared");
  if (error) return bad(error);
  return fine(`${timecode(seconds ?? 0)} · ${fileSize(size_bytes)}`);
}
